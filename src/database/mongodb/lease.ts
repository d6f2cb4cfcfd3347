import { setTimeout as pause } from 'node:timers/promises'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { keptColliding } from '../faults.ts'
import { isDuplicateKey } from './conflict.ts'
import { inOurWords } from './told.ts'

type Lease = { _id: string; owner: string; until: Date }

/** How long a process that died keeps others waiting, by the clock of the database. */
const leaseMs = 5_000
const patienceMs = 8_000

/**
 * Takes a name among all processes. A lease and not a write of the transaction: MongoDB would hold
 * what a dead process wrote for a minute.
 * @returns what gives the name back.
 * @throws APIError 503 `write-conflict` when others never let go.
 */
export async function takeLease(
  { connection }: MongooseAdapter,
  name: string,
): Promise<() => Promise<void>> {
  const leases = connection.collection<Lease>('turns')
  const owner = crypto.randomUUID()
  const until = performance.now() + patienceMs
  while (!(await inOurWords(isMine))) {
    if (performance.now() > until) throw keptColliding()
    await pause(20 + Math.random() * 40)
  }
  const renewal = setInterval(() => void isMine().catch(() => undefined), leaseMs / 3).unref()
  return async () => {
    clearInterval(renewal)
    await leases.deleteOne({ _id: name, owner })
  }

  async function isMine(): Promise<boolean> {
    try {
      const held = await leases.findOneAndUpdate({ _id: name }, taking(owner), {
        upsert: true,
        returnDocument: 'after',
      })
      return held?.owner === owner
    } catch (error) {
      if (isDuplicateKey(error)) return false
      throw error
    }
  }
}

/** Takes the lease if it is free or over, and prolongs one's own. */
function taking(owner: string) {
  const isFree = { $lt: [{ $ifNull: ['$until', new Date(0)] }, '$$NOW'] }
  return [
    { $set: { owner: { $cond: [isFree, owner, '$owner'] } } },
    {
      $set: {
        until: { $cond: [{ $eq: ['$owner', owner] }, { $add: ['$$NOW', leaseMs] }, '$until'] },
      },
    },
  ]
}
