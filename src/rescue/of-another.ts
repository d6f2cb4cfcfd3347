import type { AfterErrorHook, CollectionBeforeOperationHook } from 'payload'
import { APIError } from 'payload'
import { staff } from '../access/roles.ts'
import { refusedRequest } from '../fields/refused-request.ts'
import { outside } from '../history/outside.ts'
import { isLockable, locks, locksOf } from '../together/locks.ts'

/** The code of a form's save that was sent in the name of who logged in after its writer. */
const ofAnother = 'somebody-else'

/**
 * A form says in `X-Form-By` who opened it. Once somebody else is logged in in the same browser, what
 * is written there is neither saved nor kept in their name.
 */
export const refuseOfAnother: CollectionBeforeOperationHook = ({ operation, req }) => {
  if (operation !== 'update' || req.payloadAPI !== 'REST') return
  const opener = req.headers.get('x-form-by')
  const person = staff(req)
  if (opener === null || person === null || opener === person.id) return
  throw refusedRequest(req, 403, ofAnother, {
    en: 'Somebody else is logged in now. Log in as whoever wrote this.',
    zh: '当前登录的是其他人。请以撰写者的身份重新登录。',
  })
}

/**
 * Ends the lock such a form takes as soon as somebody types: it is in the name of whoever is logged
 * in, and would stand in the way of its writer, once they are back, for minutes.
 */
export const unlockOfAnother: AfterErrorHook = async ({ collection, error, req }) => {
  const id = req.routeParams?.id
  const person = staff(req)
  if (!isOfAnother(error) || !collection || typeof id !== 'string' || !person) return
  if (!isLockable(req, collection.slug)) return
  const where = locksOf({ collection: collection.slug, id }, person.id)
  const theirs = { collection: locks, where, depth: 0 } as const
  await req.payload.delete({ ...theirs, overrideAccess: true, req: outside(req) })
}

/** Whether a save was refused because somebody else than its writer is logged in. */
export function isOfAnother(error: Error): boolean {
  const data: unknown = error instanceof APIError ? error.data : null
  return typeof data === 'object' && data !== null && 'code' in data && data.code === ofAnother
}
