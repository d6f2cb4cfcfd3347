import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
  Where,
} from 'payload'
import { APIError } from 'payload'
import { type Refusal, refuse, sayTo } from '../fields/refuse.ts'

const lastAdmin = {
  en: 'This is the only administrator. Make somebody else one first.',
  zh: '这是唯一的管理员，请先任命另一位管理员。',
}

/** Whoever comes first runs the newsroom, whatever the form says. */
export const makeFirstUserAdmin: CollectionBeforeValidateHook = async ({
  data,
  operation,
  req,
}) => {
  if (operation !== 'create' || (await isSomeoneThere(req, {}))) return data
  return { ...data, role: 'admin' }
}

/** A newsroom without an administrator could never get one again. */
export const keepLastAdmin: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (originalDoc?.role !== 'admin' || data.role === 'admin') return
  if (await isAnotherAdminThere(req, originalDoc.id)) return
  const refusals: Refusal[] = [{ path: 'role', said: lastAdmin }]
  refuse(refusals, { collection: collection.slug, req })
}

/** The same for deleting the account. */
export const keepLastAdminFromDeletion: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (await isAnotherAdminThere(req, String(id))) return
  if (!(await isSomeoneThere(req, { id: { equals: id }, role: { equals: 'admin' } }))) return
  throw new APIError(sayTo(req, lastAdmin), 409, { code: 'last-administrator' }, true)
}

function isAnotherAdminThere(req: PayloadRequest, id: string): Promise<boolean> {
  return isSomeoneThere(req, { id: { not_equals: id }, role: { equals: 'admin' } })
}

async function isSomeoneThere(req: PayloadRequest, where: Where): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where,
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}
