import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openPhotoDesk } from '../../support/photo-desk.ts'
import { make } from '../../support/programme.ts'

const { another, newsroom, people, send } = await openPhotoDesk()

let event: string
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
  await make(payload, 'sessions', {
    event,
    title: 'Opening',
    slots: slot('2024-10-29T09:00', '2024-10-29T10:00'),
    participations: [{ speaker, creditedTitle: 'vice-minister' }],
  })
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

describe('what waits to be mended', () => {
  it('has what a story waits for first, and nothing that is whole or rejected', async () => {
    const { createLocalReq } = await import('payload')
    const { readQueue } = await import('../../../src/photos/sheet/read-queue.ts')
    const photo = async (body: object) => (await send(await another(), body)).body.doc.id
    const whole = { caption: 'A', altText: 'B', creditText: 'C', usageCategory: 'staff' }
    const waited = await photo({ ...whole, caption: '' })
    const plain = await photo({ ...whole, usageCategory: 'unknown' })
    const coded = await photo({ ...whole, headline: '=sp99= speaks' })
    await photo({ ...whole, caption: 'E = mc², a=b' })
    await photo({ pick: 'rejected' })
    await people.editor.ask('POST', '/articles?draft=true', {
      body: { headline: 'Story', language: 'en', leadPhoto: waited, dueAt: '2030-01-01T00:00:00Z' },
    })
    const queueOf = async (id: string) => {
      const user = await newsroom.payload.findByID({
        collection: 'users',
        id,
        overrideAccess: true,
      })
      const asked = { locale: 'en' as const, user: { ...user, collection: 'users' as const } }
      return readQueue(await createLocalReq(asked, newsroom.payload))
    }

    const desk = await queueOf(people.editor.id)

    expect(desk.frames.map(({ id }) => id)).toEqual([waited, coded, plain])
    expect(desk.deadlines).toEqual([[waited, '2030-01-01T00:00:00.000Z']])
    expect((await queueOf(people.photographer.id)).frames).toHaveLength(3)
    expect((await queueOf(people.translator.id)).frames.map(({ id }) => id)).toEqual([
      waited,
      coded,
    ])
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
