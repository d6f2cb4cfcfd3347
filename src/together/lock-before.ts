import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { z } from 'zod'
import { staff } from '../access/roles.ts'
import { outside } from '../history/outside.ts'
import { type Held, type Lock, lockOf } from './locks.ts'

/** A draft that waits for nobody's lock. */
const overriding = z.object({
  id: z.string(),
  draft: z.literal(true),
  overrideLock: z.literal(true).optional(),
})

/**
 * Remembers whose lock a draft of somebody else passes over, such as that of who gives a story out:
 * Payload ends it, and whoever writes there would hold it no longer.
 */
export const rememberLock: CollectionBeforeOperationHook = async (args) => {
  const { data: draft } = overriding.safeParse(args.args)
  if (args.operation !== 'update' || !draft) return
  const { req } = args
  const held = { collection: args.collection.slug, id: draft.id }
  const lock = await lockOf(outside(req), held)
  const isTheirs = lock !== null && lock.person !== staff(req)?.id
  req.context[nameOf(held)] = isTheirs ? lock : undefined
}

/** The lock of somebody else that the draft under way passes over. */
export function lockBefore(req: PayloadRequest, held: Held): Lock | null {
  return lockSchema.safeParse(req.context[nameOf(held)]).data ?? null
}

const lockSchema = z.object({ person: z.string(), at: z.string() })

const nameOf = ({ collection, id }: Held): string => `rostrumLock:${collection}/${id}`
