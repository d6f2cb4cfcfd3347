import type {
  Listing,
  Localized,
  Projection,
  PublicDocument,
  PublicType,
  PublicValue,
  Ref,
  RichDocument,
} from '../../src/wire/documents.ts'
import { openEdition, type Edition } from '../../src/wire/edition.ts'

/** What a test says about a public document; the rest is as plain as possible. */
type Said = {
  title?: string | Localized
  keys?: Record<string, PublicValue>
  listing?: Partial<Listing>
}

export const to = (ref: PublicType, id: string): Ref => ({ ref, id })
export const both = (en: string, zh: string): Localized => ({ localized: { en, zh } })

/** The projection of a public document. */
export function shown(type: PublicType, id: string, said: Said = {}): Projection {
  const { title = `Title of ${id}`, keys = {}, listing = {} } = said
  const document: PublicDocument = { type, id, slug: listing.slug ?? id, title, ...keys }
  return {
    kind: 'public',
    document: { updatedAt: '2024-11-01T00:00:00.000Z', ...document },
    listing: {
      slug: id,
      language: null,
      visibleFrom: null,
      visibleUntil: null,
      facets: {},
      ...listing,
      sortKeys: {
        updated: '2024-11-01T00:00:00.000Z',
        title: typeof title === 'string' ? title : (title.localized.en ?? null),
        ...listing.sortKeys,
      },
    },
  }
}

/** An editor state of one paragraph, with an internal link to the event after the words. */
export function paragraph(words: string, eventId?: string): RichDocument {
  const text = { type: 'text', text: words, format: 0, version: 1 }
  const link = {
    ...{ type: 'link', version: 3, format: '', indent: 0, direction: 'ltr' },
    fields: { linkType: 'internal', doc: { relationTo: 'events', value: eventId } },
    children: [{ ...text, text: 'the forum' }],
  }
  const children = eventId === undefined ? [text] : [text, link]
  const block = { type: 'paragraph', version: 1, format: '', indent: 0, direction: 'ltr', children }
  return {
    root: { type: 'root', version: 1, format: '', indent: 0, direction: 'ltr', children: [block] },
  }
}

export const opened = new Date('2024-11-07T06:00:00.000Z')

/** The example of the content model, in small: an event with sessions, two stories, a live blog. */
export function theForum(path = ':memory:'): Edition {
  const edition = openEdition(path)
  for (const [type, id, projection] of [...reference(), ...programme(), ...stories()]) {
    edition.apply(type, id, projection, opened)
  }
  return edition
}

type Line = [PublicType, string, Projection]

function reference(): Line[] {
  const name = (en: string, zh: string): Said => ({
    title: both(en, zh),
    keys: { name: both(en, zh), identifiers: [] },
  })
  return [
    [
      'organisations',
      'mee',
      shown('organisations', 'mee', name('Ministry of Ecology', '生态环境部')),
    ],
    ['organisations', 'steel', shown('organisations', 'steel', name('Liuzhou Steel', '柳钢'))],
    ['places', 'hall', shown('places', 'hall', name('Main Hall', '主会场'))],
    ['places', 'room-b', shown('places', 'room-b', name('Room B', '乙厅'))],
    ['topics', 'climate', theTopic('climate', 'Climate change', '气候变化')],
    ['topics', 'plastic', theTopic('plastic', 'Plastic pollution', '塑料污染')],
    ['contributors', 'fu', shown('contributors', 'fu', name('Fu Huazhou', '付华周'))],
    ['speakers', 'li', shown('speakers', 'li', name('Li Wei', '李伟'))],
    ['series', 'acecf', shown('series', 'acecf', name('Cooperation Forum', '合作论坛'))],
    ['photos', 'stage', thePhoto()],
  ]
}

function theTopic(id: string, en: string, zh: string): Projection {
  const name = both(en, zh)
  return shown('topics', id, { title: name, keys: { name, qcode: null, parent: null } })
}

function thePhoto(): Projection {
  return shown('photos', 'stage', {
    title: both('The stage', '会场'),
    keys: {
      altText: both('A stage with flags', '挂着旗帜的舞台'),
      caption: both('The opening in Liuzhou.', '柳州开幕式。'),
      creditText: "People's Daily Online/Fu Huazhou",
      creators: [{ name: 'Fu Huazhou', jobTitle: null, contributor: to('contributors', 'fu') }],
      copyrightNotice: null,
      license: null,
      file: 'stage.jpg',
      ...{ width: 1500, height: 1000, focalPoint: { x: 50, y: 40 } },
      ...{ thumbhash: 'abc', dominantColor: '#204060', headline: both('The stage', '会场') },
      event: to('events', 'forum'),
      session: null,
    },
    listing: {
      facets: { event: ['forum'] },
      sortKeys: { dateCreated: '2024-10-29T01:05:00.000Z' },
    },
  })
}

function programme(): Line[] {
  const forum = shown('events', 'forum', {
    title: both('Forum 2024', '2024年论坛'),
    keys: {
      ...{
        name: both('Forum 2024', '2024年论坛'),
        kind: 'forum',
        series: to('series', 'acecf'),
        edition: 12,
      },
      ...{
        start: '2024-10-29T09:00:00+08:00',
        startZone: 'Asia/Shanghai',
        timeZone: 'Asia/Shanghai',
      },
      ...{ end: '2024-10-30T18:00:00+08:00', endZone: 'Asia/Shanghai' },
      attendance: { value: 300, qualifier: 'nearly', description: both('representatives', '代表') },
      organisations: [{ organisation: to('organisations', 'mee'), role: 'organizer' }],
      tracks: [{ key: 'green', name: both('Green track', '绿色专场') }],
    },
    listing: {
      slug: 'forum-2024',
      facets: { kind: ['forum'], series: ['acecf'], organisation: ['mee'] },
      sortKeys: { start: '2024-10-29T01:00:00.000Z', end: '2024-10-30T10:00:00.000Z', edition: 12 },
    },
  })
  return [
    ['events', 'forum', forum],
    ['sessions', 'closing', theSession('closing', '2024-10-30T09:00', '2024-10-30T10:00', 'hall')],
    ['sessions', 'opening', theSession('opening', '2024-10-29T01:00', '2024-10-29T02:00', 'hall')],
    [
      'sessions',
      'special',
      theSession('special', '2024-10-29T06:00', '2024-10-29T08:00', 'room-b'),
    ],
  ]
}

export function theSession(id: string, start: string, end: string, room: string): Projection {
  const local = (utc: string): string =>
    `${new Date(Date.parse(`${utc}Z`) + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`
  return shown('sessions', id, {
    title: both(`The ${id}`, `${id} 会议`),
    keys: {
      ...{ event: to('events', 'forum'), kind: id, track: id === 'special' ? 'green' : null },
      slots: [
        {
          ...{ start: local(start), startZone: 'Asia/Shanghai' },
          ...{ end: local(end), endZone: 'Asia/Shanghai' },
          ...{ place: to('places', room), status: 'scheduled' },
        },
      ],
      participations: [
        {
          ...{ speaker: id === 'special' ? null : to('speakers', 'li'), role: 'speaker' },
          ...{ organisation: to('organisations', 'steel'), creditedName: null },
          ...{ creditedTitle: null, creditedOrganisation: both('Liuzhou Steel', '柳钢') },
        },
      ],
    },
    listing: {
      facets: {
        event: ['forum'],
        speaker: id === 'special' ? [] : ['li'],
        room: [room],
        kind: [id],
      },
      sortKeys: { start: `${start}:00.000Z`, end: `${end}:00.000Z` },
    },
  })
}

function stories(): Line[] {
  return [
    ['articles', 'report', theStory('report', 'en', 'news')],
    ['articles', 'report-zh', theStory('report-zh', 'zh', 'news')],
    ['articles', 'blog', theStory('blog', 'en', 'liveBlog')],
    ['liveUpdates', 'u1', theUpdate('u1', '2024-10-29T01:10:00.000Z', false)],
    ['liveUpdates', 'u2', theUpdate('u2', '2024-10-29T01:20:00.000Z', true)],
    ['corrections', 'c1', theCorrection()],
    ['galleries', 'album', theGallery()],
  ]
}

export function theStory(id: string, language: string, storyType: string): Projection {
  const headline = `Story ${id}`
  return shown('articles', id, {
    title: headline,
    keys: {
      ...{
        headline,
        language,
        storyType,
        translationGroup: 'g-forum',
        body: { rich: paragraph('Opening of ', 'forum') },
      },
      ...{
        events: [to('events', 'forum')],
        topics: [to('topics', 'climate'), to('topics', 'hidden-topic')],
      },
      ...{ sessions: [to('sessions', 'special')], leadPhoto: to('photos', 'stage') },
      byline: [{ contributor: to('contributors', 'fu'), role: 'by' }],
      ...{
        displayDate: '2024-11-07T13:55:00+08:00',
        displayDateZone: 'Asia/Shanghai',
        breaking: false,
      },
    },
    listing: {
      ...{ slug: `slug-${id}`, language },
      facets: {
        ...{ storyType: [storyType], event: ['forum'], topic: ['climate', 'hidden-topic'] },
        ...{ session: ['special'], translationGroup: ['g-forum'], breaking: ['false'] },
      },
      sortKeys: { displayDate: '2024-11-07T05:55:00.000Z' },
    },
  })
}

function theUpdate(id: string, published: string, pinned: boolean): Projection {
  return shown('liveUpdates', id, {
    keys: {
      ...{ article: to('articles', 'blog'), session: null, headline: null, publishedAt: published },
      ...{ keyEvent: false, pinned, body: { rich: paragraph(`Words of ${id}`) }, byline: [] },
    },
    listing: { slug: null, facets: { article: ['blog'] }, sortKeys: { published } },
  })
}

function theCorrection(): Projection {
  const text = 'An earlier version gave the wrong number of delegates.'
  return shown('corrections', 'c1', {
    title: text,
    keys: {
      article: to('articles', 'report'),
      kind: 'correction',
      text,
      publishedAt: '2024-11-07T08:00:00.000Z',
    },
    listing: {
      slug: null,
      facets: { article: ['report'] },
      sortKeys: { published: '2024-11-07T08:00:00.000Z' },
    },
  })
}

function theGallery(): Projection {
  return shown('galleries', 'album', {
    title: both('The day in pictures', '图集'),
    keys: {
      event: to('events', 'forum'),
      photos: [
        { photo: to('photos', 'stage'), caption: both('Another caption', '另一说明'), alt: null },
        { photo: to('photos', 'not-public'), caption: null, alt: null },
      ],
    },
  })
}
