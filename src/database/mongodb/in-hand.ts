import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { isDuplicateKey } from './conflict.ts'
import { endTransactionOf } from './session.ts'
import { inOurWords } from './told.ts'

/** `session` is that of the transaction in which it is being done. */
type Kept = { _id: string; holder: string; until: Date; session?: string }

const kept = ({ connection }: MongooseAdapter) => connection.collection<Kept>('inHand')

/** Takes a name that nobody has, or whose holder did not keep it; what that one left open is ended. */
export async function takeInMongo(
  db: MongooseAdapter,
  { holder, name }: { holder: string; name: string },
  { now, until }: { now: Date; until: Date },
): Promise<boolean> {
  try {
    const left = await inOurWords(() =>
      kept(db).findOneAndUpdate(
        { _id: name, until: { $lte: now } },
        { $set: { holder, until }, $unset: { session: '' } },
        { upsert: true, returnDocument: 'before' },
      ),
    )
    if (left?.session) await endTransactionOf(db, left.session)
    return true
  } catch (error) {
    if (isDuplicateKey(error)) return false
    throw error
  }
}

/** Changes what is still the holder's. It makes nothing anew, so it may come late. */
export async function changeInMongo(
  db: MongooseAdapter,
  { holder, name }: { holder: string; name: string },
  change: { until: Date } | { session: string },
): Promise<void> {
  await kept(db).updateOne({ _id: name, holder }, { $set: change })
}

export async function letGoInMongo(
  db: MongooseAdapter,
  { holder, name }: { holder: string; name: string },
): Promise<void> {
  await kept(db).deleteOne({ _id: name, holder })
}

/** Until when each of these names is somebody's, as far as it is. */
export async function readInMongo(
  db: MongooseAdapter,
  names: string[],
): Promise<Map<string, Date>> {
  const found = await inOurWords(() =>
    kept(db)
      .find({ _id: { $in: names } })
      .toArray(),
  )
  return new Map(found.map(({ _id, until }) => [_id, until]))
}
