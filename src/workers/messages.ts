import { z } from 'zod'

/** Where the copy is that workers serve, and how far behind it is known to be. */
const state = z.object({
  kind: z.literal('state'),
  /** Null while nothing has been copied. */
  path: z.string().nullable(),
  /** Milliseconds; 0 while it is up to date. */
  lagMs: z.number(),
})

/** What the process that follows the origin says to those that serve. */
const fromLead = z.discriminatedUnion('kind', [
  state,
  z.object({ kind: z.literal('stop') }),
  /** The text is null when they could not be put together. */
  z.object({ kind: z.literal('figures'), id: z.int(), text: z.string().nullable() }),
])

/** What one that serves says to it: that it is there, that it heard, and that it wants the figures of all. */
const fromWorker = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('here') }),
  z.object({ kind: z.literal('heard') }),
  z.object({ kind: z.literal('figures'), id: z.int() }),
])

/** Milliseconds between two words to workers while nothing changes, for how far behind we are. */
export const tellEvery = 1_000

export type State = z.infer<typeof state>
export type FromLead = z.infer<typeof fromLead>
export type FromWorker = z.infer<typeof fromWorker>

/** Null for what others say on the same channel. */
export function heardFromLead(message: unknown): FromLead | null {
  return fromLead.safeParse(message).data ?? null
}

/** Null for what others say on the same channel. */
export function heardFromWorker(message: unknown): FromWorker | null {
  return fromWorker.safeParse(message).data ?? null
}
