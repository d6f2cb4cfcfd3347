import type { CollectionBeforeDeleteHook } from 'payload'
import { openStates } from './delivery-states.ts'

/** What an endpoint had still to be told is given up with it. */
export const giveUpOnDeletion: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.db.updateMany({
    collection: 'webhookDeliveries',
    where: { and: [{ endpoint: { equals: id } }, { state: { in: openStates } }] },
    data: { state: 'givenUp', nextAttemptAt: null },
    returning: false,
    req,
  })
}
