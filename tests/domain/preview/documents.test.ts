import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { aStory, aTopic, change } from '../wire/stories.ts'
import { openPreviewDesk, timeless } from './preview-desk.ts'

let desk: Awaited<ReturnType<typeof openPreviewDesk>>
const draft = { _status: 'draft' } as const

beforeAll(async () => {
  desk = await openPreviewDesk()
})

afterAll(() => desk.wired.close())

describe('A preview of a draft', () => {
  it('is what readers get once it is published, with photos and without what stays a draft', async () => {
    const { payload } = desk
    const leadPhoto = await desk.aPhoto()
    const topics = [await aTopic(payload), await aTopic(payload, { name: 'Unseen', ...draft })]
    const story = await aStory(payload, { headline: 'Tomorrow', leadPhoto, topics, ...draft })
    await desk.wired.follower().settled()
    const { token } = await desk.link('articles', story)
    const path = `/v1/articles/${story}?include=leadPhoto,topics&body=html,text`
    const hidden = await desk.get(path)
    const preview = await desk.get(path, token)
    const bySlug = await desk.get(`/v1/articles/tomorrow`, token)
    await desk.publish('photos', leadPhoto)
    await desk.publish('articles', story)
    const published = await desk.get(path)

    expect([hidden.status, preview.status, bySlug.status, published.status]).toEqual([
      404, 200, 200, 200,
    ])
    expect(preview.body.data).toMatchObject({ headline: 'Tomorrow', topics: [{ id: topics[0] }] })
    expect(preview.body.data.topics).toHaveLength(1)
    expect(timeless(preview)).toEqual(timeless(published))
  })

  it('shows unpublished photos at addresses that need the token', async () => {
    const leadPhoto = await desk.aPhoto()
    const story = await aStory(desk.payload, { headline: 'Pictures', leadPhoto, ...draft })
    const { token } = await desk.link('articles', story)
    const { body } = await desk.get(`/v1/articles/${story}`, token)
    const { pathname, search } = new URL(body.data.leadPhoto.src)
    const withToken = await desk.get(pathname + search)
    const without = await desk.get(pathname)
    const other = await desk.link('articles', await aStory(desk.payload, draft))
    const foreign = await desk.get(pathname, other.token)

    expect(search).toBe(`?preview=${token}`)
    expect(body.data.leadPhoto.sources[0].srcset).toContain(`.avif?preview=${token} `)
    expect(withToken.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'cache-control': 'private, no-store',
      'x-robots-tag': 'noindex, nofollow',
    })
    expect([withToken.status, without.status, foreign.status]).toEqual([200, 404, 404])
    expect(body.data.href).toBe(`${desk.publicUrl}/v1/articles/${story}`)
  })

  it('is the newest words, of a published story too, in lists as well', async () => {
    const story = await aStory(desk.payload, { headline: 'Zeppelins land' })
    await desk.wired.follower().settled()
    const data = { headline: 'Zeppelins have landed' }
    const saved = { draft: true, depth: 0, overrideAccess: true } as const
    await desk.payload.update({ collection: 'articles', id: story, data, ...saved })
    const { token } = await desk.link('articles', story)
    const list = `/v1/articles?sort=-title&limit=1&fields=headline&count=exact`
    const [known, seen] = [await desk.get(list), await desk.get(list, token)]

    expect(known.body.data).toMatchObject([{ headline: 'Zeppelins land' }])
    expect(seen.body.data).toMatchObject([{ id: story, headline: 'Zeppelins have landed' }])
    expect(seen.body.page.total).toBe(known.body.page.total)
  })

  it('knows whether readers have it, and whether as it stands', async () => {
    const story = await aStory(desk.payload, { headline: 'As it was', ...draft })
    const { token } = await desk.link('articles', story)
    const outside = () =>
      desk.previews.open(token, desk.now(), (seen) => seen.kind === 'shown' && seen.outside)
    const before = await outside()
    await desk.publish('articles', story)
    const unchanged = await outside()
    const data = { headline: 'As it will be' }
    const saved = { draft: true, depth: 0, overrideAccess: true } as const
    await desk.payload.update({ collection: 'articles', id: story, data, ...saved })

    expect([before, unchanged, await outside()]).toEqual(['nothing', 'same', 'earlier'])
  })

  it('shows what is under embargo, for ever too, what is withheld and what has expired', async () => {
    const headlines = ['Embargoed', 'Held', 'Withheld', 'Expired']
    const held = [
      { embargoUntil: '2099-01-01T00:00:00.000Z' },
      { embargoIndefinite: true },
      { pubStatus: 'withheld' as const },
      { expiresAt: '2024-01-01T00:00:00.000Z' },
    ]
    const answers = await Promise.all(
      held.map(async (values, at) => {
        const headline = headlines[at] ?? ''
        const story = await aStory(desk.payload, { headline, ...values })
        await desk.wired.follower().settled()
        const { token } = await desk.link('articles', story)
        const path = `/v1/articles/${story}`
        return [(await desk.get(path)).status, (await desk.get(path, token)).body.data.headline]
      }),
    )

    expect(answers).toEqual([
      [404, 'Embargoed'],
      [404, 'Held'],
      [404, 'Withheld'],
      [410, 'Expired'],
    ])
  })

  it('shows nothing of another draft', async () => {
    const [one, other] = [await aStory(desk.payload, draft), await aStory(desk.payload, draft)]
    const { token } = await desk.link('articles', one)

    const statuses = [one, other].map(async (id) => {
      return (await desk.get(`/v1/articles/${id}`, token)).status
    })
    expect(await Promise.all(statuses)).toEqual([200, 404])
    const { body } = await desk.get(`/v1/articles?ids=${one},${other}`, token)
    expect(body.data.map(({ id }: { id: string }) => id)).toEqual([one])
  })

  it('ends when it is killed or put into the trash', async () => {
    const [killed, trashed] = [await aStory(desk.payload), await aStory(desk.payload, draft)]
    await change(desk.payload, 'articles', killed, { pubStatus: 'canceled' })
    await change(desk.payload, 'articles', trashed, { deletedAt: new Date().toISOString() })
    const answers = [killed, trashed].map(async (id) => {
      const { token } = await desk.link('articles', id)
      const { body, status } = await desk.get(`/v1/articles/${id}`, token)
      return [status, body.type]
    })

    expect(await Promise.all(answers)).toEqual([
      [410, '/docs/problems#preview-withdrawn'],
      [410, '/docs/problems#preview-withdrawn'],
    ])
  })

  it('says what is missing while nothing can be shown', async () => {
    const story = await aStory(desk.payload, draft)
    const saved = { draft: true, depth: 0, overrideAccess: true } as const
    await desk.payload.update({
      collection: 'articles',
      id: story,
      data: { headline: '' },
      ...saved,
    })
    const { token } = await desk.link('articles', story)

    const { body, status } = await desk.get(`/v1/articles/${story}`, token)

    expect(status).toBe(409)
    expect(body.detail).toBe('The draft cannot be shown yet: fill in headline first.')
  })
})
