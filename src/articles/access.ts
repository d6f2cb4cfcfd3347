import type { Access, CollectionConfig, Where } from 'payload'
import { type Staff, staff } from '../access/roles.ts'
import { anyStaff, desk, nobody, only } from '../access/who.ts'

/** Reporters start stories; translators start translations into their languages; drafts only. */
const mayStart: Access = ({ data, req }) => {
  const person = staff(req)
  if (person === null || desk({ req })) return person !== null
  if (data?._status === 'published') return false
  if (person.role === 'reporter') return true
  return person.role === 'translator' && (data === undefined || isTheirTranslation(data, person))
}

/**
 * A filter sees the stored story; `data` is what it is about to become. Writers change their own
 * and those assigned to them, and publish nothing; what they save of a published story is held to
 * a draft by `holdToDrafts`.
 */
const mayChange: Access = ({ data, req }) => {
  const person = staff(req)
  if (person === null || desk({ req })) return person !== null
  if (data?._status === 'published') return false
  const own: Where = {
    or: [{ createdBy: { equals: person.id } }, { assignee: { equals: person.id } }],
  }
  if (person.role === 'reporter') return own
  if (person.role !== 'translator') return false
  const theirs: Where[] = [
    { assignee: { equals: person.id } },
    { translationOf: { exists: true } },
    { language: { in: person.languages } },
  ]
  return { and: theirs }
}

/** The desk deletes; reporters put what they started into the trash, as long as it never came out. */
const mayTakeAway: Access = ({ data, req }) => {
  const person = staff(req)
  if (person === null || desk({ req })) return person !== null
  if (person.role !== 'reporter' || !data?.deletedAt) return false
  const theirs: Where[] = [
    { createdBy: { equals: person.id } },
    { firstPublishedAt: { exists: false } },
    { _status: { equals: 'draft' } },
  ]
  return { and: theirs }
}

export const articleAccess = {
  create: mayStart,
  read: anyStaff,
  update: mayChange,
  delete: mayTakeAway,
  readVersions: only('admin', 'editor', 'reporter', 'translator'),
  unlock: nobody,
  admin: anyStaff,
} satisfies CollectionConfig['access']

/** What only the desk decides about a story. */
export const deskDecides = { create: desk, update: desk }

/** What only happens, and nobody writes. */
export const nobodyWrites = { create: nobody, update: nobody }

function isTheirTranslation(data: { language?: unknown; translationOf?: unknown }, person: Staff) {
  const { language, translationOf } = data
  const isTranslation = translationOf !== undefined && translationOf !== null
  return isTranslation && typeof language === 'string' && person.languages.includes(language)
}
