import { beforeEach, describe, expect, it } from '@jest/globals'
import { theStory } from '../../support/forum.ts'
import { anApi, type Api } from './api.ts'

let api: Api

beforeEach(() => {
  api = anApi()
})

const at = new Date('2024-11-07T08:00:00Z')
const byId = (id: string) => `/v1/articles/${id}`

/** Everything a reader could compare, but the name and the time of the request. */
const seen = async (path: string) => {
  const { headers, status, text } = await api.get(path)
  const { date: _date, 'x-request-id': requestId = '', ...said } = headers
  return { status, said, body: text.replaceAll(requestId, '') }
}

/** A story of which readers may know nothing. */
const hide = (id: string) => {
  const story = theStory(id, 'en', 'news')
  if (story.kind !== 'public') throw new Error('The story is not public')
  story.listing.visibleFrom = '2024-11-09T00:00:00.000Z'
  api.edition.apply('articles', id, story, at)
}

describe('A refusal that may be true no longer tomorrow', () => {
  it.each(['later', 'slug-later'])(
    'is the same, tags and size too, of /v1/articles/%s that is under embargo and that never was',
    async (key) => {
      const never = await seen(byId(key))
      hide('later')
      const hidden = await seen(byId(key))

      expect(never.status).toBe(404)
      expect(never.said['cache-tag']).toBe(`articles/${key},articles:all`)
      expect(never.said['surrogate-key']).toBe(`articles/${key} articles:all`)
      expect(hidden).toEqual(never)
    },
  )

  it('names what the reader asked for, and where it moved', async () => {
    const { edition } = api
    const redirect = { type: 'articles', language: 'en', from: 'old', id: 'report' } as const
    edition.replaceRedirects([redirect], at)
    edition.apply('articles', 'blog', { kind: 'gone', slug: 'slug-blog', language: 'en' }, at)
    const tagsOf = async (path: string) => {
      const { status, said } = await seen(path)
      return [status, said['cache-tag']]
    }

    expect(await tagsOf(byId('old'))).toEqual([308, 'articles/report,articles/old,articles:all'])
    expect(await tagsOf(byId('slug-blog'))).toEqual([410, 'articles/slug-blog,articles:all'])
    expect(await tagsOf(`${byId('nobody')}/updates`)).toEqual([404, 'articles/nobody,articles:all'])
    expect(await tagsOf('/v1/resolve?path=/en/articles/slug-blog')).toEqual([
      ...[410, 'articles/slug-blog,articles:all'],
    ])
    expect(await tagsOf('/v1/resolve?path=/en/topics/nothing')).toEqual([
      404,
      'topics/nothing,topics:all',
    ])
  })

  it('names any of the type where the name is too long for a header', async () => {
    const { status, said } = await seen(byId(encodeURIComponent('论'.repeat(190))))

    expect([status, said['cache-tag']]).toEqual([404, 'articles:any,articles:all'])
  })

  it('is not of a path that will never be there', async () => {
    expect((await seen('/v1/nothing')).said).not.toHaveProperty('cache-tag')
  })
})

describe('An answer by slug', () => {
  it('is tagged with the slug, to which another document may come', async () => {
    const { said } = await seen('/v1/articles/slug-report?fields=headline')

    expect(said['cache-tag']?.split(',')).toEqual([
      'articles/report',
      'articles/slug-report',
      'articles:all',
    ])
  })
})

describe('A picture', () => {
  const picture = (id: string) => `/images/${id}/0123456789ab/full/640.jpg`

  it('is tagged with its photo, whether it is there or not', async () => {
    const { status, said } = await seen(picture('stage'))

    expect([status, said['cache-tag']]).toEqual([307, 'photos/stage,photos:all'])
    expect((await seen(picture('nobody'))).said['cache-tag']).toBe('photos/nobody,photos:all')
  })
})
