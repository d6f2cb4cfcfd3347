import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { compose, paragraph, photo } from '../../../src/richtext/compose.ts'
import { openPhotoDesk } from '../../support/photo-desk.ts'

let desk: Awaited<ReturnType<typeof openPhotoDesk>>

beforeAll(async () => {
  desk = await openPhotoDesk()
})

afterAll(() => desk.newsroom.close())

const saved = { depth: 0, overrideAccess: true } as const

async function aPhoto(body: object = {}): Promise<string> {
  return (await desk.send(await desk.another(), { caption: 'Delegates', ...body })).body.doc.id
}

async function aStory(data: object, draft = true): Promise<string> {
  const { payload } = desk.newsroom
  const story = { headline: 'Opening day', language: 'en' as const, ...data }
  const { id } = await payload.create({
    collection: 'articles',
    data: story,
    draft: true,
    ...saved,
  })
  if (!draft)
    await payload.update({ collection: 'articles', id, data: { _status: 'published' }, ...saved })
  return id
}

async function aGallery(photos: string[]): Promise<string> {
  const { payload } = desk.newsroom
  const data = { title: 'Arrivals', photos: photos.map((each) => ({ photo: each })) }
  return (await payload.create({ collection: 'galleries', data, draft: true, ...saved })).id
}

const usesOf = async (id: string) =>
  (await desk.people.photographer.ask('GET', `/photos/${id}/uses`)).body.usedIn

describe('a photo that is used', () => {
  it.each<[string, (id: string) => Promise<unknown>]>([
    ['as the lead of a draft', (id) => aStory({ leadPhoto: id })],
    ['as the lead of a published story', (id) => aStory({ leadPhoto: id }, false)],
    ['in the body of a draft', (id) => aStory({ body: compose(paragraph('A'), photo(id)) })],
    ['in a gallery', (id) => aGallery([id])],
    [
      'in a newer draft of a story that is out without it',
      async (id) => {
        const story = await aStory({}, false)
        const of = { collection: 'articles', id: story, draft: true, ...saved } as const
        await desk.newsroom.payload.update({ ...of, data: { leadPhoto: id } })
      },
    ],
    [
      'in a published story whose newer draft is without it',
      async (id) => {
        const story = await aStory({ leadPhoto: id }, false)
        const of = { collection: 'articles', id: story, draft: true, ...saved } as const
        await desk.newsroom.payload.update({ ...of, data: { leadPhoto: null } })
      },
    ],
  ])('%s goes neither to the trash nor away, alone or with many', async (_, use) => {
    const { editor } = desk.people
    const id = await aPhoto()
    const free = await aPhoto()
    await use(id)
    const { rev } = await desk.stored(id)
    const both = encodeURI(`where[id][in]=${id},${free}`)
    const deletedAt = new Date().toISOString()

    const trashed = await editor.ask('PATCH', `/photos/${id}`, { body: { rev, deletedAt } })
    const deleted = await editor.ask('DELETE', `/photos/${id}`, {
      headers: { 'If-Match': `${rev}` },
    })
    await editor.ask('PATCH', `/photos?${both}`, { body: { deletedAt } })
    await editor.ask('DELETE', `/photos?${both}&trash=true`)

    expect([trashed.status, deleted.status]).toEqual([409, 409])
    expect(trashed.body.errors[0]).toMatchObject({
      message: expect.stringContaining('Still used by'),
    })
    expect((await desk.stored(id)).deletedAt ?? null).toBeNull()
    await expect(desk.stored(free)).rejects.toThrow('Not Found')
  })

  it('says where, drafts too, with those that readers see marked', async () => {
    const id = await aPhoto()
    const draft = await aStory({ leadPhoto: id, headline: 'Tomorrow' })
    const out = await aStory({ leadPhoto: id, headline: 'Today' }, false)
    const pictures = await aGallery([id])

    expect(await usesOf(id)).toEqual(
      expect.arrayContaining([
        { collection: 'articles', id: draft, title: 'Tomorrow', isPublished: false },
        { collection: 'articles', id: out, title: 'Today', isPublished: true },
        { collection: 'galleries', id: pictures, title: 'Arrivals', isPublished: false },
      ]),
    )
    expect(await usesOf(await aPhoto())).toEqual([])
  })
})

describe('a photo that an editor has open', () => {
  it('is not used by that, and the editor can put it in the trash', async () => {
    const { newsroom, people, stored } = desk
    const id = await aPhoto()
    const where = { role: { equals: 'editor' } }
    const { docs } = await newsroom.payload.find({ collection: 'users', where, ...saved })
    const data = {
      document: { relationTo: 'photos' as const, value: id },
      user: { relationTo: 'users' as const, value: docs[0]?.id ?? '' },
    }
    await newsroom.payload.create({ collection: 'payload-locked-documents', data, ...saved })
    const { rev } = await stored(id)
    const body = { rev, deletedAt: new Date().toISOString() }

    expect(await usesOf(id)).toEqual([])
    expect((await people.editor.ask('PATCH', `/photos/${id}`, { body })).status).toBe(200)
  })
})
