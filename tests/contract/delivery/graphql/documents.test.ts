import { describe, expect, it } from '@jest/globals'
import { publicTypes } from '../../../../src/wire/documents.ts'
import { theForum } from '../../../support/forum.ts'
import { anApi, publicUrl } from '../api.ts'
import { query } from './query.ts'

const api = anApi()

describe('GraphQL', () => {
  it('shows a story as REST does', async () => {
    const rest = await api.get('/v1/articles/report?fields=headline,path,displayDate,leadPhoto')

    const { body, status } = await query(
      api,
      `{ article(id: "slug-report") {
        type id href title headline path displayDate
        leadPhoto { type id href title alt caption captionWithCredit credit copyright license width height src
          creators { name jobTitle contributor { type id href title } } focalPoint { x y }
          placeholder { thumbhash color } sources { type srcset }
          crops { name width height src sources { type srcset } } }
      } }`,
    )

    expect(status).toBe(200)
    expect(body.data.article).toEqual(rest.body.data)
  })

  it('lists the same documents in the same order under the same cursors', async () => {
    const rest = await api.get('/v1/articles?limit=2&topic=climate&storyType=-liveBlog&count=exact')

    const { body } = await query(
      api,
      `{ articles(limit: 2, topic: ["climate"], not: { storyType: [liveBlog] }) {
        items { id } page { limit next total } } }`,
    )

    const { items, page } = body.data.articles
    expect(items.map(({ id }: { id: string }) => id)).toEqual(
      rest.body.data.map(({ id }: { id: string }) => id),
    )
    expect(page).toEqual(rest.body.page)
  })

  it('goes on where a page ended, through REST too', async () => {
    const first = await query(api, '{ articles(limit: 1) { items { id } page { next } } }')
    const { next } = first.body.data.articles.page

    const { body } = await query(
      api,
      'query ($after: String) { articles(after: $after) { items { id } } }',
      {
        after: next,
      },
    )
    const rest = await api.get(`/v1/articles?after=${next}`)

    expect(body.data.articles.items).toHaveLength(2)
    expect(body.data.articles.items[0].id).toBe(rest.body.data[0].id)
  })

  it.each(publicTypes)('knows a list of %s, each a document', async (type) => {
    const { body } = await query(
      api,
      `{ ${type} { items { ... on Document { __typename type id href title } } page { total } } }`,
    )

    const { items, page } = body.data[type]
    expect(items.length).toBe(page.total)
    expect(items[0]).toMatchObject({ type, href: `${publicUrl}/v1/${type}/${items[0].id}` })
  })

  it('speaks the language asked for, all the way down', async () => {
    const { body, headers } = await query(
      api,
      `{ event(id: "forum", lang: ["zh"]) { name organisations { organisation { name } } }
         other: event(id: "forum") { name } }`,
    )

    expect(body.data.event).toEqual({
      name: '2024年论坛',
      organisations: [{ organisation: { name: '生态环境部' } }],
    })
    expect(body.data.other.name).toBe('Forum 2024')
    expect(headers['content-language']).toBe('en, zh')
  })

  it('leaves out what is not public', async () => {
    const { body } = await query(
      api,
      '{ article(id: "report") { topics { id } } gallery(id: "album") { photos { photo { id } } } }',
    )

    expect(body.data.article.topics).toEqual([{ id: 'climate' }])
    expect(body.data.gallery.photos).toEqual([{ photo: { id: 'stage' } }])
  })

  it('has a gallery’s photos with the words they have there, or else their own', async () => {
    const { body } = await query(
      api,
      '{ gallery(id: "album") { photos { caption alt photo { caption } } } }',
    )

    expect(body.data.gallery.photos).toEqual([
      {
        ...{ caption: 'Another caption', alt: 'A stage with flags' },
        photo: { caption: 'The opening in Liuzhou.' },
      },
    ])
  })

  it('writes a long text in the forms selected', async () => {
    const { body } = await query(
      api,
      '{ article(id: "report") { body { html text markdown lexical } } }',
    )

    expect(body.data.article.body).toEqual({
      html: '<p>Opening of <a href="/en/events/forum-2024">the forum</a></p>',
      text: 'Opening of the forum',
      markdown: expect.stringContaining('[the forum](/en/events/forum-2024)'),
      lexical: { root: expect.objectContaining({ type: 'root' }) },
    })
  })

  it('follows a live blog, its corrections and its translations', async () => {
    const { body } = await query(
      api,
      `{ blog: article(id: "blog") { updates(limit: 1) { items { id article { id } } page { total next } } }
         report: article(id: "report") { updates { items { id } } corrections { text } translations { id } } }`,
    )

    expect(body.data.blog.updates.items).toEqual([{ id: 'u2', article: { id: 'blog' } }])
    expect(body.data.blog.updates.page).toEqual({ total: 2, next: expect.any(String) })
    expect(body.data.report).toEqual({
      updates: null,
      corrections: [{ text: 'An earlier version gave the wrong number of delegates.' }],
      translations: [{ id: 'report-zh' }, { id: 'blog' }],
    })
  })

  it('goes on through the updates of a live blog', async () => {
    const text = `query ($after: String) { article(id: "blog") {
      updates(limit: 1, after: $after) { items { id } page { next } } } }`
    const first = await query(api, text)
    const { next } = first.body.data.article.updates.page

    const { body } = await query(api, text, { after: next })

    expect(body.data.article.updates).toEqual({ items: [{ id: 'u1' }], page: { next: null } })
  })

  it('knows who appears where and which events a series has', async () => {
    const { body } = await query(
      api,
      `{ speaker(id: "li") { appearances { items { id } } }
         oneSeries(id: "acecf") { editions { items { title } } } }`,
    )

    expect(body.data.speaker.appearances.items).toEqual([{ id: 'opening' }, { id: 'closing' }])
    expect(body.data.oneSeries.editions.items).toEqual([{ title: 'Forum 2024' }])
  })

  it('prints the programme REST prints', async () => {
    const rest = await api.get('/v1/events/forum/programme?tz=UTC')

    const selected = `timeZone days { date slots {
      start end status isBreak track { key name } room { type id href title }
      session { title kind } participations { role speaker { title } } } }`
    const { body } = await query(
      api,
      `{ programme(event: "forum-2024", tz: "UTC") { ${selected} }
         event(id: "forum") { programme(tz: "UTC") { timeZone } } }`,
    )

    expect(body.data.programme.timeZone).toBe('UTC')
    expect(body.data.event.programme.timeZone).toBe('UTC')
    const [day] = body.data.programme.days
    expect(rest.body.data.days[0]).toMatchObject(day)
  })

  it('finds a document by the slug it had', async () => {
    const edition = theForum()
    edition.replaceRedirects(
      [{ type: 'events', language: null, from: 'forum-old', id: 'forum' }],
      new Date('2024-11-07T07:00:00Z'),
    )

    const { body } = await query(anApi(edition), '{ event(id: "forum-old") { slug } }')

    expect(body.data.event.slug).toBe('forum-2024')
  })

  it('answers null for what never was, and says what is gone', async () => {
    const edition = theForum()
    edition.apply('articles', 'report', { kind: 'gone', slug: null, language: null }, new Date())

    const { body } = await query(
      anApi(edition),
      '{ never: article(id: "never") { id } gone: article(id: "report") { id } topic(id: "climate") { id } }',
    )

    expect(body.data).toEqual({ never: null, gone: null, topic: { id: 'climate' } })
    expect(body.errors).toEqual([
      expect.objectContaining({
        path: ['gone'],
        extensions: expect.objectContaining({ code: 'gone', status: 410 }),
      }),
    ])
  })

  it('resolves the path of a site to the document itself, whatever its type', async () => {
    const text = `query ($path: String!) { resolve(path: $path) { path redirectedFrom
      document { __typename id ... on Event { name place { name } } ... on Article { headline } } } }`

    const event = await query(api, text, { path: '/zh/events/forum-2024' })
    const story = await query(api, text, { path: '/en/articles/report' })
    const nowhere = await query(api, text, { path: '/en/articles/never' })

    expect(event.body.data.resolve).toEqual({
      ...{ path: '/zh/events/forum-2024', redirectedFrom: null },
      document: { __typename: 'Event', id: 'forum', name: '2024年论坛', place: null },
    })
    expect(story.body.data.resolve).toEqual({
      ...{ path: '/en/articles/slug-report', redirectedFrom: '/en/articles/report' },
      document: { __typename: 'Article', id: 'report', headline: 'Story report' },
    })
    expect(nowhere.body).toMatchObject({ data: { resolve: null } })
    expect(nowhere.body).not.toHaveProperty('errors')
  })

  it('finds what REST finds, and goes on from there', async () => {
    const rest = await api.get('/v1/search?q=forum&type=-articles&limit=2')

    const { body, headers } = await query(
      api,
      `{ search(q: "forum", not: { type: [articles] }, limit: 2) {
        items { type id href title path score date dateZone highlight { title text language }
          document { __typename ... on Event { tracks { name } } } }
        page { limit next total } matched isExact didYouMean
        facets { type { value count } event { value count href title } } } }`,
    )

    const { items, page, facets, ...beside } = body.data.search
    expect(page).toEqual(rest.body.page)
    expect(items[0].document).toMatchObject({ __typename: expect.any(String) })
    const hits = items.map(({ document: _document, ...hit }: { document: unknown }) => hit)
    expect(rest.body.data).toEqual(hits.map((hit: object) => expect.objectContaining(hit)))
    expect(rest.body).toMatchObject({ ...beside, facets })
    expect(headers['cache-status']).toContain('bypass')
  })
})
