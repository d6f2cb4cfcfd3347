import type { Payload, Where } from 'payload'
import { z } from 'zod'
import { steadyId } from './steady-id.ts'

/** Up to which change of which edition everything was written down; null before anybody listened. */
export type Position = { epoch: string; seq: number } | null

/** The position, and which process may move it until when. */
export type Held = { position: Position; holder: string | null; heldUntil: Date }

const collection = 'webhookProgress'
const id = steadyId(collection, 'position')

/** How long a process that died keeps others from going on, in milliseconds. */
const lease = 30_000

/** What is left of the lease when it is prolonged. */
const margin = 10_000

const rowSchema = z
  .object({
    epoch: z.string().nullish(),
    seq: z.number().nullish(),
    holder: z.string().nullish(),
    heldUntil: z.string().nullish(),
  })
  .transform(({ epoch, heldUntil, holder, seq }) => ({
    position: epoch ? { epoch, seq: seq ?? 0 } : null,
    holder: holder ?? null,
    heldUntil: new Date(heldUntil ?? 0),
  }))

/** How far telling has come, and who is at it. */
export async function readPosition(payload: Payload): Promise<Held> {
  const row = await payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  return rowSchema.parse(row ?? {})
}

/**
 * Takes or keeps the right to read the change log for everybody: one process at a time, by one
 * conditional update. False when another process has it.
 */
export async function holdPosition(payload: Payload, holder: string, now: Date): Promise<boolean> {
  const held = await readPosition(payload)
  if (held.holder === holder && held.heldUntil.getTime() - now.getTime() > margin) return true
  if (held.holder !== holder && held.heldUntil > now) return false
  if (held.holder === null) await makeRow(payload)
  const isFree: Where = {
    or: [{ holder: { equals: holder } }, { heldUntil: { less_than_equal: now } }],
  }
  const taken: unknown = await payload.db.updateOne({
    collection,
    where: { and: [{ id: { equals: id } }, isFree] },
    data: { holder, heldUntil: new Date(now.getTime() + lease).toISOString() },
    options: { atomic: true },
  })
  return Boolean(taken)
}

/** Writes down how far telling has come. */
export async function savePosition(payload: Payload, position: Position): Promise<void> {
  const data = { epoch: position?.epoch ?? null, seq: position?.seq ?? null }
  await payload.db.updateOne({ collection, id, data, returning: false })
}

/** Lets another process go on at once. */
export async function leavePosition(payload: Payload, holder: string): Promise<void> {
  await payload.db.updateOne({
    collection,
    where: { and: [{ id: { equals: id } }, { holder: { equals: holder } }] },
    data: { heldUntil: new Date(0).toISOString() },
    options: { atomic: true },
  })
}

/** Of two that make it at once, one fails and finds it made. */
async function makeRow(payload: Payload): Promise<void> {
  const data = { id, page: 'position', heldUntil: new Date(0).toISOString() }
  await payload.db.create({ collection, data }).catch(() => undefined)
}
