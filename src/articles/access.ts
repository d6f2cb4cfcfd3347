import type { Access, CollectionConfig, PayloadRequest, Where } from 'payload'
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
 * Writers change their own and those assigned to them, and publish nothing; what they save of a
 * published story is held to a draft by `holdToDrafts`. `data` is what the story is about to become,
 * or, where the form asks what it may offer, the story itself.
 */
const mayChange: Access = async ({ data, id, req }) => {
  const person = staff(req)
  if (person === null || desk({ req })) return person !== null
  const isStoryItself = id !== undefined && data?.id === id
  if (data?._status === 'published' && !isStoryItself) return false
  const theirs = theirsToChange(person, id === undefined ? '' : 'version.')
  return theirs && id !== undefined ? isNewestOf(req, id, theirs) : theirs
}

/**
 * The stories a writer may change, as a filter on stories or on their versions. What was killed is
 * the desk's until it is revived.
 */
function theirsToChange(person: Staff, at: '' | 'version.'): Where | false {
  const isAlive: Where = { [`${at}stage`]: { not_equals: 'killed' } }
  const isAssigned: Where = { [`${at}assignee`]: { equals: person.id } }
  if (person.role === 'reporter')
    return { and: [isAlive, { or: [{ [`${at}createdBy`]: { equals: person.id } }, isAssigned] }] }
  if (person.role !== 'translator') return false
  const isTranslation: Where[] = [
    { [`${at}translationOf`]: { exists: true } },
    { [`${at}language`]: { in: person.languages } },
  ]
  return { and: [isAlive, isAssigned, ...isTranslation] }
}

/**
 * The newest draft says whose a story is. Payload asks the row for forms, which a draft leaves as it
 * was: a story given out on a draft would be shown to its writer with every field locked (decision 39).
 */
async function isNewestOf(req: PayloadRequest, id: number | string, theirs: Where) {
  const newest: Where[] = [{ parent: { equals: id } }, { latest: { equals: true } }]
  const { totalDocs } = await req.payload.countVersions({
    collection: 'articles',
    where: { and: [...newest, theirs] },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
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
