import { beforeEach, describe, expect, it } from '@jest/globals'
import { overlay } from '../../../src/wire/overlay.ts'
import type { OpenPreview, Preview } from '../../../src/wire/preview.ts'
import { shown, theForum, theStory } from '../../support/forum.ts'
import { anApi, publicUrl, type Api } from './api.ts'

let api: Api
const refused: Record<string, Preview> = {
  expired: { kind: 'expired' },
  revoked: { kind: 'revoked' },
  withdrawn: { kind: 'withdrawn' },
  unfinished: { kind: 'unfinished', missing: ['headline'] },
}

beforeEach(() => {
  const edition = theForum()
  const at = new Date('2024-11-07T08:00:00.000Z')
  const photo = shown('photos', 'secret', { keys: { width: 640, height: 480 } })
  const drafts = [
    { type: 'articles' as const, id: 'draft', projection: theStory('draft', 'en', 'news') },
    { type: 'photos' as const, id: 'secret', projection: photo },
  ]
  const layered = overlay(edition, drafts, at)
  const isDraft = ({ id }: { id: string }) => id === 'draft' || id === 'secret'
  const openPreview: OpenPreview = async (token, _now, use) =>
    use(
      token === 'good'
        ? { kind: 'shown', edition: layered, isDraft, outside: 'nothing' }
        : (refused[token] ?? { kind: 'unknown' }),
    )
  api = anApi(edition, undefined, { openPreview })
})

const draft = '/v1/articles/draft'

describe('A preview', () => {
  it.each([
    ['in the address', () => api.get(`${draft}?preview=good`)],
    ['as a bearer', () => api.get(draft).set('Authorization', 'Bearer good')],
  ])('is for the holder of the token %s alone', async (_, get) => {
    const public0 = await api.get('/v1/articles/report')
    const res = await get()

    expect(res.status).toBe(200)
    expect(Object.keys(res.body.data)).toEqual(Object.keys(public0.body.data))
    expect(res.headers).toMatchObject({
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
      'access-control-allow-origin': '*',
    })
    expect(res.headers).not.toHaveProperty('etag')
    expect(res.headers).not.toHaveProperty('cache-tag')
    expect(res.headers).not.toHaveProperty('access-control-allow-credentials')
    expect(res.text).not.toContain('good')
  })

  it('is shown by GraphQL too, to the holder alone', async () => {
    const query = '{article(id:"draft"){headline leadPhoto{id}} articles{items{id}}}'
    const address = `/v1/graphql?query=${encodeURIComponent(query)}`

    const seen = await api.get(`${address}&preview=good`)
    const unseen = await api.get(address)

    expect(seen.body.data.article).toEqual({ headline: 'Story draft', leadPhoto: { id: 'stage' } })
    expect(seen.body.data.articles.items).toContainEqual({ id: 'draft' })
    expect(seen.headers['cache-control']).toBe('private, no-store')
    expect(unseen.body.data.article).toBeNull()
    expect(unseen.text).not.toContain('Story draft')
  })

  it.each([
    ['in the address', '?preview=good', 'Basic x'],
    ['as a bearer', '', 'Bearer good'],
  ])(
    'is shown to a posted query with the token %s, to the holder alone',
    async (_, search, sent) => {
      const query = '{article(id:"draft"){headline} photo(id:"secret"){src}}'
      const post = (address: string, authorization = 'Basic x') =>
        api.ask('post', address).set('Authorization', authorization).send({ query })

      const seen = await post(`/v1/graphql${search}`, sent)
      const unseen = await post('/v1/graphql')

      expect(seen.body.data).toEqual({
        article: { headline: 'Story draft' },
        photo: { src: expect.stringMatching(/\/640\.jpg\?preview=good$/) },
      })
      expect(seen.headers).toMatchObject({
        ...{ 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer' },
        'x-robots-tag': 'noindex, nofollow',
      })
      expect(seen.headers).not.toHaveProperty('cache-tag')
      expect(unseen.body.data).toEqual({ article: null, photo: null })
    },
  )

  it('is as private where a query was answered only in part', async () => {
    const query = '{article(id:"draft"){headline} articles(limit:0){items{id}}}'
    const search = new URLSearchParams({ query, preview: 'good' }).toString()

    const got = await api.get(`/v1/graphql?${search}`)
    const posted = await api.ask('post', '/v1/graphql?preview=good').send({ query })

    for (const { body, headers } of [got, posted]) {
      expect(body.data.article).toEqual({ headline: 'Story draft' })
      expect(body.errors).toHaveLength(1)
      expect(headers['cache-control']).toBe('private, no-store')
      expect(headers['x-robots-tag']).toBe('noindex, nofollow')
    }
  })

  it('is kept by nobody: the same address without the token, before and after, is 404', async () => {
    const before = await api.get(draft)
    const seen = await api.get(draft).set('Authorization', 'Bearer good')
    const after = await api.get(draft)
    const list = await api.get('/v1/articles').set('Authorization', 'Bearer good')
    const known = await api.get('/v1/articles')
    const again = await api.get('/v1/articles').set('Authorization', 'Bearer good')
    const ids = (res: typeof list) => res.body.data.map(({ id }: { id: string }) => id)

    expect([before.status, seen.status, after.status]).toEqual([404, 200, 404])
    expect(ids(list)).toContain('draft')
    expect(ids(known)).not.toContain('draft')
    expect(ids(again)).toContain('draft')
  })

  it('shows the token in the addresses of unpublished photos, and nowhere else', async () => {
    const { data: secret } = (await api.get('/v1/photos/secret?preview=good')).body
    const { data: stage } = (await api.get('/v1/photos/stage?preview=good')).body

    expect(secret.src).toMatch(/\/640\.jpg\?preview=good$/)
    expect(secret.sources[0].srcset).toMatch(/\/320\.avif\?preview=good 320w, /)
    expect(secret.href).toBe(`${publicUrl}/v1/photos/secret`)
    expect(JSON.stringify(stage)).not.toContain('good')
  })

  it.each([
    ['other', 401, 'preview-unknown', 'copy the whole link'],
    ['', 401, 'preview-unknown', 'copy the whole link'],
    ['expired', 403, 'preview-ended', 'has expired'],
    ['revoked', 403, 'preview-ended', 'was revoked'],
    ['withdrawn', 410, 'preview-withdrawn', 'remove your copies'],
    ['unfinished', 409, 'preview-unfinished', 'fill in headline first'],
  ])(
    'with the token “%s” is refused in words, and never kept',
    async (token, status, code, said) => {
      const res = await api.get(`${draft}?preview=${token}&lang=en`)

      expect(res.status).toBe(status)
      expect(res.body).toMatchObject({
        type: `/docs/problems#${code}`,
        detail: expect.stringContaining(said),
        instance: `${draft}?lang=en`,
      })
      expect(res.headers['cache-control']).toBe('private, no-store')

      const posted = await api
        .ask('post', `/v1/graphql?preview=${token}`)
        .send({ query: '{__typename}' })
      expect(posted.body).toMatchObject({
        status,
        instance: '/v1/graphql',
        detail: res.body.detail,
      })
      expect(posted.headers['cache-control']).toBe('private, no-store')
    },
  )

  it('says nothing of a token in refusals, whatever is wrong besides', async () => {
    const answers = await Promise.all([
      api.get('/v1/articles/none?preview=good'),
      api.get('/v1/articles?preview=good&limit=0'),
      api.get('/v1/articles?preview=good&preview=good'),
      api.get('/v1?preview=good'),
      api.get('/v1/articles/none?%70review=good'),
      api.get('/v1/nothing?preview=good'),
    ])

    expect(answers.map(({ status }) => status)).toEqual([404, 400, 400, 400, 404, 404])
    for (const { headers, text } of answers) {
      expect(text).not.toContain('good')
      expect(headers['cache-control']).toBe('private, no-store')
    }
  })

  it('is no business of other schemes of authorization', async () => {
    const res = await api.get('/v1/articles/report').set('Authorization', 'Basic c3RhZ2luZw==')

    expect(res.status).toBe(200)
    expect(res.headers['cache-control']).toContain('public')
  })

  it('is not offered where there are no drafts', async () => {
    const res = await anApi().get(`${draft}?preview=good`)

    expect(res.status).toBe(501)
    expect(res.body.type).toBe('/docs/problems#no-previews-here')
  })
})
