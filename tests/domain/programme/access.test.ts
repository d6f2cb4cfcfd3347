import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { TypedUser } from 'payload'
import { type Role, roles } from '../../../src/access/roles.ts'
import { type Newsroom, openNewsroom } from '../../support/newsroom.ts'
import { change, make } from '../../support/programme.ts'

let newsroom: Newsroom
const people = new Map<Role, TypedUser>()

beforeAll(async () => {
  newsroom = await openNewsroom()
  for (const role of roles) people.set(role, await someone(role))
})

afterAll(() => newsroom.close())

async function someone(role: Role): Promise<TypedUser> {
  const { payload } = newsroom
  const user = await payload.create({
    collection: 'users',
    data: {
      email: `${role}@rostrum.example`,
      password: 'a-long-enough-password',
      name: role,
      role,
      languages: ['zh'],
    },
    overrideAccess: true,
  })
  return { ...user, collection: 'users' }
}

const collections = [
  'series',
  'events',
  'sessions',
  'speakers',
  'contributors',
  'organisations',
  'places',
  'topics',
] as const
const desk: Role[] = ['admin', 'editor']
const actors = [...roles, null]

type Act = 'create' | 'read' | 'readVersions' | 'update' | 'delete'
const allowed: Record<Act, (Role | null)[]> = {
  create: desk,
  read: [...roles],
  readVersions: [...desk, 'reporter', 'translator'],
  update: desk,
  delete: desk,
}

type Asked = { collection: (typeof collections)[number]; id: string; needs: object }

async function outcome({ collection, id, needs }: Asked, act: Act, role: Role | null) {
  const { payload } = newsroom
  const user = role ? people.get(role) : null
  const asked = { collection, overrideAccess: false, user: user ?? null } as const
  const acts: Record<Act, () => Promise<unknown>> = {
    create: () =>
      payload.create({ ...asked, draft: true, data: JSON.parse(JSON.stringify(needs)) }),
    read: () => payload.findByID({ ...asked, id }),
    readVersions: () => payload.findVersions({ ...asked, where: { parent: { equals: id } } }),
    update: () => payload.update({ ...asked, id, data: { publishedSlug: 'x' } }),
    delete: () => payload.delete({ ...asked, id }),
  }
  return acts[act]().then(
    () => 'allowed',
    (error: unknown) =>
      error instanceof Error && 'status' in error ? `refused ${String(error.status)}` : error,
  )
}

describe.each(collections)('who may do what with %s', (collection) => {
  it.each(Object.keys(allowed).filter((act): act is Act => act in allowed))('%s', async (act) => {
    const { payload } = newsroom
    const needs = collection === 'sessions' ? { event: (await make(payload, 'events')).id } : {}
    const seen = new Map<Role | null, unknown>()
    let id = ''
    for (const role of actors) {
      if (id === '' || act === 'delete') id = (await make(payload, collection, needs)).id
      seen.set(role, await outcome({ collection, id, needs }, act, role))
    }

    expect(seen).toEqual(
      new Map(
        actors.map((role) => [role, allowed[act].includes(role) ? 'allowed' : 'refused 403']),
      ),
    )
  })
})

describe('a translator', () => {
  const asTranslator = () => ({ overrideAccess: false, user: people.get('translator') ?? null })

  it('writes localized texts in their language, as a draft', async () => {
    const { payload } = newsroom
    const { id } = await make(payload, 'topics', { _status: 'published' })

    await payload.update({
      ...asTranslator(),
      collection: 'topics',
      id,
      data: { name: '气候变化' },
      locale: 'zh',
      draft: true,
    })

    const asked = { collection: 'topics', id, locale: 'zh', overrideAccess: true } as const
    expect(await payload.findByID({ ...asked, draft: true })).toMatchObject({ name: '气候变化' })
    expect(await payload.findByID({ ...asked, fallbackLocale: false })).not.toMatchObject({
      name: '气候变化',
    })
  })

  it('changes no fact, whatever is sent along', async () => {
    const { payload } = newsroom
    const { id } = await make(payload, 'events', { name: 'Facts', edition: 12 })

    const saved = await payload.update({
      ...asTranslator(),
      collection: 'events',
      id,
      data: { name: '论坛', edition: 13, slug: 'mine', start: '2024-10-29T02:00:00Z' },
      locale: 'zh',
      draft: true,
      depth: 0,
    })

    expect(saved).toMatchObject({
      name: '论坛',
      edition: 12,
      slug: 'facts',
      start: '2024-10-29T00:00:00.000Z',
    })
  })

  it('does not write in another language, publish, withdraw or use the trash', async () => {
    const { payload } = newsroom
    const { id } = await make(payload, 'topics', { _status: 'published' })
    const update = { ...asTranslator(), collection: 'topics', id, locale: 'zh' } as const

    const attempts = [
      payload.update({ ...update, data: { name: 'Climate' }, locale: 'en', draft: true }),
      payload.update({ ...update, data: { name: '气候', _status: 'published' } }),
      payload.update({ ...update, data: { name: '气候' } }),
      payload.update({ ...update, data: { _status: 'draft' } }),
      payload.update({ ...update, data: { deletedAt: '2024-11-01T00:00:00Z' } }),
    ]

    for (const attempt of attempts) await expect(attempt).rejects.toMatchObject({ status: 403 })
    await change(payload, 'topics', id, { deletedAt: '2024-11-01T00:00:00Z' })
    const back = payload.update({ ...update, data: { deletedAt: null }, trash: true, draft: true })
    await expect(back).rejects.toMatchObject({ status: 403 })
  })
})

describe('a private contact', () => {
  it('is shown to those who call, and to nobody else', async () => {
    const { payload } = newsroom
    const { id } = await make(payload, 'speakers', { contact: { phone: '+86 772 000 0000' } })

    const shown: (Role | null)[] = []
    for (const role of roles) {
      const user = people.get(role) ?? null
      const doc = await payload.findByID({
        collection: 'speakers',
        id,
        overrideAccess: false,
        user,
      })
      if (doc.contact?.phone) shown.push(role)
    }

    expect(shown).toEqual(['admin', 'editor', 'reporter'])
  })

  it('cannot be asked for by those it is not shown to', async () => {
    const asked = newsroom.payload.find({
      collection: 'speakers',
      where: { 'contact.phone': { like: '+86' } },
      overrideAccess: false,
      user: people.get('viewer') ?? null,
    })

    await expect(asked).rejects.toThrow(/contact/)
  })
})

describe('redirects', () => {
  it('are made by publishing alone, and taken away by the desk', async () => {
    const { payload } = newsroom
    const { id } = await make(payload, 'topics', { name: 'Tides', _status: 'published' })
    await change(payload, 'topics', id, { slug: 'ebb-and-flow' })
    const { docs } = await payload.find({
      collection: 'redirects',
      where: { from: { equals: 'tides' } },
      overrideAccess: true,
    })
    const own = { collection: 'redirects', id: docs[0]?.id ?? '', overrideAccess: false } as const

    for (const user of people.values())
      await expect(
        payload.update({ ...own, user, data: { from: 'elsewhere' } }),
      ).rejects.toMatchObject({ status: 403 })
    await expect(
      payload.delete({ ...own, user: people.get('reporter') ?? null }),
    ).rejects.toMatchObject({ status: 403 })
    await expect(
      payload.delete({ ...own, user: people.get('editor') ?? null }),
    ).resolves.toMatchObject({ from: 'tides' })
  })
})
