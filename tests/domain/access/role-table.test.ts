import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import { type Role, roles } from '../../../src/access/roles.ts'
import { type Newsroom, openNewsroom } from '../../support/newsroom.ts'
import { type Cell, cell, type Operation, operations, roleTable } from '../../support/role-table.ts'
import { type Around, fileFor, specimen, surroundings, valuesOf } from '../../support/specimens.ts'
import { hire, type Person } from '../../support/staff.ts'

let newsroom: Newsroom
let people: Record<Role, Person>
let around: Around
const accounts = new Map<Role, object>()

beforeAll(async () => {
  newsroom = await openNewsroom()
  const { payload } = newsroom
  people = await hire(payload)
  around = await surroundings(payload)
  for (const role of roles) {
    const account = await payload.findByID({
      collection: 'users',
      id: people[role].id,
      depth: 0,
      overrideAccess: true,
    })
    accounts.set(role, { ...account, collection: 'users' })
  }
})

afterAll(() => newsroom.close())

/** Translators own what is in their language: the test asks in it, or in another. */
type Trial = { role: Role; collection: CollectionSlug; isOwn: boolean }

const internal = (slug: string) => slug.startsWith('payload-')
const collections = Object.keys(roleTable)

const asIn = ({ isOwn, role }: Trial) => ({
  user: accounts.get(role),
  overrideAccess: false,
  depth: 0,
  locale: role === 'translator' && isOwn ? ('zh' as const) : ('en' as const),
})

const target = async (trial: Trial, operation?: Operation): Promise<string> => {
  const { collection, isOwn, role } = trial
  if (collection === 'users' && isOwn && operation !== 'delete') return people[role].id
  if (collection === 'payload-preferences') return preferenceOf(isOwn ? role : otherThan(role))
  if (collection === 'payload-locked-documents') return lockOf(isOwn ? role : otherThan(role))
  if (internal(collection)) return crypto.randomUUID()
  return specimen(newsroom.payload, collection, around, isOwn ? people[role] : null)
}

const otherThan = (role: Role): Role => (role === 'admin' ? 'editor' : 'admin')

const preferenceOf = async (role: Role) => {
  const { id } = await newsroom.payload.create({
    collection: 'payload-preferences',
    data: { key: 'x', value: {}, user: { relationTo: 'users', value: people[role].id } },
    user: accounts.get(role),
    overrideAccess: true,
  })
  return id
}

const lockOf = async (role: Role) => {
  const { id } = await newsroom.payload.create({
    collection: 'payload-locked-documents',
    data: {
      document: { relationTo: 'articles', value: around.article },
      user: { relationTo: 'users', value: people[role].id },
    },
    overrideAccess: true,
  })
  return id
}

/** A link is theirs when its document is. */
const createLink = async (trial: Trial) => {
  const owner = trial.isOwn ? people[trial.role] : null
  const value = await specimen(newsroom.payload, 'articles', around, owner)
  const document = { relationTo: 'articles', value }
  const data = { ...valuesOf('previewLinks', around), document }
  const { collection } = trial
  return newsroom.payload.create({ ...asIn(trial), collection, data, draft: true })
}

const change = (collection: string) => (collection === 'users' ? { name: 'Changed' } : {})

const acts: Record<Operation, (trial: Trial) => Promise<unknown>> = {
  create: async (trial) => {
    const { collection, isOwn, role } = trial
    const values = valuesOf(collection, around)
    if (collection === 'previewLinks') return createLink(trial)
    const isPlain = collection === 'articles' && role === 'translator' && !isOwn
    return newsroom.payload.create({
      ...asIn(trial),
      collection,
      data: isPlain ? { ...values, translationOf: null } : values,
      ...(collection === 'photos' ? { file: await fileFor(around) } : {}),
      draft: true,
    })
  },
  read: async (trial) =>
    newsroom.payload.findByID({
      ...asIn(trial),
      collection: trial.collection,
      id: await target(trial),
      draft: true,
    }),
  change: async (trial) =>
    newsroom.payload.update({
      ...asIn(trial),
      collection: trial.collection,
      id: await target(trial),
      data: change(trial.collection),
      draft: true,
    }),
  publish: async (trial) =>
    newsroom.payload.update({
      ...asIn(trial),
      collection: trial.collection,
      id: await target(trial),
      data: { _status: 'published' },
    }),
  trash: async (trial) =>
    newsroom.payload.update({
      ...asIn(trial),
      collection: trial.collection,
      id: await target(trial),
      data: { deletedAt: new Date().toISOString() },
    }),
  delete: async (trial) =>
    newsroom.payload.delete({
      ...asIn(trial),
      collection: trial.collection,
      id: await target(trial, 'delete'),
    }),
  versions: async (trial) =>
    newsroom.payload.findVersions({ ...asIn(trial), collection: trial.collection, limit: 1 }),
}

/** What is allowed is tried with another's document, what is refused with their own. */
const trialsOf: Record<Cell, boolean[]> = { yes: [false], no: [true], own: [true, false] }

/** What a filter leaves out is not found; everything else is forbidden. */
const refused = (said: Cell, operation: Operation) =>
  said === 'own' && operation === 'read' ? 404 : 403

const statusOf = async (act: Promise<unknown>): Promise<number> =>
  act.then(
    () => 200,
    (error: { status?: number; message: string }) => error.status ?? 500,
  )

const isAskable = (collection: string, operation: Operation) => {
  const config = newsroom.payload.config.collections.find(({ slug }) => slug === collection)
  if (operation === 'versions') return Boolean(config?.versions)
  if (operation === 'publish') return Boolean(config?.versions)
  if (operation === 'trash') return Boolean(config?.trash)
  return true
}

describe.each(collections)('%s', (slug) => {
  it.each(operations)('lets exactly those %s whom the table names', async (operation) => {
    const collection = newsroom.payload.config.collections.find(
      (known) => known.slug === slug,
    )?.slug
    if (!collection) throw new Error(`There is no collection ${slug}`)
    if (!isAskable(slug, operation)) return
    const found: Record<string, number> = {}
    const expected: Record<string, number> = {}
    for (const role of roles) {
      const said = cell(role, slug, operation)
      for (const isOwn of trialsOf[said]) {
        const name = `${role}, ${isOwn ? 'theirs' : 'another’s'}`
        expected[name] =
          said === 'yes' || (said === 'own' && isOwn) ? 200 : refused(said, operation)
        found[name] = await statusOf(acts[operation]({ role, collection, isOwn }))
      }
    }
    expect(found).toEqual(expected)
  })
})

it('names every collection there is', () => {
  const slugs = newsroom.payload.config.collections.map(({ slug }) => slug)

  expect(slugs.toSorted()).toEqual(collections.toSorted())
})
