import type { Payload } from 'payload'

const day = 24 * 60 * 60 * 1000

/** How long refused words are kept, in milliseconds. */
const kept = 30 * day

/** Removes refused words older than 30 days and says how many. */
export async function sweepRescues(payload: Payload, now: Date): Promise<number> {
  const where = { updatedAt: { less_than: new Date(now.getTime() - kept).toISOString() } }
  const collection = 'rescues'
  const { totalDocs } = await payload.count({ collection, where, overrideAccess: true })
  if (totalDocs > 0) await payload.db.deleteMany({ collection, where })
  return totalDocs
}
