import { afterAll, describe, expect, it } from '@jest/globals'
import type { Frame } from '../../../src/photos/sheet/frame.ts'
import { cursorOf } from '../../../src/photos/sheet/question.ts'
import { openPhotoDesk } from '../../support/photo-desk.ts'
import { make } from '../../support/programme.ts'
import type { Person } from '../../support/staff.ts'

const { another, newsroom, people, send } = await openPhotoDesk()

afterAll(() => newsroom.close())

/** As if it had come in at that moment. */
async function cameInAt(id: string, createdAt: string): Promise<void> {
  const { db } = newsroom.payload
  const { docs } = await db.findVersions({
    collection: 'photos',
    where: { parent: { equals: id } },
  })
  for (const { id: versionId, version } of docs)
    await db.updateVersion({
      collection: 'photos',
      id: versionId,
      versionData: { parent: id, version: { ...version, createdAt } },
    })
}

type Result = { id: string; kind: string; message?: string; frame?: Record<string, unknown> }

const aPhoto = async (body: object = {}, person = people.photographer) =>
  (await send(await another(), body, person)).body.doc

async function edit(person: Person, edits: unknown): Promise<Result[]> {
  const answer = await person.ask('POST', '/photos/edits?locale=en', { body: { edits } })
  expect(answer.status).toBe(200)
  return Object(answer.body).results
}

const withLanguage = (query: string) => (query.includes('locale=') ? query : `locale=en&${query}`)

async function framesOf(person: Person, query: string) {
  const { body, status } = await person.ask('GET', `/photos/frames?${withLanguage(query)}`)
  return { status, ...Object(body) }
}

const afterThis = (frame: Frame) => `after=${encodeURIComponent(cursorOf(frame))}`

describe('a contact sheet', () => {
  it('has photos of no known time as they came in, then by the names of their files', async () => {
    const event = await make(newsroom.payload, 'events')
    const ids: string[] = []
    for (const name of ['z, last.jpg', 'a.jpg', 'm.jpg'])
      ids.push((await send(await another(name), { event: event.id })).body.doc.id)
    const at = new Date().toISOString()
    for (const id of ids.slice(0, 2)) await cameInAt(id, at)
    const [z = '', a = '', m = ''] = ids
    const order = async (query: string) => {
      const { frames } = await framesOf(people.viewer, `event=${event.id}&${query}`)
      return { frames, ids: frames.map(({ id }: Result) => id) }
    }

    const asked = await order('')
    const backwards = await order('newest=true')

    expect(asked.ids).toEqual([m, a, z])
    expect(backwards.ids).toEqual([z, a, m])
    expect((await order(afterThis(asked.frames[0]))).ids).toEqual([a, z])
    expect((await order(afterThis(asked.frames[1]))).ids).toEqual([z])
    expect((await order(`newest=true&${afterThis(backwards.frames[0])}`)).ids).toEqual([a, m])
    expect((await order(`newest=true&${afterThis(backwards.frames[2])}`)).ids).toEqual([])
  })

  it('has the photos of its event in the order they were taken, a page at a time', async () => {
    const event = await make(newsroom.payload, 'events')
    const at = (minute: number) => ({ local: `2024-10-29T09:0${minute}`, offset: '+08:00' })
    const third = await aPhoto({ event: event.id, dateCreated: at(3) })
    const first = await aPhoto({ event: event.id, dateCreated: at(1) })
    const undated = await aPhoto({ event: event.id })
    await aPhoto()

    const asked = await framesOf(people.viewer, `event=${event.id}`)
    const ids = asked.frames.map(({ id }: Result) => id)
    const rest = await framesOf(people.viewer, `event=${event.id}&${afterThis(asked.frames[0])}`)
    const last = await framesOf(people.viewer, `event=${event.id}&${afterThis(asked.frames[1])}`)

    expect(ids).toEqual([undated.id, first.id, third.id])
    expect(rest.frames.map(({ id }: Result) => id)).toEqual([first.id, third.id])
    expect(last.frames.map(({ id }: Result) => id)).toEqual([third.id])
  })

  it('is asked for in one language, and changed in one', async () => {
    const { id, rev } = await aPhoto()
    const edits = [{ id, rev, set: { caption: 'In which language?' } }]

    const changed = await people.editor.ask('POST', '/photos/edits?locale=all', { body: { edits } })

    expect((await framesOf(people.editor, 'locale=all')).status).toBe(400)
    expect(changed.status).toBe(400)
    expect(
      (await newsroom.payload.findByID({ collection: 'photos', id, overrideAccess: true })).rev,
    ).toBe(rev)
  })

  it('goes the other way from the newest, those without a time last', async () => {
    const event = await make(newsroom.payload, 'events')
    const dated = await aPhoto({
      event: event.id,
      dateCreated: { local: '2024-10-29T09:01', offset: '+08:00' },
    })
    const undated = await aPhoto({ event: event.id })

    const asked = await framesOf(people.viewer, `event=${event.id}&newest=true`)
    const rest = await framesOf(
      people.viewer,
      `event=${event.id}&newest=true&${afterThis(asked.frames[0])}`,
    )

    expect(asked.frames.map(({ id }: Result) => id)).toEqual([dated.id, undated.id])
    expect(rest.frames.map(({ id }: Result) => id)).toEqual([undated.id])
  })

  it('shows what lacks words in its language, and who took what', async () => {
    const event = await make(newsroom.payload, 'events')
    const ofEvent = (body: object) => aPhoto({ event: event.id, ...body })
    const bare = await ofEvent({})
    const full = await ofEvent({
      caption: 'Delegates',
      altText: 'Two people',
      creditText: 'Rostrum/Wei',
      creators: [{ name: 'Wei' }],
    })
    const shown = async (query: string) =>
      (await framesOf(people.editor, `event=${event.id}&${query}`)).frames.map(
        ({ id }: Result) => id,
      )

    expect(await shown('show=noCaption')).toEqual([bare.id])
    expect(await shown('show=noAlt')).toEqual([bare.id])
    expect(await shown('show=noCredit')).toEqual([bare.id])
    expect(await shown('by=Wei')).toEqual([full.id])
    expect(await shown('mine=true')).toEqual([])
    expect(await shown('show=noCaption&locale=zh')).toHaveLength(2)
  })

  it('has no photo of the trash', async () => {
    const event = await make(newsroom.payload, 'events')
    const photo = await aPhoto({ event: event.id })
    await people.editor.ask('PATCH', `/photos/${photo.id}`, {
      body: { deletedAt: new Date().toISOString() },
    })

    expect((await framesOf(people.editor, `event=${event.id}`)).frames).toEqual([])
  })
})

describe('edits of a contact sheet', () => {
  it('are saved as drafts on the revision they were made on, each photo by itself', async () => {
    const [one, other] = [await aPhoto(), await aPhoto()]

    const results = await edit(people.editor, [
      { id: one.id, rev: one.rev, set: { pick: 'picked', rating: 4 } },
      { id: other.id, rev: other.rev + 5, set: { caption: 'Too late' } },
    ])

    expect(results).toMatchObject([
      { id: one.id, kind: 'saved', frame: { pick: 'picked', rating: 4, rev: one.rev + 1 } },
      { id: other.id, kind: 'stale', frame: { caption: '', rev: other.rev } },
    ])
    const found = await framesOf(people.viewer, 'show=picked')
    expect(found.frames.map(({ id }: Result) => id)).toEqual([one.id])
  })

  it('mend the clock of a camera, with an offset or on the clock of the event', async () => {
    const event = await make(newsroom.payload, 'events', { timeZone: 'Asia/Shanghai' })
    const local = '2024-10-29T09:00:00'
    const offsets = ['+07:00', null]
    const photos = await Promise.all(
      offsets.map((offset) => aPhoto({ event: event.id, dateCreated: { local, offset } })),
    )
    const mended = (offset: string | null) => ({
      local: '2024-10-29T10:15:00',
      offset,
      precision: '',
    })

    const results = await edit(
      people.photographer,
      photos.map(({ id, rev }, nth) => ({
        ...{ id, rev },
        set: { dateCreated: mended(offsets[nth] ?? null) },
      })),
    )

    expect(results).toMatchObject([
      { frame: { dateCreated: mended('+07:00'), takenAt: '2024-10-29T03:15:00.000Z' } },
      { frame: { dateCreated: mended(null), takenAt: '2024-10-29T02:15:00.000Z' } },
    ])
  })

  it('leave what readers see as it is', async () => {
    const words = { caption: 'As published', altText: 'Two people', creditText: 'Our own' }
    const photo = await aPhoto(words)
    const published = await people.editor.ask('PATCH', `/photos/${photo.id}`, {
      body: { rev: photo.rev, _status: 'published' },
    })

    await edit(people.editor, [
      { id: photo.id, rev: published.body.doc.rev, set: { caption: 'Not yet', rating: 5 } },
    ])

    const readers = await people.editor.ask('GET', `/photos/${photo.id}`)
    expect(readers.body).toMatchObject({ caption: 'As published', _status: 'published' })
  })

  it('are photographers’ on their own photos only', async () => {
    const own = await aPhoto()
    const others = await aPhoto({}, people.editor)

    const results = await edit(people.photographer, [
      { id: own.id, rev: own.rev, set: { rating: 1 } },
      { id: others.id, rev: others.rev, set: { rating: 1 } },
    ])

    expect(results.map(({ kind }) => kind)).toEqual(['saved', 'refused'])
  })

  it('are nobody’s who only reads', async () => {
    const photo = await aPhoto()
    for (const person of [people.viewer, people.reporter]) {
      const [result] = await edit(person, [{ id: photo.id, rev: photo.rev, set: { rating: 1 } }])
      expect(result?.kind).toBe('refused')
    }
  })

  it('say so when somebody may write words but not choose', async () => {
    const photo = await aPhoto()
    const answer = await people.translator.ask('POST', '/photos/edits?locale=zh', {
      body: { edits: [{ id: photo.id, rev: photo.rev, set: { caption: '代表', rating: 2 } }] },
    })
    const [refused] = Object(answer.body).results

    expect(refused).toMatchObject({ kind: 'refused', message: expect.stringContaining('“Stars”') })
    expect(await framesOf(people.translator, 'locale=zh&show=picked')).toMatchObject({
      status: 200,
    })
  })

  it('name the field that cannot be by its label, and do not hold up the others', async () => {
    const photos = await Promise.all(Array.from({ length: 6 }, () => aPhoto()))
    const sets = [
      { rating: 9 },
      { altText: 'x'.repeat(251) },
      { caption: 'x'.repeat(6_000), creditText: 'x'.repeat(600) },
      {
        creators: Array.from({ length: 51 }, () => ({ name: '', jobTitle: '', contributor: null })),
      },
      { originalName: 'x' },
      {},
    ]

    const results = await edit(
      people.editor,
      photos.map(({ id, rev }, nth) => ({ id, rev, set: sets[nth] })),
    )

    expect(results.map(({ kind, message }) => message ?? kind)).toEqual([
      'Stars: at most 5.',
      'Alt text: at most 250 characters.',
      'saved',
      'Photographers: at most 50 entries.',
      'File as it came: this is not changed on a contact sheet.',
      expect.stringContaining('cannot be read'),
    ])
  })

  it('are refused as a whole when they do not say of which photos', async () => {
    const photo = await aPhoto()
    const answers = [
      [{ rev: photo.rev, set: { rating: 1 } }],
      [],
      Array.from({ length: 26 }, () => ({ id: photo.id, rev: 1, set: { rating: 1 } })),
    ].map((edits) => people.editor.ask('POST', '/photos/edits', { body: { edits } }))

    for (const { body, status } of await Promise.all(answers)) {
      expect(status).toBe(400)
      expect(body.errors[0]?.message).toMatch(/cannot be read|once in a request/)
    }
  })

  it('refuse a category that does not exist, with those that do', async () => {
    const photo = await aPhoto()

    const [result] = await edit(people.editor, [
      { id: photo.id, rev: photo.rev, set: { usageCategory: 'borrowed' } },
    ])

    expect(result).toMatchObject({ kind: 'refused', message: expect.stringContaining('agency') })
  })
})
