import type { Access, CollectionConfig, FieldAccess } from 'payload'
import { staff } from '../access/roles.ts'
import { anyStaff, desk, nobody, only } from '../access/who.ts'

const admins = only('admin')

const oneself: Access = ({ req }) => {
  const person = staff(req)
  return person ? { id: { equals: person.id } } : false
}

/** Everybody sees who works here; only administrators manage, and each may change their own. */
export const userAccess = {
  create: admins,
  read: anyStaff,
  update: (args) => admins(args) || oneself(args),
  delete: admins,
  unlock: admins,
  readVersions: nobody,
  admin: anyStaff,
} satisfies CollectionConfig['access']

/** What an administrator decides: role, log-in name, keys. */
export const managed = { create: admins, update: admins }

/** An address is for administrators and its owner. A query asks about nobody in particular, so it is refused. */
const ownOrAdmin: FieldAccess = ({ doc, id, req }) => {
  const person = staff(req)
  const asked: unknown = doc?.id ?? id
  return person !== null && (person.role === 'admin' || asked === person.id)
}

/** The same, and the form of the first administrator, which a stranger fills in for no document yet. */
export const ownOrFirst: FieldAccess = (args) =>
  (!args.req.user && !args.doc && args.id === undefined) || ownOrAdmin(args)

/** Written by the saves themselves, read by those who answer for them, changed by nobody. */
export const auditAccess = {
  create: nobody,
  read: desk,
  update: nobody,
  delete: nobody,
  readVersions: nobody,
  unlock: nobody,
  admin: desk,
} satisfies CollectionConfig['access']
