import { beforeEach, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { opened, paragraph, shown } from '../../support/forum.ts'
import { anApi, publicUrl, type Api } from './api.ts'

let api: Api
beforeEach(() => {
  api = anApi()
})

const search = (query: string) => api.get(`/v1/search?${query}`)

async function idsAt(query: string): Promise<string[]> {
  const { body, status } = await search(query)
  expect(status).toBe(200)
  return body.data.map(({ id }: { id: string }) => id)
}

describe('The search', () => {
  it('answers with mentions and what was found in them', async () => {
    const { body } = await search(`q=${encodeURIComponent('opening forum')}&type=articles&limit=1`)

    expect(body).toMatchObject({
      data: [
        {
          ...{ type: 'articles', id: 'blog', href: `${publicUrl}/v1/articles/blog` },
          ...{ title: 'Story blog', path: '/en/articles/slug-blog', score: 1, language: 'en' },
          ...{ date: '2024-11-07T13:55:00+08:00', dateZone: 'Asia/Shanghai' },
          image: { type: 'photos', id: 'stage', credit: "People's Daily Online/Fu Huazhou" },
          highlight: {
            title: 'Story blog',
            text: '<mark>Opening</mark> of the <mark>forum</mark>',
            language: 'en',
          },
        },
      ],
      page: { limit: 1, next: expect.any(String), total: 3 },
      ...{ isExact: true, matched: 'exact', didYouMean: null },
    })
  })

  it('marks the title in the language it was asked in', async () => {
    const { body } = await search(`q=${encodeURIComponent('柳钢')}&type=organisations`)

    expect(body.data[0]).toMatchObject({
      title: 'Liuzhou Steel',
      highlight: { title: '<mark>柳钢</mark>' },
    })
  })

  it('escapes everything but its own marks', async () => {
    const headline = '<b>Rivers</b> & "banks"'
    const body = { rich: paragraph('<script>alert(1)</script> rivers') }
    const keys = { headline, language: 'en', body }
    api.edition.apply('articles', 'x', shown('articles', 'x', { title: headline, keys }), opened)

    const res = await search('q=rivers')

    expect(res.body.data[0].highlight).toMatchObject({
      title: '&lt;b&gt;<mark>Rivers</mark>&lt;/b&gt; &amp; &quot;banks&quot;',
      text: '&lt;script&gt;alert(1)&lt;/script&gt; <mark>rivers</mark>',
    })
  })

  it('shows the place in a long text, and leaves marks out when told', async () => {
    const words = `${'Nothing here. '.repeat(60)}Then the mangroves.${' And more.'.repeat(60)}`
    const keys = { headline: 'A day', language: 'en', body: { rich: paragraph(words) } }
    api.edition.apply('articles', 'x', shown('articles', 'x', { title: 'A day', keys }), opened)

    const marked = await search('q=mangrove')
    const plain = await search('q=mangrove&highlight=false')
    const { text } = marked.body.data[0].highlight

    expect(text).toMatch(/^…(Nothing|here).*<mark>mangroves<\/mark>.*(And|more\.)…$/)
    expect(text.length).toBeLessThan(230)
    expect(plain.body.data[0].highlight).toBeNull()
  })

  it('counts what it found by type, event, topic, language and year', async () => {
    const { body } = await search('q=story')

    expect(body.facets).toMatchObject({
      type: [{ value: 'articles', count: 3 }],
      event: [{ value: 'forum', count: 3, href: `${publicUrl}/v1/events/forum` }],
      topic: [{ value: 'climate', count: 3, title: 'Climate change' }],
      language: [
        { value: 'en', count: 2 },
        { value: 'zh', count: 1 },
      ],
      year: [{ value: '2024', count: 3 }],
    })
  })

  it.each([
    ['q=story&lang=zh', ['report-zh']],
    ['q=story&lang=zh,en', ['blog', 'report', 'report-zh']],
    ['q=words&lang=en', ['u1', 'u2']],
    ['q=forum&type=events,series', ['acecf', 'forum']],
    ['q=forum&type=-articles,-series', ['forum']],
    ['q=story&topic=climate&event=forum-2024', ['blog', 'report', 'report-zh']],
    ['q=story&topic=-climate', []],
    ['q=story&event=nothing', []],
    ['q=story&year=2023', []],
    ['q=story&year=2023,2024&lang=zh', ['report-zh']],
    ['q=story&from=2024-11-07&to=2024-11-07&lang=zh', ['report-zh']],
    ['q=story&from=2024-11-08', []],
    ['q=climate&from=2024-01-01', []],
    ['q=ABBA', []],
  ])('at %s finds exactly %j', async (query, ids) => {
    expect((await idsAt(query)).toSorted()).toEqual(ids.toSorted())
  })

  it('does not count or find a topic that is not public', async () => {
    const { body } = await search('q=story&topic=hidden-topic')

    expect(body.data).toEqual([])
    expect((await search('q=story')).body.facets.topic).toHaveLength(1)
  })

  it('says what a mistyped name was taken for, keeping the rest as it was written', async () => {
    const { body } = await search(`q=${encodeURIComponent('MINSTRY of Ecology!')}`)

    expect(body).toMatchObject({ matched: 'near', didYouMean: 'Ministry of Ecology!' })
    expect(body.data[0]).toMatchObject({
      id: 'mee',
      highlight: { title: '<mark>Ministry</mark> <mark>of</mark> <mark>Ecology</mark>' },
    })
  })

  it('goes on where the page before ended, and refuses the cursor of another question', async () => {
    const seen: string[] = []
    let next: string | null = null
    do {
      const { body } = await search(`q=forum&limit=2${next === null ? '' : `&after=${next}`}`)
      seen.push(...body.data.map(({ id }: { id: string }) => id))
      next = body.page.next
    } while (next !== null)
    const { body } = await search('q=forum&limit=2')
    const foreign = await search(`q=story&after=${body.page.next}`)
    const list = await api.get('/v1/articles?limit=1')
    const other = await search(`q=forum&after=${list.body.page.next}`)

    expect(seen).toEqual(await idsAt('q=forum'))
    for (const res of [foreign, other, await search('q=forum&after=xyz')]) {
      expect(res.status).toBe(400)
      expect(res.body.errors).toMatchObject([{ parameter: 'after' }])
    }
  })

  it('is never kept by us and only briefly by others', async () => {
    const first = await search('q=story')
    api.edition.apply('articles', 'blog', { kind: 'hidden' }, opened)
    const second = await search('q=story')

    expect(first.headers['cache-control']).toMatch(/^public, max-age=10,/)
    expect(second.body.page.total).toBe(first.body.page.total - 1)
  })
})

describe('A question that cannot be answered', () => {
  it.each([
    ['', 'q', /missing/],
    ['q=', 'q', /no letter or digit/],
    ['q=%20!%3F', 'q', /no letter or digit/],
    [`q=${'a'.repeat(201)}`, 'q', /longer than 200 characters/],
    ['q=a&q=b', 'q', /more than once/],
    ['q=a&limit=51', 'limit', /from 1 to 50/],
    ['q=a&type=article', 'type', /articles/],
    ['q=a&year=24', 'year', /2024/],
    ['q=a&lang=xx', 'lang', /no language/],
    ['q=a&from=soon', 'from', /neither/],
    ['q=a&highlight=yes', 'highlight', /not one of/],
    ['q=a&sort=date', 'sort', /not a parameter/],
  ])('such as ?%s is refused with a word about %s', async (query, parameter, detail) => {
    const { body, status } = await search(query)

    expect(status).toBe(400)
    expect(body.errors).toMatchObject([{ parameter, detail: expect.stringMatching(detail) }])
  })

  it('is the only one refused, and none fails', async () => {
    const parameters = fc.record(
      {
        q: fc.string({ unit: 'binary', maxLength: 220 }),
        type: fc.string({ maxLength: 20 }),
        event: fc.string({ unit: 'binary', maxLength: 20 }),
        after: fc.base64String({ maxLength: 80 }),
      },
      { requiredKeys: ['q'] },
    )
    await fc.assert(
      fc.asyncProperty(parameters, async (asked) => {
        const query = new URLSearchParams(asked).toString()
        for (const path of ['search', 'suggest']) {
          const { status } = await api.get(`/v1/${path}?${query}`)
          expect([200, 400]).toContain(status)
        }
      }),
      { numRuns: 60 },
    )
    expect(api.faults).toEqual([])
  })
})

describe('Suggestions', () => {
  it('print the title in the language it was typed in', async () => {
    const { body } = await api.get(`/v1/suggest?q=${encodeURIComponent('柳')}`)

    expect(body.data).toEqual([
      {
        ...{ type: 'organisations', id: 'steel', href: `${publicUrl}/v1/organisations/steel` },
        ...{ title: 'Liuzhou Steel', path: '/en/organisations/steel' },
        ...{ text: '柳钢', language: 'zh' },
      },
    ])
  })

  it.each([
    ['', 'q'],
    ['q=.', 'q'],
    ['q=a&limit=11', 'limit'],
    ['q=a&type=events', 'type'],
  ])('at ?%s are refused', async (query, parameter) => {
    const { body, status } = await api.get(`/v1/suggest?${query}`)

    expect(status).toBe(400)
    expect(body.errors).toMatchObject([{ parameter }])
  })
})
