import { beforeEach, describe, expect, it } from '@jest/globals'
import { anApi, type Api } from './api.ts'

let api: Api
beforeEach(() => {
  api = anApi()
})

async function idsAt(path: string): Promise<string[]> {
  const { body, status } = await api.get(path)
  expect(status).toBe(200)
  return body.data.map(({ id }: { id: string }) => id)
}

describe('A list', () => {
  it.each([
    ['/v1/articles?lang=zh', ['report-zh']],
    ['/v1/articles?storyType=liveBlog', ['blog']],
    ['/v1/articles?storyType=-liveBlog', ['report-zh', 'report']],
    ['/v1/articles?storyType=news,liveBlog&lang=en', ['report', 'blog']],
    ['/v1/articles?event=forum-2024', ['report-zh', 'report', 'blog']],
    ['/v1/articles?event=unknown', []],
    ['/v1/articles?series=acecf&lang=zh', ['report-zh']],
    ['/v1/articles?series=nothing', []],
    ['/v1/articles?topic=-climate', []],
    ['/v1/articles?from=2024-11-07&to=2024-11-07', ['report-zh', 'report', 'blog']],
    ['/v1/articles?from=2024-11-08', []],
    ['/v1/articles?to=2024-11-07T13:55:00+08:00', []],
    ['/v1/articles?ids=report,missing', ['report']],
    ['/v1/sessions?room=hall', ['opening', 'closing']],
    ['/v1/sessions?speaker=li&sort=-start', ['closing', 'opening']],
    ['/v1/topics?sort=-title', ['plastic', 'climate']],
    ['/v1/articles/blog/updates', ['u2', 'u1']],
    ['/v1/speakers/li/appearances', ['opening', 'closing']],
    ['/v1/series/acecf/editions', ['forum']],
  ])('at %s holds exactly %j', async (path, ids) => {
    expect(await idsAt(path)).toEqual(ids)
  })

  it('does not tell which stories name a topic that is not public', async () => {
    const story = await api.get('/v1/articles?topic=hidden-topic')

    expect(story.body.data).toEqual([])
  })

  it.each([
    ['2024-10-28T00:00:00Z', 'upcoming'],
    ['2024-10-29T01:00:00Z', 'live'],
    ['2024-10-30T09:59:59Z', 'live'],
    ['2024-10-30T10:00:00Z', 'past'],
  ])('at %s has the forum under %s and nowhere else', async (time, when) => {
    api.setClock(time)

    for (const each of ['upcoming', 'live', 'past']) {
      expect(await idsAt(`/v1/events?when=${each}`)).toEqual(each === when ? ['forum'] : [])
    }
  })

  it('is counted only when asked', async () => {
    const plain = await api.get('/v1/articles?limit=1')
    const counted = await api.get('/v1/articles?limit=1&count=exact')

    expect(plain.body.page).not.toHaveProperty('total')
    expect(counted.body.page).toMatchObject({ limit: 1, total: 3 })
  })

  it('goes on where the page before ended', async () => {
    const seen = []
    let next: string | null = ''
    while (next !== null) {
      const { body } = await api.get(`/v1/articles?limit=1${next ? `&after=${next}` : ''}`)
      seen.push(...body.data.map(({ id }: { id: string }) => id))
      next = body.page.next
    }

    expect(seen).toEqual(['report-zh', 'report', 'blog'])
  })

  it('refuses the cursor of another list, another order, or of nobody', async () => {
    const { body } = await api.get('/v1/articles?limit=1')
    const paths = [
      `/v1/sessions?after=${body.page.next}`,
      `/v1/articles?lang=en&after=${body.page.next}`,
      `/v1/articles?sort=title&after=${body.page.next}`,
      '/v1/articles?after=abc',
    ]

    for (const path of paths) {
      const res = await api.get(path)
      expect(res.status).toBe(400)
      expect(res.body.errors).toMatchObject([{ parameter: 'after' }])
    }
  })
})

describe('A parameter', () => {
  it.each([
    ['/v1/articles?limt=3', 'limt', 'limit'],
    ['/v1/articles?sort=-displaydate', 'sort', '-displayDate'],
    ['/v1/articles?storyType=new', 'storyType', 'news'],
    ['/v1/articles?storyType=live', 'storyType', 'liveBlog'],
    ['/v1/articles?storyType=blog', 'storyType', 'liveBlog'],
    ['/v1/articles?fields=headlin', 'fields', 'headline'],
    ['/v1/articles?include=events.serie', 'include', 'series'],
    ['/v1/articles?body=htm', 'body', 'html'],
    ['/v1/articles?count=exct', 'count', 'exact'],
    ['/v1/events?when=past-', 'when', 'past'],
  ])('misspelt in %s is named, with the nearest match', async (path, parameter, didYouMean) => {
    const res = await api.get(path)

    expect(res.status).toBe(400)
    expect(res.body.errors).toMatchObject([{ parameter, didYouMean }])
    expect(res.body.errors[0].allowed).toContain(didYouMean)
  })

  it.each([
    '/v1/articles?limit=0',
    '/v1/articles?limit=101',
    '/v1/articles?limit=1e1',
    '/v1/articles?limit=5&limit=6',
    '/v1/articles?topic=a,,b',
    '/v1/articles?from=2024-02-30',
    '/v1/articles?from=yesterday',
    '/v1/articles?lang=xx',
    '/v1/articles?lang=%00',
    '/v1/articles?include=headline',
    '/v1/articles?include=events.series.organisations.organisation.parent',
    `/v1/articles?include=${Array.from({ length: 25 }, () => 'events')
      .map((each, n) => (n === 0 ? each : `topics.parent${'.parent'.repeat(n % 2)}`))
      .join(',')},${Array.from({ length: 25 }, (_, n) => `x${n}`).join(',')}`,
    '/v1/articles?fields=constructor',
    '/v1/articles?__proto__=1',
    '/v1/sessions?day=29-10-2024',
    '/v1/places?country=China',
    '/v1/events/forum/programme?tz=Mars/Olympus',
    '/v1/topics/climate?limit=3',
    '/v1?x=1',
    "/v1/articles?topic=' OR 1=1--&sort=';DROP TABLE documents",
  ])('that is wrong is refused: %s', async (path) => {
    const res = await api.get(path)

    expect(res.status).toBe(400)
    expect(res.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect(res.body.errors.length).toBeGreaterThan(0)
    expect(api.faults).toEqual([])
  })

  it.each([
    ['/v1/events?when=now', 'when: “now” is not one of upcoming, live, past.'],
    ['/v1/articles?count=all', 'count: “all” can only be exact.'],
    ['/v1/search?q=a&type=news', /^type: “news” is not one of articles, liveUpdates, .*topics\.$/],
  ])('that takes words says in %s which they are', async (path, detail) => {
    const { body } = await api.get(path)

    expect(body.errors).toEqual([
      expect.objectContaining({ detail: expect.stringMatching(detail) }),
    ])
  })

  it('with several mistakes names them all at once', async () => {
    const res = await api.get('/v1/articles?limit=0&sort=x&foo=1&include=nope')

    expect(res.body.errors.map(({ parameter }: { parameter: string }) => parameter)).toEqual(
      expect.arrayContaining(['limit', 'sort', 'foo']),
    )
  })
})
