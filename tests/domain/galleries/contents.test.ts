import { afterAll, describe, expect, it } from '@jest/globals'
import { openPhotoDesk } from '../../support/photo-desk.ts'
import { make } from '../../support/programme.ts'

const { another, newsroom, people, send } = await openPhotoDesk()

afterAll(() => newsroom.close())

const aPhoto = async (body: object = {}) =>
  (await send(await another(), body, people.photographer)).body.doc

const takenAt = (minute: number) => ({
  dateCreated: { local: `2024-10-29T09:0${minute}`, offset: '+08:00' },
})

async function aGallery(photos: object[] = [], person = people.editor) {
  const body = { title: 'The day in pictures', photos }
  const made = await person.ask('POST', '/galleries?draft=true&depth=0&locale=en', { body })
  return made.body.doc
}

const add = (id: string, photos: unknown, person = people.editor, headers = {}) =>
  person.ask('POST', `/galleries/${id}/photos?locale=en`, { body: { photos }, headers })

async function usesOf(id: string, locale = 'en'): Promise<Record<string, unknown>[]> {
  const query = `draft=true&depth=0&locale=${locale}&fallback-locale=none`
  return Object((await people.editor.ask('GET', `/galleries/${id}?${query}`)).body).photos
}

const photosOf = async (id: string) => (await usesOf(id)).map(({ photo }) => photo)

describe('a gallery', () => {
  it('is not published with a code left in the words it has for its photos', async () => {
    const { id: photo } = await aPhoto()
    const { id } = await aGallery([{ photo, captionOverride: 'At =e=', altOverride: 'Here' }])
    const [row] = await usesOf(id)
    const ask = (rev: number, values: object, query = 'locale=en') =>
      people.editor.ask('PATCH', `/galleries/${id}?${query}`, { body: { rev, ...values } })
    const chinese = [{ ...row, captionOverride: '{venue}' }]
    await ask(1, { title: '图集', photos: chinese }, 'locale=zh&draft=true')

    const refused = await ask(2, { _status: 'published' })
    const mended = [{ ...row, captionOverride: 'At the forum' }]
    const half = await ask(2, { _status: 'published', photos: mended })
    await ask(2, { photos: [{ ...row, captionOverride: '会场' }] }, 'locale=zh&draft=true')
    const whole = await ask(3, { _status: 'published', photos: mended })

    expect(refused.body.errors[0]?.data.errors).toMatchObject([
      { path: 'photos.0.captionOverride', message: expect.stringMatching(/^=e= in the English/) },
      {
        path: 'photos.0.captionOverride',
        message: expect.stringMatching(/^\{venue\} in the Chin/),
      },
    ])
    expect([refused.status, half.status, whole.status]).toEqual([400, 400, 200])
  })

  it('says what a code stands for in the programme of the photo’s event, or else of its own', async () => {
    const [event, other] = await Promise.all(
      ['Forum', 'Summit'].map((name) => make(newsroom.payload, 'events', { name })),
    )
    const [taken, loose] = [await aPhoto({ event: event?.id }), await aPhoto()]
    const coded = { captionOverride: 'At =e=, =s9=', altOverride: 'Delegates' }
    const { id } = await aGallery([
      { photo: taken.id, ...coded },
      { photo: loose.id, ...coded },
    ])
    const uses = await usesOf(id)
    const photos = uses.map((use) => ({ ...use, altOverride: 'Delegates of =e=' }))
    const body = { rev: 1, event: other?.id, photos }

    await people.editor.ask('PATCH', `/galleries/${id}?draft=true&locale=en`, { body })

    expect(uses).toMatchObject([
      { captionOverride: 'At Forum, =s9=' },
      { captionOverride: 'At =e=, =s9=' },
    ])
    expect(await usesOf(id)).toMatchObject([
      { captionOverride: 'At Forum, =s9=', altOverride: 'Delegates of Forum' },
      { captionOverride: 'At =e=, =s9=', altOverride: 'Delegates of Summit' },
    ])

    const later = (await usesOf(id)).map((use) => ({ ...use, altOverride: 'Guests of =e=' }))
    const words = { rev: 2, photos: later }
    await people.editor.ask('PATCH', `/galleries/${id}?draft=true&locale=en`, { body: words })
    expect(await usesOf(id)).toMatchObject([
      { altOverride: 'Guests of Forum' },
      { altOverride: 'Guests of Summit' },
    ])
  })

  it('may keep a code that was out with it, and where it was only', async () => {
    const [one, other] = [await aPhoto(), await aPhoto()]
    const captions = [{ photo: one.id, captionOverride: 'At =e=' }, { photo: other.id }]
    const { id } = await aGallery(captions)
    const usual = { collection: 'galleries', id, depth: 0, overrideAccess: true } as const
    await newsroom.payload.update({ ...usual, data: { _status: 'published' } })
    const [first, second] = await usesOf(id)
    const publish = async (...photos: object[]) => {
      const { rev } = await newsroom.payload.findByID({ ...usual, draft: true })
      const body = { rev, _status: 'published', photos }
      return (await people.editor.ask('PATCH', `/galleries/${id}?locale=en`, { body })).status
    }

    expect([
      await publish(first ?? {}, { ...second, captionOverride: 'At =e=' }),
      await publish({ ...first, altOverride: 'At =e=' }, second ?? {}),
      await publish(second ?? {}, { ...first, captionOverride: 'Still at =e=' }),
    ]).toEqual([400, 400, 200])
  })
})

describe('photos added to a gallery', () => {
  it('come after those there, in the order they were taken, each once', async () => {
    const there = await aPhoto(takenAt(9))
    const [third, first] = [await aPhoto(takenAt(3)), await aPhoto(takenAt(1))]
    const { id } = await aGallery([{ photo: there.id }])

    const { body, status } = await add(id, [third.id, there.id, first.id, third.id])

    expect(status).toBe(200)
    expect(body).toMatchObject({ id, title: 'The day in pictures', added: 2, there: 1, rev: 2 })
    expect(await photosOf(id)).toEqual([there.id, first.id, third.id])
  })

  it('are shown in the crop they have here, and a name that is none is refused', async () => {
    const { id: photo } = await aPhoto()
    const { id, rev } = await aGallery([{ photo, crop: 'square' }])
    const body = { rev, _status: 'published', photos: [{ photo, crop: 'No Crop' }] }

    const refused = await people.editor.ask('PATCH', `/galleries/${id}`, { body })

    expect(await usesOf(id)).toMatchObject([{ photo, crop: 'square' }])
    expect(refused.status).toBe(400)
    expect(refused.body.errors[0]?.data.errors[0]).toMatchObject({ path: 'photos.0.crop' })
  })

  it('leave the words of those there as they are, in every language', async () => {
    const [one, other] = [await aPhoto(), await aPhoto()]
    const { id, rev } = await aGallery([{ photo: one.id, captionOverride: 'Here' }])
    const [row] = await usesOf(id)
    await people.editor.ask('PATCH', `/galleries/${id}?draft=true&locale=zh`, {
      body: { rev, photos: [{ id: row?.id, photo: one.id, captionOverride: '此处' }] },
    })

    await add(id, [other.id])

    expect(await usesOf(id)).toMatchObject([{ captionOverride: 'Here' }, { photo: other.id }])
    expect((await usesOf(id, 'zh'))[0]).toMatchObject({ captionOverride: '此处' })
  })

  it('change nothing for readers until the gallery is published again', async () => {
    const [one, other] = [await aPhoto(), await aPhoto()]
    const { id, rev } = await aGallery([{ photo: one.id }])
    await people.editor.ask('PATCH', `/galleries/${id}`, { body: { rev, _status: 'published' } })

    await add(id, [other.id])

    const { body } = await people.editor.ask('GET', `/galleries/${id}?depth=0`)
    expect(body).toMatchObject({ _status: 'published', photos: [{ photo: one.id }] })
    expect(await photosOf(id)).toEqual([one.id, other.id])
  })

  it('are refused on a revision that is not the newest', async () => {
    const photo = await aPhoto()
    const { id, rev } = await aGallery()

    const stale = await add(id, [photo.id], people.editor, { 'If-Match': `"${rev + 3}"` })
    const newest = await add(id, [photo.id], people.editor, { 'If-Match': `"${rev}"` })

    expect([stale.status, newest.status]).toEqual([412, 200])
    expect(await photosOf(id)).toEqual([photo.id])
  })

  it('are all there when several people add at once', async () => {
    const photos = [await aPhoto(), await aPhoto(), await aPhoto()]
    const { id } = await aGallery()

    const answers = await Promise.all(photos.map((photo) => add(id, [photo.id])))

    const saved = photos.filter((_, nth) => answers[nth]?.status === 200).map((photo) => photo.id)
    expect(saved.length).toBeGreaterThan(0)
    expect(new Set(await photosOf(id))).toEqual(new Set(saved))
    expect(await photosOf(id)).toHaveLength(saved.length)
  })

  it('are refused to those who may not change the gallery', async () => {
    const photo = await aPhoto()
    const ofDesk = await aGallery()
    const own = await aGallery([], people.photographer)

    const refused = [people.viewer, people.translator, people.reporter, people.photographer]
    for (const person of refused)
      expect((await add(ofDesk.id, [photo.id], person)).status).toBe(403)
    expect((await add(own.id, [photo.id], people.photographer)).status).toBe(200)
    expect(await photosOf(ofDesk.id)).toEqual([])
  })

  it('are named when they do not exist, and when they cannot be read', async () => {
    const photo = await aPhoto()
    const { id } = await aGallery()
    const unknown = crypto.randomUUID()

    const missing = await add(id, [photo.id, unknown])

    expect(missing.status).toBe(400)
    expect(missing.body.errors[0]?.message).toContain(unknown)
    for (const photos of [undefined, [], 'x', [1], Array.from({ length: 201 }, () => photo.id)])
      expect((await add(id, photos)).status).toBe(400)
    expect((await add(crypto.randomUUID(), [photo.id])).status).toBe(404)
    expect(await photosOf(id)).toEqual([])
  })
})

describe('the light table', () => {
  const pictures = async (ids: string[]) => {
    const query = `photos=${ids.join(',')}&locale=en`
    const { body, status } = await people.viewer.ask('GET', `/galleries/pictures?${query}`)
    expect(status).toBe(200)
    const found: { frame: { id: string }; showing: object }[] = Object(body).pictures
    return new Map(found.map(({ frame, showing }) => [frame.id, showing]))
  }
  const publish = async ({ id, rev }: { id: string; rev: number }, values: object = {}) =>
    people.editor.ask('PATCH', `/photos/${id}`, { body: { rev, _status: 'published', ...values } })
  const ready = { caption: 'Delegates', altText: 'Two people', creditText: 'Rostrum/Wei' }

  it('says of every photo whether readers see it', async () => {
    const session = await make(newsroom.payload, 'sessions', {
      event: (await make(newsroom.payload, 'events')).id,
      embargoUntil: '2999-01-01T00:00:00.000Z',
    })
    const [shown, draft, held] = [
      await aPhoto(ready),
      await aPhoto(ready),
      await aPhoto({ ...ready, session: session.id }),
    ]
    for (const photo of [shown, held]) expect((await publish(photo)).status).toBe(200)

    const found = await pictures([shown.id, draft.id, held.id, crypto.randomUUID()])

    expect(found.get(shown.id)).toEqual({ kind: 'public' })
    expect(found.get(draft.id)).toEqual({ kind: 'draft' })
    expect(found.get(held.id)).toEqual({ kind: 'waiting', until: '2999-01-01T00:00:00.000Z' })
    expect(found.size).toBe(3)
  })

  it('says how many may be asked for', async () => {
    const ids = Array.from({ length: 201 }, () => 'x').join(',')
    const { body, status } = await people.viewer.ask('GET', `/galleries/pictures?photos=${ids}`)

    expect(status).toBe(400)
    expect(body.errors[0]?.message).toContain('200')
  })
})
