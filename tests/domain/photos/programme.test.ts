import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { compose, gallery } from '../../../src/richtext/compose.ts'
import { openPhotoDesk } from '../../support/photo-desk.ts'
import { withMetadata } from '../../support/pictures.ts'
import { make } from '../../support/programme.ts'

const { another, newsroom, people, send } = await openPhotoDesk()

let event: string
let opening: string
let speaker: string
beforeAll(async () => {
  const { payload } = newsroom
  const venue = await make(payload, 'places', { name: 'Liuzhou', kind: 'city' })
  const room = await make(payload, 'places', { name: 'Hall 1', kind: 'room', parent: venue.id })
  event = (await make(payload, 'events', { place: venue.id })).id
  speaker = (await make(payload, 'speakers', { name: 'Li Wei', jobTitle: 'minister' })).id
  const slot = (start: string, end: string) => [{ start, end, place: room.id }]
  await make(payload, 'sessions', {
    event,
    title: 'Panel',
    kind: 'panel',
    slots: slot('2024-10-29T10:00', '2024-10-29T11:00'),
  })
  const { id } = await make(payload, 'sessions', {
    event,
    title: 'Opening',
    slots: slot('2024-10-29T09:00', '2024-10-29T10:00'),
    participations: [{ speaker, creditedTitle: 'vice-minister' }],
  })
  opening = id
})
afterAll(() => newsroom.close())

describe('the programme for captions', () => {
  it('is in the order of the day, with people as printed at the event', async () => {
    const { body } = await people.photographer.ask('GET', `/events/${event}/programme?locale=en`)

    expect(body).toMatchObject({
      event: { venue: 'Liuzhou', timeZone: 'Asia/Shanghai' },
      sessions: [
        {
          title: 'Opening',
          slots: [{ start: '2024-10-29T01:00:00.000Z', room: 'Hall 1' }],
          people: [{ speaker, name: 'Li Wei', title: 'vice-minister' }],
        },
        { title: 'Panel' },
      ],
    })
  })

  it('is a table of codes for photographers and the desk, and for nobody else', async () => {
    const path = `/events/${event}/codes.tsv?locale=en`
    const { bytes, headers, status } = await people.photographer.ask('GET', path)

    expect(status).toBe(200)
    expect(headers.get('content-type')).toContain('tab-separated')
    expect(new TextDecoder().decode(bytes)).toContain('sp1\tLi Wei, vice-minister\r\n')
    expect((await people.editor.ask('GET', path)).status).toBe(200)
    expect((await people.viewer.ask('GET', path)).status).toBe(403)
  })

  it('of an event that is not there is not there', async () => {
    expect((await people.editor.ask('GET', '/events/none/programme')).status).toBe(404)
  })
})

describe('codes in the words of a file', () => {
  it('become words of the programme as it comes in, and those of nothing stay', async () => {
    const caption = '=sp1n= opens =s1=, =sp99= listens'
    const args = [`-IPTC:Caption-Abstract=${caption}`, '-IPTC:DateCreated=2024:10:29']
    const sent = await send(await withMetadata(await another(), args), { event, pick: 'rejected' })

    expect(sent.body.doc).toMatchObject({
      caption: 'Li Wei opens Opening, =sp99= listens',
      origins: { 'caption.en': 'iptc' },
    })
    const without = await send(await withMetadata(await another(), args), { pick: 'rejected' })
    expect(without.body.doc).toMatchObject({ caption })
  })
})

describe('a photo of which only the session is said', () => {
  it('has the codes of its event in the words of its file, its batch and its sender', async () => {
    const args = ['-IPTC:Caption-Abstract==sp1n= speaks', '-IPTC:DateCreated=2024:10:29']
    const batch = { ifEmpty: { headline: '=s1=' } }
    const values = { session: opening, altText: '=sp1n=', batch, pick: 'rejected' }

    const { body } = await send(await withMetadata(await another(), args), values)

    const said = { caption: 'Li Wei speaks', headline: 'Opening', altText: 'Li Wei' }
    expect(body.doc).toMatchObject({ event, ...said })
  })

  it('has them where a batch says the session', async () => {
    const batch = { replace: { session: opening, caption: '=sp1n= opens' } }

    const { body } = await send(await another(), { batch, pick: 'rejected' })

    expect(body.doc).toMatchObject({ event, session: opening, caption: 'Li Wei opens' })
  })
})

describe('what an event says of a photo', () => {
  it('comes with the event, and goes when the photo comes to another', async () => {
    const [forum, fair] = [await eventAt('Harbour', 'Forum'), await eventAt('Square', 'Fair')]
    const id = await photo({ pick: 'rejected' })

    const ofForum = { locationShown: 'Harbour', keywords: ['Forum'] }
    expect(await withEvent(id, forum)).toMatchObject(ofForum)
    const ofFair = { locationShown: 'Square', keywords: ['Fair'] }
    expect(await withEvent(id, fair)).toMatchObject(ofFair)
    expect(await withEvent(id, null)).toMatchObject({ locationShown: null, keywords: [] })
  })
})

/** A published event at a published place. */
async function eventAt(city: string, name: string): Promise<string> {
  const { payload } = newsroom
  const isPublic = { _status: 'published' }
  const { id: place } = await make(payload, 'places', { name: city, kind: 'city', ...isPublic })
  return (await make(payload, 'events', { name, place, ...isPublic })).id
}

async function withEvent(id: string, named: string | null) {
  const path = `/photos/${id}?draft=true&locale=en&depth=0`
  const { rev } = (await people.photographer.ask('GET', path)).body
  const { body } = await people.photographer.ask('PATCH', path, { body: { event: named, rev } })
  return body.doc
}

const whole = { caption: 'A', altText: 'B', creditText: 'C', usageCategory: 'staff' }

async function photo(body: object, person = people.photographer): Promise<string> {
  return (await send(await another(), body, person)).body.doc.id
}

async function queueOf(id: string, most?: number) {
  const { readQueue } = await import('../../../src/photos/sheet/read-queue.ts')
  return readQueue(await requestBy(id), new Date(), most)
}

async function countOf(id: string, named?: number) {
  const { countQueue } = await import('../../../src/photos/sheet/read-queue.ts')
  return countQueue(await requestBy(id), new Date(), named)
}

async function requestBy(id: string) {
  const { createLocalReq } = await import('payload')
  const { payload } = newsroom
  const user = await payload.findByID({ collection: 'users', id, overrideAccess: true })
  const asked = { locale: 'en' as const, user: { ...user, collection: 'users' as const } }
  return createLocalReq(asked, payload)
}

/** Of whose rights something is left, as many at most, asked for one by one. */
async function rightsLeftOf(most: number) {
  const { withRightsLeft } = await import('../../../src/photos/sheet/with-rights-left.ts')
  const req = await requestBy(people.editor.id)
  return [...(await withRightsLeft(req, {}, { atOnce: 1, most, now: new Date() })).keys()]
}

describe('what waits to be mended', () => {
  it('has what a story waits for first, and nothing that is whole or rejected', async () => {
    const waited = await photo({ ...whole, caption: '' })
    const plain = await photo({ ...whole, usageCategory: 'unknown' })
    const coded = await photo({ ...whole, headline: '=sp99= speaks' })
    await photo({ ...whole, caption: 'E = mc², a=b' })
    await photo({ pick: 'rejected' })
    await people.editor.ask('POST', '/articles?draft=true', {
      body: { headline: 'Story', language: 'en', leadPhoto: waited, dueAt: '2030-01-01T00:00:00Z' },
    })
    const desk = await queueOf(people.editor.id)

    expect(desk.frames.map(({ id }) => id)).toEqual([waited, coded, plain])
    expect(desk.deadlines).toEqual([[waited, '2030-01-01T00:00:00.000Z']])
    expect((await queueOf(people.photographer.id)).frames).toHaveLength(3)
    expect((await queueOf(people.translator.id)).frames.map(({ id }) => id)).toEqual([
      waited,
      coded,
    ])
  })

  it('has what a story waits for before any newer photo, however many there are', async () => {
    const { frames } = await queueOf(people.editor.id, 1)
    const [first] = frames

    expect(frames).toHaveLength(1)
    expect(first?.caption).toBe('')
    expect((await queueOf(people.editor.id, 2)).frames.map(({ id }) => id)[0]).toBe(first?.id)
  })

  it('has what readers would not get for its rights, and not what only lacks a credit line', async () => {
    const before = (await queueOf(people.editor.id)).frames.map(({ id }) => id)
    const lease = { kind: 'allow', use: 'publication' }
    const ended = { ...lease, to: '2020-01-01T00:00:00.000Z' }
    const credited = { ...whole, creditText: '', creators: [{ name: 'Wei' }] }
    await photo(credited)
    await photo({ ...whole, usageCategory: 'agency', leases: [lease] })
    await photo({ ...whole, restrictions: 'No ads', acknowledged: true }, people.editor)
    const uncredited = await photo({ ...whole, creditText: '' })
    const agency = await photo({ ...whole, usageCategory: 'agency' })
    const pool = await photo({ ...whole, usageCategory: 'pool', leases: [ended] })
    const restricted = await photo({ ...whole, restrictions: 'No ads' })

    const desk = await queueOf(people.editor.id)

    const added = desk.frames.map(({ id }) => id).filter((id) => !before.includes(id))
    expect(added).toEqual([restricted, agency, uncredited])
    expect(new Map(desk.rights)).toEqual(
      new Map([
        [agency, ['leaseNeeded']],
        [restricted, ['restrictions']],
      ]),
    )
    await people.editor.ask('POST', '/articles?draft=true', {
      body: { headline: 'Story', language: 'en', leadPhoto: pool, dueAt: '2029-01-01T00:00:00Z' },
    })
    expect((await queueOf(people.editor.id, 1)).rights).toEqual([[pool, ['leaseNeeded']]])
    const { rights } = await queueOf(people.photographer.id)
    expect(rights.map(([id]) => id).toSorted()).toEqual([agency, pool].toSorted())
    expect(await rightsLeftOf(1)).toEqual([restricted])
    expect(await rightsLeftOf(9)).toEqual([restricted, agency])
    expect((await queueOf(people.translator.id)).rights).toEqual([])
  })

  it('has the photos of a gallery when the story with the gallery wants them', async () => {
    const hung = await photo({ ...whole, caption: '' })
    await photo({ ...whole, caption: '' })
    const { body } = await people.editor.ask('POST', '/galleries?draft=true', {
      body: { title: 'The day', photos: [{ photo: hung }] },
    })
    const shown = compose(gallery(body.doc.id))
    await people.editor.ask('POST', '/articles?draft=true', {
      body: { headline: 'Day', language: 'en', body: shown, dueAt: '2028-01-01T00:00:00Z' },
    })

    const { deadlines, frames } = await queueOf(people.editor.id, 1)

    expect(frames.map(({ id }) => id)).toEqual([hung])
    expect(deadlines).toEqual([[hung, '2028-01-01T00:00:00.000Z']])
  })

  it('is counted, and where not all of it was looked for, that is said', async () => {
    const { frames } = await queueOf(people.editor.id)
    const all = await countOf(people.editor.id)
    const some = await countOf(people.editor.id, 1)
    const ofWords = await countOf(people.translator.id, 1)

    expect(all).toEqual({ count: frames.length, isAll: true })
    expect(some).toEqual({ count: frames.length - 1, isAll: false })
    expect(ofWords.isAll).toBe(true)
  })
})

describe('a photo of a session', () => {
  let other: { event: string; session: string }
  beforeAll(async () => {
    const { id } = await make(newsroom.payload, 'events', { name: 'Elsewhere' })
    const session = await make(newsroom.payload, 'sessions', { event: id, title: 'Far away' })
    other = { event: id, session: session.id }
  })

  it('is of its event, also when nobody says so', async () => {
    const { body } = await send(await another(), { session: other.session })

    expect(body.doc).toMatchObject(other)
  })

  it('is not of another event: that is refused at the session, in a draft too', async () => {
    const refused = await send(await another(), { event, session: other.session })
    const { doc } = (await send(await another(), other)).body
    const moved = await people.photographer.ask('PATCH', `/photos/${doc.id}?draft=true`, {
      body: { rev: 1, event },
    })

    const at = { path: 'session', message: expect.stringMatching(/of another event/) }
    for (const { body, status } of [refused, moved]) {
      expect(status).toBe(400)
      expect(body.errors[0]?.data.errors).toEqual([expect.objectContaining(at)])
    }
  })

  it('keeps what contradicted itself before until somebody changes it', async () => {
    const { doc } = (await send(await another(), other)).body
    const of = { collection: 'sessions', depth: 0, overrideAccess: true } as const
    await newsroom.payload.update({ ...of, id: other.session, data: { event } })

    const saved = await people.photographer.ask('PATCH', `/photos/${doc.id}?draft=true&depth=0`, {
      body: { rev: 1, caption: 'Delegates' },
    })

    expect(saved.status).toBe(200)
    expect(saved.body.doc).toMatchObject({ ...other, caption: 'Delegates' })
  })
})
