import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Photo } from '../../../src/payload-types.ts'
import { compose, paragraph, photo as photoBlock } from '../../../src/richtext/compose.ts'
import { openPreviewDesk } from '../preview/preview-desk.ts'
import { aStory, change } from '../wire/stories.ts'

let desk: Awaited<ReturnType<typeof openPreviewDesk>>

beforeAll(async () => {
  desk = await openPreviewDesk()
})

afterAll(() => desk.wired.close())

const second = 1 / 24 / 60 / 60
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()

/** A published photo, and a story and a gallery that show it. */
async function shownPhoto(word: string, rights: Partial<Photo> = {}) {
  const { payload } = desk
  const photo = await desk.aPhoto({ headline: `${word} arrives`, ...rights })
  await desk.publish('photos', photo)
  const body = compose(paragraph('Before it.'), photoBlock(photo), paragraph('After it.'))
  const story = await aStory(payload, { headline: `About ${word}`, leadPhoto: photo, body })
  const { id: gallery } = await payload.create({
    collection: 'galleries',
    data: { title: `Pictures of ${word}`, photos: [{ photo }], _status: 'published' },
    depth: 0,
    overrideAccess: true,
  })
  await desk.wired.follower().settled()
  const { body: answer } = await desk.get(`/v1/photos/${photo}`)
  return { photo, story, gallery, image: new URL(answer.data.src).pathname, word }
}

type Answer = Awaited<ReturnType<typeof desk.get>>
type Shown = Awaited<ReturnType<typeof shownPhoto>>

/** What readers get through each door; the words of the photo are told from all others. */
async function doors({ gallery, image, photo, story, word }: Shown, token?: string) {
  const get = (path: string) => desk.get(path, token)
  const query = `{ article(id: "${story}") { leadPhoto { id } } photos(ids: ["${photo}"]) { items { id } } }`
  const graphql = await get(`/v1/graphql?query=${encodeURIComponent(query)}`)
  const article = (await get(`/v1/articles/${story}?body=html,text`)).body.data
  const { edition } = desk.wired
  edition().tellByClock(desk.now())
  return {
    photo: (await get(`/v1/photos/${photo}`)).status,
    image: (await get(image)).status,
    listed: (await get(`/v1/photos?ids=${photo}`)).body.data.length,
    leadPhoto: article.leadPhoto?.id ?? null,
    inBody: article.body.html.includes(image),
    inGallery: (await get(`/v1/galleries/${gallery}`)).body.data.photos.length,
    graphql: [graphql.body.data.article.leadPhoto, graphql.body.data.photos.items.length],
    found: photosIn(await get(`/v1/search?q=${word}`)),
    exported: (await desk.get('/v1/export')).text.includes(`${word} arrives`),
  }
}

const photosIn = ({ body }: Answer) =>
  body.data.filter(({ type }: { type: string }) => type === 'photos').length

const open = ({ photo }: Shown) => ({
  ...{ photo: 200, image: 200, listed: 1, leadPhoto: photo, inBody: true, inGallery: 1 },
  ...{ graphql: [{ id: photo }, 1], found: 1, exported: true },
})

const closed = {
  ...{ photo: 410, image: 410, listed: 0, leadPhoto: null, inBody: false, inGallery: 0 },
  ...{ graphql: [null, 0], found: 0, exported: false },
}

const lease = (to: string) => ({ kind: 'allow', use: 'publication', to }) as const

describe('A photo whose rights end', () => {
  it('is gone through every door at that instant, and not before', async () => {
    const rights: Partial<Photo> = { usageCategory: 'agency', leases: [lease(inDays(2))] }
    const shown = await shownPhoto('Ngwenya', rights)
    desk.setDaysAhead(1.99)
    const before = await doors(shown)
    desk.setDaysAhead(2.01)
    const after = await doors(shown)
    const { body: changes } = await desk.get('/v1/changes?limit=100')
    desk.setDaysAhead(0)

    expect(before).toEqual(open(shown))
    expect(after).toEqual(closed)
    expect(changes.data.changes).toContainEqual(
      expect.objectContaining({ type: 'photos', id: shown.photo, act: 'gone' }),
    )
  })

  it('lets nobody keep what shows it beyond that instant', async () => {
    const ends = inDays(3)
    const shown = await shownPhoto('Okonkwo', {
      leases: [{ ...lease(ends), kind: 'deny', from: ends, to: null }],
    })
    desk.setDaysAhead((Date.parse(ends) - Date.now()) / 86_400_000 - 5 * second)
    const story = await desk.get(`/v1/articles/${shown.story}`)
    const image = await desk.get(shown.image)
    desk.setDaysAhead(0)

    const [, fresh] = /max-age=(\d+)/.exec(story.headers['cache-control'] ?? '') ?? []
    const [, kept] = /max-age=(\d+)$/.exec(image.headers['cache-control'] ?? '') ?? []
    expect([Number(fresh), Number(kept)].every((seconds) => seconds >= 3 && seconds <= 5)).toBe(
      true,
    )
  })
})

describe('A photo that is killed', () => {
  it('is gone through every door at once, previews too', async () => {
    const shown = await shownPhoto('Tamrat')
    const { token } = await desk.link('articles', shown.story)
    const before = [await doors(shown), (await doors(shown, token)).leadPhoto]

    await change(desk.payload, 'photos', shown.photo, { pubStatus: 'canceled' })
    await desk.wired.follower().settled()

    const { exported, graphql, inBody, inGallery, leadPhoto } = await doors(shown, token)
    expect(before).toEqual([open(shown), shown.photo])
    expect(await doors(shown)).toEqual(closed)
    expect({ exported, graphql, inBody, inGallery, leadPhoto }).toEqual({
      ...{ exported: false, graphql: [null, 0], inBody: false, inGallery: 0, leadPhoto: null },
    })
  })
})

describe('A preview', () => {
  it('shows no photo that will not be public, and one whose time is still to come', async () => {
    const denied = await desk.aPhoto({ usageCategory: 'agency' })
    const restricted = await desk.aPhoto({ restrictions: 'Not in Germany' })
    const later = await desk.aPhoto({
      usageCategory: 'agency',
      leases: [{ kind: 'allow', use: 'publication', from: inDays(1) }],
    })
    const seen = async (leadPhoto: string) => {
      const story = await aStory(desk.payload, { leadPhoto, _status: 'draft' })
      const { token } = await desk.link('articles', story)
      return (await desk.get(`/v1/articles/${story}`, token)).body.data.leadPhoto?.id ?? null
    }

    expect([await seen(denied), await seen(restricted), await seen(later)]).toEqual([
      null,
      null,
      later,
    ])
  })
})

describe('usableFor', () => {
  it('finds what may be used so by now, over REST and GraphQL, and says until when', async () => {
    const ends = inDays(4)
    const leases = [
      { kind: 'deny', use: 'publication', channels: ['print'], from: ends },
      { kind: 'allow', use: 'syndication', to: ends },
    ] as const
    const limited = await desk.aPhoto({ usageCategory: 'handout', leases: [...leases] })
    const ours = await desk.aPhoto({ usageCategory: 'staff' })
    const ids = `ids=${limited},${ours}`
    for (const id of [limited, ours]) await desk.publish('photos', id)
    const listed = async (usages: string) => {
      const { body } = await desk.get(`/v1/photos?${ids}&usableFor=${usages}`)
      const query = `{ photos(ids: ["${limited}", "${ours}"], usableFor: [${usages}]) { items { id rights { usage until } } } }`
      const graphql = await desk.get(`/v1/graphql?query=${encodeURIComponent(query)}`)
      const named = (docs: { id: string }[]) => docs.map(({ id }) => id).toSorted()
      expect(named(graphql.body.data.photos.items)).toEqual(named(body.data))
      return named(body.data)
    }
    const both = [limited, ours].toSorted()
    const now = [await listed('syndication'), await listed('print'), await listed('web')]
    const { body } = await desk.get(`/v1/photos/${limited}`)
    desk.setDaysAhead(4.01)
    const then = [await listed('syndication'), await listed('print')]
    desk.setDaysAhead(0)

    expect(now).toEqual([both, both, both])
    expect(body.data.rights).toContainEqual({ usage: 'print', until: ends })
    expect(then).toEqual([[ours], [ours]])
  })

  it('is refused for a use nobody knows, with those there are', async () => {
    const { body, status } = await desk.get('/v1/photos?usableFor=advertising')

    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('syndication')
  })
})
