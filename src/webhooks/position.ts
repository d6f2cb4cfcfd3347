import type { Payload, Where } from 'payload'
import { z } from 'zod'
import { steadyId } from './steady-id.ts'

/** Up to which change of which edition everything was written down; null before anybody listened. */
export type Position = { epoch: string; seq: number } | null

/** The position, and which process may move it until when. */
type Held = { position: Position; holder: string | null; heldUntil: Date }

/** A process that has the right to read the change log for everybody, or wants it. */
export type Hold = { payload: Payload; holder: string; clock: () => Date }

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
  if (isLong(held, holder, now)) return true
  if (held.holder !== holder && held.heldUntil > now) return false
  if (held.holder === null) await makeRow(payload)
  const isFree = { or: [isOf(holder), { heldUntil: { less_than_equal: now } }] }
  return changeRow(payload, isFree, { holder, heldUntil: endOfLease(now) })
}

/**
 * Prolongs the right while work goes on. Throws when another process has it, or had it meanwhile:
 * what was read before is to be read again.
 */
export async function keepPosition({ clock, holder, payload }: Hold): Promise<void> {
  const now = clock()
  if (isLong(await readPosition(payload), holder, now)) return
  const isKept = await changeRow(payload, isOf(holder), { heldUntil: endOfLease(now) })
  if (!isKept) throw takenOver()
}

/** Writes down how far telling has come. Throws, and writes nothing, when another process took over. */
export async function savePosition(
  { holder, payload }: Pick<Hold, 'holder' | 'payload'>,
  position: Position,
): Promise<void> {
  const data = { epoch: position?.epoch ?? null, seq: position?.seq ?? null }
  if (!(await changeRow(payload, isOf(holder), data))) throw takenOver()
}

/** Lets another process go on at once. */
export async function leavePosition(payload: Payload, holder: string): Promise<void> {
  await changeRow(payload, isOf(holder), { heldUntil: new Date(0).toISOString() })
}

/** Stops a process that was too slow; the next look of either of them goes on. */
export function takenOver(): Error {
  return new Error('Another process took over the telling of webhooks')
}

function isLong(held: Held, holder: string, now: Date): boolean {
  return held.holder === holder && held.heldUntil.getTime() - now.getTime() > margin
}

function isOf(holder: string): Where {
  return { holder: { equals: holder } }
}

function endOfLease(now: Date): string {
  return new Date(now.getTime() + lease).toISOString()
}

/** Whether the row was as it had to be, and is changed. */
async function changeRow(
  payload: Payload,
  condition: Where,
  data: Record<string, unknown>,
): Promise<boolean> {
  const changed: unknown = await payload.db.updateOne({
    collection,
    where: { and: [{ id: { equals: id } }, condition] },
    data,
    options: { atomic: true },
  })
  return Boolean(changed)
}

/** Of two that make it at once, one fails and finds it made. */
async function makeRow(payload: Payload): Promise<void> {
  const data = { id, page: 'position', heldUntil: new Date(0).toISOString() }
  await payload.db.create({ collection, data }).catch(() => undefined)
}
