import { afterAll, describe, expect, it } from '@jest/globals'
import type { SentBatch } from '../../../src/photos/metadata/batch.ts'
import { openPhotoDesk } from '../../support/photo-desk.ts'
import { withMetadata } from '../../support/pictures.ts'
import { make } from '../../support/programme.ts'

const { another, media, newsroom, people, send, stored } = await openPhotoDesk()

afterAll(() => newsroom.close())

const fromXinhua = async () =>
  withMetadata(await another(), ['-XMP-photoshop:Credit=Xinhua/Li Na', '-XMP-dc:Description=Said'])

describe('a batch sent with an upload', () => {
  it('overrules the file or fills what it leaves out, and never its uploader', async () => {
    const batch: SentBatch = {
      replace: { creditText: 'Pool', headline: 'Opening' },
      ifEmpty: { caption: 'Not said', instructions: 'Hold' },
    }

    const { body, status } = await send(await fromXinhua(), { headline: 'Mine', batch })

    expect(status).toBe(201)
    expect(body.doc).toMatchObject({
      headline: 'Mine',
      creditText: 'Pool',
      caption: 'Said',
      instructions: 'Hold',
      origins: {
        'headline.en': 'edited',
        creditText: 'batch',
        'caption.en': 'xmp',
        instructions: 'batch',
      },
    })
    expect(body.doc.batch).toBeUndefined()
  })

  it('says how the photos came to us, and refuses what is no such way', async () => {
    const agency = { ifEmpty: { usageCategory: 'agency' } } satisfies SentBatch

    const { body } = await send(await another(), { batch: agency })
    const refused = await send(await another(), { batch: { replace: { usageCategory: 'wire' } } })

    expect(body.doc).toMatchObject({ usageCategory: 'agency', origins: { usageCategory: 'batch' } })
    expect(refused).toMatchObject({
      status: 400,
      body: { errors: [{ data: { errors: [{ path: 'batch.replace.usageCategory' }] } }] },
    })
  })

  it('says its codes in the words of the programme, and leaves those that mean nothing', async () => {
    const { id: event } = await make(newsroom.payload, 'events', { name: 'Forum in Liuzhou' })
    const batch: SentBatch = { ifEmpty: { caption: 'Delegates at =e=, =s9=.' } }

    const { body } = await send(await another(), { event, batch })

    expect(body.doc.caption).toBe('Delegates at Forum in Liuzhou, =s9=.')
  })

  it('names the room a session was in when its file says the photo was taken', async () => {
    const { payload } = newsroom
    const venue = await make(payload, 'places', { name: 'Nanning', kind: 'city' })
    const rooms = { kind: 'room', parent: venue.id }
    const hall = await make(payload, 'places', { name: 'Hall 1', ...rooms })
    const annex = await make(payload, 'places', { name: 'Annex', ...rooms })
    const { id: event } = await make(payload, 'events', { place: venue.id })
    const slots = [
      { start: '2024-10-29T09:00', end: '2024-10-29T10:00', place: hall.id },
      { start: '2024-10-29T14:00', end: '2024-10-29T15:00', place: annex.id },
    ]
    await make(payload, 'sessions', { event, slots })
    const inTheAfternoon = async () =>
      withMetadata(await another(), ['-EXIF:DateTimeOriginal=2024:10:29 14:20:00'])
    const batch: SentBatch = { ifEmpty: { caption: 'In =s1r=' } }

    const ofBatch = await send(await inTheAfternoon(), { event, batch })
    const own = await send(await inTheAfternoon(), { event, caption: 'At =s1r=' })
    const undated = await send(await another(), { event, batch })

    expect(ofBatch.body.doc.caption).toBe('In Annex')
    expect(own.body.doc.caption).toBe('At Annex')
    expect(undated.body.doc.caption).toBe('In Hall 1')
  })

  it('has its codes said in one photo’s own words too, but not in those that stood there', async () => {
    const { id: event } = await make(newsroom.payload, 'events', { name: 'Forum in Nanning' })
    const { body } = await send(await another(), { event, caption: 'At =e=', altText: '=s1=' })
    const { id, rev } = body.doc
    await make(newsroom.payload, 'sessions', { event, title: 'Opening' })

    const answer = await people.editor.ask('POST', '/photos/edits?locale=en', {
      body: { edits: [{ id, rev, set: { headline: 'In =s1=, =s9=' } }] },
    })

    expect(body.doc.caption).toBe('At Forum in Nanning')
    expect(answer.body).toMatchObject({
      results: [{ frame: { headline: 'In Opening, =s9=', altText: '=s1=' } }],
    })
  })

  it('with a mistake is refused at its field, and leaves nothing behind', async () => {
    const before = await media()

    const { body, status } = await send(await another(), { batch: { replace: { credit: 'x' } } })

    expect(status).toBe(400)
    expect(body.errors[0]?.data.errors[0]).toMatchObject({ path: 'batch.replace.credit' })
    expect(await media()).toEqual(before)
  })
})

describe('a batch sent for photos that are here', () => {
  it('changes each of them as it needs it', async () => {
    const { body: said } = await send(await fromXinhua())
    const { body: empty } = await send(await another())
    const ids = [said.doc.id, empty.doc.id]

    const answer = await people.editor.ask('PATCH', `/photos?where[id][in]=${ids.join(',')}`, {
      body: { batch: { replace: { source: 'Pool' }, ifEmpty: { creditText: 'Pool' } } },
    })

    expect(answer.status).toBe(200)
    const [one, other] = [await stored(said.doc.id), await stored(empty.doc.id)]
    expect(one).toMatchObject({ source: 'Pool', creditText: 'Xinhua/Li Na' })
    expect(other).toMatchObject({ source: 'Pool', creditText: 'Pool' })
  })

  it('is not a translator’s to send', async () => {
    const { body } = await send(await fromXinhua())
    const batch = { replace: { creditText: 'Mine', caption: '我的' } }

    await people.translator.ask('PATCH', `/photos/${body.doc.id}?draft=true&locale=zh`, {
      body: { rev: 1, batch },
    })

    const newest = await people.editor.ask('GET', `/photos/${body.doc.id}?draft=true&locale=zh`)
    expect(newest.body).toMatchObject({ creditText: 'Xinhua/Li Na' })
    expect(newest.body.caption ?? null).not.toBe('我的')
  })
})

describe('where a value came from', () => {
  it('is remembered, and a hand takes it over', async () => {
    const { body } = await send(await fromXinhua(), { caption: 'Mine' })

    const answer = await people.editor.ask('PATCH', `/photos/${body.doc.id}?draft=true`, {
      body: { rev: 1, creditText: 'Xinhua', origins: { caption: 'xmp' } },
    })

    expect(body.doc.origins).toEqual({ 'caption.en': 'edited', creditText: 'xmp' })
    expect(answer.body.doc.origins).toEqual({ 'caption.en': 'edited', creditText: 'edited' })
  })
})

describe('what an event says of a photo', () => {
  it('is its place and name, once readers know them', async () => {
    const { payload } = newsroom
    const published = { _status: 'published' }
    const place = await make(payload, 'places', {
      ...{ name: 'Liuzhou', kind: 'city' },
      ...published,
    })
    const known = await make(payload, 'events', { name: 'Forum', place: place.id, ...published })
    const secret = await make(payload, 'events', { name: 'Secret visit', place: place.id })

    const shown = await send(await another(), { event: known.id })
    const hidden = await send(await another(), { event: secret.id })

    expect(shown.body.doc).toMatchObject({
      locationShown: 'Liuzhou',
      keywords: ['Forum'],
      origins: { locationShown: 'event', keywords: 'event', event: 'edited' },
    })
    const sheet = await people.editor.ask('GET', `/photos/frames?locale=en&event=${known.id}`)
    expect(Object(sheet.body).frames[0].origins).toEqual({
      keywords: 'event',
      locationShown: 'event',
    })
    expect(hidden.body.doc.keywords ?? []).not.toContain('Secret visit')
    expect(hidden.body.doc.locationShown ?? null).toBeNull()
  })
})
