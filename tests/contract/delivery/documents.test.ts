import { beforeEach, describe, expect, it } from '@jest/globals'
import { compose, paragraph, photo, sessionCard } from '../../../src/richtext/compose.ts'
import { both, shown, theStory, to } from '../../support/forum.ts'
import { anApi, publicUrl, type Api } from './api.ts'

let api: Api
beforeEach(() => {
  api = anApi()
})

const applied = new Date('2024-11-07T07:00:00Z')

describe('A document', () => {
  it('is found by its id and by its slug', async () => {
    const byId = await api.get('/v1/articles/report')
    const bySlug = await api.get('/v1/articles/slug-report')

    expect(byId.body.data.headline).toBe('Story report')
    expect(bySlug.text).toBe(byId.text)
  })

  it('shows each relation as type, id, href and title', async () => {
    const { body } = await api.get('/v1/articles/report')

    expect(body.data.events).toEqual([
      { type: 'events', id: 'forum', href: `${publicUrl}/v1/events/forum`, title: 'Forum 2024' },
    ])
  })

  it('gets more keys on a relation that is included, and keeps those it had', async () => {
    const { body } = await api.get(
      '/v1/articles/report?include=events.series,sessions.participations.organisation',
    )

    const [event] = body.data.events
    expect(event).toMatchObject({ id: 'forum', title: 'Forum 2024', edition: 12 })
    expect(event.series).toMatchObject({ type: 'series', name: 'Cooperation Forum' })
    expect(body.data.sessions[0].participations[0].organisation).toMatchObject({ slug: 'steel' })
  })

  it('always brings the sources of its photos', async () => {
    const { body } = await api.get('/v1/articles/report')

    const { src, sources, credit } = body.data.leadPhoto
    expect(credit).toBe("People's Daily Online/Fu Huazhou")
    expect(src).toMatch(new RegExp(`^${publicUrl}/images/stage/[0-9a-f]{12}/full/1280\\.jpg$`))
    expect(sources.map(({ type }: { type: string }) => type)).toEqual([
      'image/avif',
      'image/webp',
      'image/jpeg',
    ])
    expect(sources[2].srcset).toMatch(/1920\.jpg 1500w$/)
  })

  it('keeps the stored file of a photo to itself', async () => {
    const { text } = await api.get('/v1/photos/stage')

    expect(text).not.toContain('stage.jpg')
  })

  it('shows only the fields asked for, and what identifies it', async () => {
    const { body } = await api.get('/v1/articles/report?fields=headline,leadPhoto.alt')

    expect(Object.keys(body.data).toSorted()).toEqual([
      'headline',
      'href',
      'id',
      'leadPhoto',
      'title',
      'type',
    ])
    expect(body.data.leadPhoto).toEqual({
      ...{ type: 'photos', id: 'stage', href: `${publicUrl}/v1/photos/stage`, title: 'The stage' },
      alt: 'A stage with flags',
    })
  })

  it('leaves what is not public out of lists and shows null elsewhere', async () => {
    api.edition.remove('photos', 'stage', applied)

    const { body } = await api.get('/v1/articles/report')
    const gallery = await api.get('/v1/galleries/album')
    const session = await api.get('/v1/sessions/special')

    expect(body.data.topics.map(({ id }: { id: string }) => id)).toEqual(['climate'])
    expect(body.data.leadPhoto).toBeNull()
    expect(gallery.body.data.photos).toEqual([])
    expect(session.body.data.participations[0].speaker).toBeNull()
  })

  it('shows the photos of a gallery in its order, with the words they have there', async () => {
    api.edition.apply('photos', 'hall', shown('photos', 'hall', { title: 'The hall' }), applied)
    const photos = [
      { photo: to('photos', 'hall'), caption: null, alt: null },
      { photo: to('photos', 'stage'), caption: null, alt: both('Flags', '旗帜') },
      { photo: to('photos', 'stage'), caption: both('Another caption', '另一说明'), alt: null },
    ]
    const album = shown('galleries', 'two', { title: 'Two', keys: { photos } })
    api.edition.apply('galleries', 'two', album, applied)

    const { body } = await api.get('/v1/galleries/two?lang=en')

    expect(body.data.photos).toMatchObject([
      { photo: { id: 'hall' }, caption: null, alt: null },
      { photo: { id: 'stage' }, caption: 'The opening in Liuzhou.', alt: 'Flags' },
      { photo: { id: 'stage' }, caption: 'Another caption', alt: 'A stage with flags' },
    ])
  })

  it('has no body when nothing was written in it', async () => {
    const rich = { root: { type: 'root', children: [] } }
    const listing = { slug: 'blank', language: 'en', facets: {}, sortKeys: {} }
    const blank = shown('articles', 'blank', { title: 'Blank', keys: { body: { rich } }, listing })
    api.edition.apply('articles', 'blank', blank, applied)

    const { body } = await api.get('/v1/articles/blank?body=html,text')

    expect(body.data.body).toBeNull()
  })

  it('renders its body in the forms asked for, with links to public documents only', async () => {
    const first = await api.get('/v1/articles/report?body=html,text,lexical')
    api.edition.remove('events', 'forum', applied)
    const later = await api.get('/v1/articles/report?body=html,lexical')

    expect(first.body.data.body.html).toBe(
      '<p>Opening of <a href="/en/events/forum-2024">the forum</a></p>',
    )
    expect(first.body.data.body.text).toBe('Opening of the forum')
    expect(JSON.stringify(first.body.data.body.lexical)).toContain(`${publicUrl}/v1/events/forum`)
    expect(later.body.data.body.html).toBe('<p>Opening of the forum</p>')
    expect(JSON.stringify(later.body.data.body.lexical)).not.toContain('"forum"')
  })

  it('says nothing in any form of a picture or card that is not public', async () => {
    const caption = { captionOverride: 'The minister leaves' }
    const body = compose(photo('stage', caption), sessionCard('special'), paragraph('The end.'))
    const story = theStory('report', 'en', 'news')
    if (story.kind !== 'public') throw new Error('The story is not public')
    const document = { ...story.document, body: { rich: body } }
    api.edition.apply('articles', 'report', { ...story, document }, applied)
    const forms = '/v1/articles/report?fields=body&body=html,text,markdown,lexical'
    const first = await api.get(forms)

    api.edition.remove('photos', 'stage', applied)
    api.edition.remove('sessions', 'special', applied)
    const later = await api.get(forms)

    for (const form of Object.values(first.body.data.body)) {
      expect(JSON.stringify(form)).toContain(caption.captionOverride)
    }
    expect(later.text).not.toContain(caption.captionOverride)
    expect(later.body.data.body.lexical.root.children).toMatchObject([{ type: 'paragraph' }])
  })

  it('carries its corrections, its translations and the way to its updates', async () => {
    const report = await api.get('/v1/articles/report')
    const blog = await api.get('/v1/articles/blog')

    expect(report.body.data.corrections).toMatchObject([{ id: 'c1', kind: 'correction' }])
    expect(report.body.data.translations).toMatchObject([
      { id: 'report-zh', language: 'zh' },
      { id: 'blog' },
    ])
    expect(report.body.data.updates).toBeNull()
    expect(blog.body.data.updates).toEqual({
      href: `${publicUrl}/v1/articles/blog/updates`,
      count: 2,
    })
  })

  it('is printed in the first language there is, and says which', async () => {
    const chinese = await api.get('/v1/events/forum?lang=zh')
    const english = await api.get('/v1/events/forum')

    expect(chinese.body).toMatchObject({ data: { title: '2024年论坛' }, meta: { lang: 'zh' } })
    expect(chinese.headers['content-language']).toBe('zh')
    expect(english.body.meta.lang).toBe('en')
  })

  it('prints times with the offset of the zone beside them', async () => {
    const { body } = await api.get('/v1/events/forum')

    expect(body.data).toMatchObject({
      start: '2024-10-29T09:00:00+08:00',
      startZone: 'Asia/Shanghai',
    })
  })
})

describe('What is not public', () => {
  it('looks the same whether it never existed or is under embargo', async () => {
    const hidden = theStory('secret', 'en', 'news')
    if (hidden.kind !== 'public') throw new Error('The story is not public')
    hidden.listing.visibleFrom = '2024-11-09T00:00:00.000Z'
    api.edition.apply('articles', 'secret', hidden, applied)

    const embargoed = await api.get('/v1/articles/secret').set('X-Request-Id', 'same')
    const never = await api.get('/v1/articles/nobody').set('X-Request-Id', 'same')
    const list = await api.get('/v1/articles?fields=headline')

    expect(embargoed.status).toBe(404)
    expect(embargoed.text.replace('secret', '')).toBe(never.text.replace('nobody', ''))
    expect(embargoed.headers['cache-control']).toBe(never.headers['cache-control'])
    expect(list.text).not.toContain('secret')
  })

  it('appears at the instant its embargo lifts and is gone at the instant it expires', async () => {
    const timed = theStory('timed', 'en', 'news')
    if (timed.kind !== 'public') throw new Error('The story is not public')
    timed.listing.visibleFrom = '2024-11-09T00:00:00.000Z'
    timed.listing.visibleUntil = '2024-11-10T00:00:00.000Z'
    api.edition.apply('articles', 'timed', timed, applied)

    const statuses = []
    for (const time of [
      '08T23:59:59.999',
      '09T00:00:00.000',
      '09T23:59:59.999',
      '10T00:00:00.000',
    ]) {
      api.setClock(`2024-11-${time}Z`)
      statuses.push((await api.get('/v1/articles/slug-timed')).status)
    }

    expect(statuses).toEqual([404, 200, 200, 410])
  })

  it('is gone, at its slug too, once killed', async () => {
    api.edition.apply(
      'articles',
      'report',
      { kind: 'gone', slug: 'slug-report', language: 'en' },
      applied,
    )

    expect((await api.get('/v1/articles/report')).status).toBe(410)
    expect((await api.get('/v1/articles/slug-report')).status).toBe(410)
    expect((await api.get('/v1/articles?fields=headline')).text).not.toContain('report"')
  })
})

describe('An old slug', () => {
  it('leads to the new one for good, with the query it came with', async () => {
    api.edition.replaceRedirects(
      [{ type: 'events', language: null, from: 'forum-in-liuzhou', id: 'forum' }],
      applied,
    )

    const res = await api.get('/v1/events/forum-in-liuzhou/programme?tz=UTC')

    expect(res.status).toBe(308)
    expect(res.headers.location).toBe(`${publicUrl}/v1/events/forum-2024/programme?tz=UTC`)
  })

  it('leads nowhere when its document is not public', async () => {
    api.edition.replaceRedirects(
      [{ type: 'articles', language: 'en', from: 'old', id: 'draft' }],
      applied,
    )

    expect((await api.get('/v1/articles/old')).status).toBe(404)
  })

  it('belongs to whoever uses it now', async () => {
    api.edition.replaceRedirects(
      [{ type: 'topics', language: null, from: 'climate', id: 'plastic' }],
      applied,
    )

    const res = await api.get('/v1/topics/climate')

    expect(res.body.data.id).toBe('climate')
  })
})

describe('A document that cannot be understood', () => {
  it('does not take a list down', async () => {
    api.edition.apply(
      'topics',
      'odd',
      shown('topics', 'odd', { keys: { parent: to('topics', 'odd'), name: [[]] } }),
      applied,
    )

    const { status, body } = await api.ask('get', '/v1/topics?include=parent')

    expect(status).toBe(200)
    expect(body.data).toHaveLength(3)
  })
})
