import type { Payload } from 'payload'

const day = 24 * 60 * 60 * 1000

/** How long letters are kept, in milliseconds. */
const kept = 30 * day

/** Removes letters older than 30 days and says how many. */
export async function sweepMail(payload: Payload, now: Date): Promise<number> {
  const where = { createdAt: { less_than: new Date(now.getTime() - kept).toISOString() } }
  const collection = 'outgoingMail'
  const { totalDocs } = await payload.count({ collection, where, overrideAccess: true })
  if (totalDocs > 0) await payload.db.deleteMany({ collection, where })
  return totalDocs
}
