import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Photo } from '../../../src/payload-types.ts'
import { openPhotoDesk } from '../../support/photo-desk.ts'
import { make, refusalOf } from '../../support/programme.ts'
import type { Person } from '../../support/staff.ts'

let desk: Awaited<ReturnType<typeof openPhotoDesk>>

beforeAll(async () => {
  desk = await openPhotoDesk()
})

afterAll(() => desk.newsroom.close())

async function aPhoto(body: Partial<Photo> = {}): Promise<string> {
  const sent = await desk.send(await desk.another(), { caption: 'Delegates', ...body })
  expect(sent.body).toMatchObject({ doc: { id: expect.any(String) } })
  return sent.body.doc.id
}

/** Saves it as this person does on the form. */
async function save(id: string, body: object, person: Person = desk.people.editor) {
  const { rev } = await desk.stored(id)
  return person.ask('PATCH', `/photos/${id}?depth=0`, { body: { rev, ...body } })
}

const june = '2030-06-01T00:00:00.000Z'
const july = '2030-07-01T00:00:00.000Z'
const lease = { kind: 'allow', use: 'publication' } as const

describe('a lease', () => {
  it.each([
    [
      'that ends before it begins',
      { from: july, to: june },
      { path: 'leases.0.to', message: expect.stringContaining('A lease ends after it begins.') },
    ],
    [
      'that ends as it begins',
      { from: june, to: june },
      { path: 'leases.0.to', message: expect.stringContaining('Write a later end') },
    ],
    [
      'for a country that is none',
      { territories: ['CN', 'Germany'] },
      { path: 'leases.0.territories', message: expect.stringContaining('"Germany" is not') },
    ],
    [
      'for a channel that is none',
      { channels: ['radio'] },
      { path: 'leases.0.channels', message: expect.stringContaining('Write one of: web, social') },
    ],
  ])('%s is refused at its field, in a draft too', async (_, odd, expected) => {
    const { payload } = desk.newsroom
    const id = await aPhoto()
    const of = { collection: 'photos', id, draft: true, overrideAccess: true } as const
    const data: object = { leases: [{ ...lease, ...odd }] }

    expect(await refusalOf(payload.update({ ...of, data }))).toEqual([expected])
  })

  it('is typed on the clock of its zone', async () => {
    const id = await aPhoto()

    await save(id, {
      embargoTimeZone: 'Asia/Shanghai',
      leases: [{ ...lease, from: '2030-06-01T08:00' }],
    })

    expect((await desk.stored(id)).leases).toMatchObject([{ from: june }])
  })

  it('is shown on the clock of the event, until somebody chooses another', async () => {
    const { payload } = desk.newsroom
    const eventIn = async (timeZone: string) => (await make(payload, 'events', { timeZone })).id
    const [tokyo, paris] = [await eventIn('Asia/Tokyo'), await eventIn('Europe/Paris')]
    const id = await aPhoto({ event: tokyo })
    const zones = [(await desk.stored(id)).embargoTimeZone]

    for (const body of [{ event: paris }, { embargoTimeZone: 'Asia/Dubai' }, { event: tokyo }]) {
      await save(id, body)
      zones.push((await desk.stored(id)).embargoTimeZone)
    }

    expect(zones).toEqual(['Asia/Tokyo', 'Europe/Paris', 'Asia/Dubai', 'Asia/Dubai'])
  })

  it('says when rights end, and is not taken back by an older version', async () => {
    const { payload } = desk.newsroom
    const id = await aPhoto({ usageCategory: 'agency' })
    await save(id, { leases: [{ ...lease, to: july }] })
    const { docs } = await payload.findVersions({
      collection: 'photos',
      where: { parent: { equals: id } },
      sort: 'createdAt',
      overrideAccess: true,
    })

    await payload.restoreVersion({
      collection: 'photos',
      id: docs[0]?.id ?? '',
      overrideAccess: true,
    })

    expect(await desk.stored(id)).toMatchObject({
      leases: [{ kind: 'allow', to: july }],
      rightsUntil: july,
    })
  })
})

describe('an older version of a photo', () => {
  it.each(['', '?draft=true'])(
    'gives its words back over REST%s, and keeps the file',
    async (how) => {
      const id = await aPhoto({ locationShown: 'Stage door' })
      const { docs } = await desk.newsroom.payload.findVersions({
        collection: 'photos',
        where: { parent: { equals: id } },
        overrideAccess: true,
      })
      const before = await desk.stored(id)
      await save(id, { locationShown: 'Hall', caption: 'Others' })
      const headers = { 'If-Match': `"${(await desk.stored(id)).rev}"` }

      const path = `/photos/versions/${docs[0]?.id}${how}`
      const answer = await desk.people.editor.ask('POST', path, { headers })

      expect(answer).toMatchObject({ status: 200 })
      const newest = { collection: 'photos', id, draft: true, overrideAccess: true } as const
      const { filesize, height, originalName, sha256, thumbhash, width } = before
      expect(await desk.newsroom.payload.findByID(newest)).toMatchObject({
        ...{ caption: 'Delegates', locationShown: 'Stage door' },
        ...{ filesize, height, originalName, sha256, thumbhash, width },
      })
    },
  )
})

describe('restrictions', () => {
  it('are acknowledged by somebody with a name, at a time', async () => {
    const id = await aPhoto({ restrictions: 'Not for advertising' })

    await save(id, { acknowledged: true })

    expect(await desk.stored(id)).toMatchObject({
      acknowledged: true,
      acknowledgedAt: expect.any(String),
      acknowledgedBy: desk.people.editor.id,
      acknowledgedRestrictions: 'Not for advertising',
    })
  })

  it('stay acknowledged by the same person when something else is saved', async () => {
    const id = await aPhoto({ restrictions: 'Not for advertising' })
    await save(id, { acknowledged: true })

    await save(id, { headline: 'Arrival' }, desk.people.admin)

    expect((await desk.stored(id)).acknowledgedBy).toBe(desk.people.editor.id)
  })

  it.each([
    ['when they are written otherwise', { restrictions: 'Not for advertising, nor in print' }],
    [
      'when they are written otherwise with the tick left where it is',
      { restrictions: 'Not in Germany', acknowledged: true },
    ],
    ['when the tick is taken away', { acknowledged: false }],
    ['when they are emptied', { restrictions: '' }],
  ])('are acknowledged by nobody any more %s', async (_, changes) => {
    const id = await aPhoto({ restrictions: 'Not for advertising' })
    await save(id, { acknowledged: true })

    await save(id, changes)

    expect(await desk.stored(id)).toMatchObject({
      acknowledged: false,
      acknowledgedAt: null,
      acknowledgedBy: null,
      acknowledgedRestrictions: null,
    })
  })

  it.each(['photographer', 'translator'] as const)(
    'are not acknowledged by a %s, nor by whom a request names',
    async (role) => {
      const id = await aPhoto({ restrictions: 'Not for advertising' })
      const named = { acknowledgedBy: desk.people.editor.id, acknowledgedRestrictions: 'Any' }

      await save(id, { acknowledged: true, ...named }, desk.people[role])

      expect((await desk.stored(id)).acknowledgedBy ?? null).toBeNull()
    },
  )
})

describe('a photo that comes out later', () => {
  it.each([
    ['its embargo ends', { embargoUntil: june }],
    ['a ban on it ends', { leases: [{ ...lease, kind: 'deny' as const, to: june }] }],
  ])('knows beside a draft that readers first have it when %s', async (_, later) => {
    const id = await aPhoto({ ...later, altText: 'Two people', creditText: 'Our own' })
    await save(id, { _status: 'published' })
    const of = { collection: 'photos', id, draft: true, overrideAccess: true } as const

    const starred = await desk.newsroom.payload.update({ ...of, data: { rating: 3 } })

    expect(starred).toMatchObject({ _status: 'draft', firstPublishedAt: june, rating: 3 })
  })

  it('knows no such time once it is withdrawn before', async () => {
    const body = { embargoUntil: june, altText: 'Two people', creditText: 'Our own' }
    const id = await aPhoto(body)
    await save(id, { _status: 'published' })

    await save(id, { _status: 'draft' })

    expect((await desk.stored(id)).firstPublishedAt).toBeNull()
  })
})

describe('a photo that was killed', () => {
  it('says since when, though everything else is wrong with it, and is audited as killed', async () => {
    const id = await aPhoto()
    await save(id, { _status: 'published' })

    const killed = await desk.people.editor.ask('PATCH', `/photos/${id}?depth=0&why=Staged`, {
      body: { pubStatus: 'canceled', altText: 'x'.repeat(300) },
    })

    expect(killed.status).toBe(200)
    expect(await desk.stored(id)).toMatchObject({
      _status: 'draft',
      killedAt: expect.any(String),
      pubStatus: 'canceled',
    })
    const where = encodeURI(`/auditLog?where[document][equals]=${id}&sort=-createdAt&limit=1`)
    const log = await desk.people.editor.ask('GET', where)
    expect(log.body.docs[0]).toMatchObject({ act: 'kill' })
  })

  it('is published again only when an editor says that it may be used', async () => {
    const id = await aPhoto({ altText: 'Two people', creditText: 'Our own' })
    await save(id, { pubStatus: 'canceled' })

    const again = await save(id, { _status: 'published' })
    const asForm = await save(id, { _status: 'published', pubStatus: 'canceled', caption: 'New' })
    const first = await save(id, { pubStatus: 'usable', _status: 'published' })

    for (const refused of [again, asForm]) {
      expect(refused.status).toBe(400)
      expect(refused.body.errors[0]?.message).toContain('This photo was killed.')
    }
    expect(first.status).toBe(200)
    expect((await desk.stored(id)).killedAt).toBeNull()
  })

  it('is killed by publishing a draft that says so, which leaves it to readers until then', async () => {
    const id = await aPhoto({ altText: 'B', creditText: 'C', usageCategory: 'staff' })
    await save(id, { _status: 'published' })
    const kill = { pubStatus: 'canceled' }
    const { rev } = await desk.stored(id)
    const path = `/photos/${id}?draft=true&depth=0`
    const draft = await desk.people.editor.ask('PATCH', path, { body: { rev, ...kill } })
    const then = await desk.stored(id)

    const out = { ...kill, rev: draft.body.doc.rev, _status: 'published' }
    const killed = await desk.people.editor.ask('PATCH', `/photos/${id}?depth=0`, { body: out })

    expect(then).toMatchObject({ _status: 'published', killedAt: null })
    expect(killed).toMatchObject({ status: 200, body: { doc: { killedAt: expect.any(String) } } })
  })

  it('is not killed by those who only describe it', async () => {
    const id = await aPhoto()

    await save(id, { pubStatus: 'canceled' }, desk.people.photographer)

    expect((await desk.stored(id)).pubStatus).toBe('usable')
  })
})
