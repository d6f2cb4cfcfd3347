import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { PayloadRequest } from 'payload'
import type { Claim } from '../claim.ts'
import { transactionOf } from '../transactions.ts'
import { orBeginAgain } from './restart.ts'
import { inOurWords } from './told.ts'
import { holdTurn } from './turns.ts'

/**
 * Raises a document's revision and holds its turn until the request's transaction ends.
 * @returns the new revision; null, and nothing raised, when it is not at the `expected` one.
 */
export async function raiseInMongo(
  adapter: MongooseAdapter,
  req: PayloadRequest,
  { collection, expected, id }: Claim,
): Promise<number | null> {
  const transaction = await transactionOf(req)
  if (transaction) await holdTurn(transaction, `${collection}/${id}`)
  const model = adapter.collections[collection]
  if (!model) throw new Error(`There is no collection ${collection}`)
  const raised = await inOurWords(() =>
    orBeginAgain(adapter, req, async (session) => {
      // In a transaction the document as it was at its beginning must not decide: raising it collides
      // with whatever others saved since, and a refusal takes the raise back.
      const onExpected = session || expected === undefined ? {} : { rev: expected }
      const doc: unknown = await model.findOneAndUpdate(
        { _id: id, ...onExpected },
        { $inc: { rev: 1 } },
        {
          new: true,
          lean: true,
          timestamps: false,
          projection: { rev: 1 },
          ...(session && { session }),
        },
      )
      return revOf(doc)
    }),
  )
  return expected === undefined || raised === expected + 1 ? raised : null
}

function revOf(raised: unknown): number | null {
  if (typeof raised !== 'object' || raised === null || !('rev' in raised)) return null
  return typeof raised.rev === 'number' ? raised.rev : null
}
