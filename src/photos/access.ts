import type { Access, CollectionConfig, Where } from 'payload'
import { trashOwnDrafts } from '../access/own-drafts.ts'
import { staff } from '../access/roles.ts'
import { anyStaff, desk, nobody, only } from '../access/who.ts'

/** Photographers describe their own; translators write captions, and bring nothing back from the trash. */
const mayChange: Access = ({ data, req }) => {
  const person = staff(req)
  if (person === null || desk({ req })) return person !== null
  if (data?._status === 'published') return false
  const own: Where = { createdBy: { equals: person.id } }
  if (person.role === 'photographer') return own
  const outOfTrash: Where = { deletedAt: { exists: false } }
  return person.role === 'translator' && person.languages.includes(req.locale ?? '')
    ? outOfTrash
    : false
}

/** Photographers bring their own; translators have the words in their languages. */
export const photoAccess = {
  create: ({ data, req }) =>
    desk({ req }) || (only('photographer')({ req }) && data?._status !== 'published'),
  read: anyStaff,
  update: mayChange,
  delete: trashOwnDrafts('photographer'),
  readVersions: only('admin', 'editor', 'photographer', 'translator'),
  unlock: nobody,
  admin: anyStaff,
} satisfies CollectionConfig['access']

/** Whoever works with photos has their files; viewers look at them, and get no copy to use. */
export const takesOriginals = only('admin', 'editor', 'reporter', 'translator', 'photographer')

/** The record is its photographer's and the desk's; translators have the words in their language. */
export const recordWriters = { update: only('admin', 'editor', 'photographer') }

/** Only the file says it. */
export const saidByFile = { create: nobody, update: nobody }
