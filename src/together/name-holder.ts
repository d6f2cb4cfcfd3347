import type { CollectionAfterReadHook } from 'payload'
import { z } from 'zod'

const lockSchema = z.looseObject({
  user: z.looseObject({ value: z.looseObject({ name: z.string() }) }),
})

/**
 * Payload says in lists and on forms who holds a document by their e-mail address, or by their id where
 * whoever looks may not read that. In a lock that is read for somebody the name stands in its place.
 */
export const nameHolder: CollectionAfterReadHook = ({ doc }) => {
  const { data: lock } = lockSchema.safeParse(doc)
  if (!lock) return doc
  const { user } = lock
  return { ...lock, user: { ...user, value: { ...user.value, email: user.value.name } } }
}
