import type { Payload } from 'payload'
import {
  compose,
  link,
  paragraph,
  photo as photoBlock,
  pullQuote,
  relatedArticles,
} from '../../../../src/richtext/compose.ts'
import type { PublicType } from '../../../../src/wire/documents.ts'
import { picture } from '../../../support/pictures.ts'
import { hire } from '../../../support/staff.ts'

/** In every text of what readers must not see. */
export const canary = 'zqsecret'

/** What readers must not see. `ends`: whether they see it after its embargo. */
export type Sealed = { why: string; type: PublicType; id: string; slug: string; ends: boolean }

const until = { embargoUntil: '2100-01-01T00:00:00.000Z' }
const published = { _status: 'published' } as const
const saved = { depth: 0, overrideAccess: true } as const
let nth = 0

/** A newsroom with something sealed in every way there is, and one public story that leads to all of it. */
export async function sealedStories(payload: Payload) {
  const people = await hire(payload)
  const make = makers(payload)
  const event = await make.event({ name: 'Forum' }, published)
  const speaker = await make.speaker()
  const participations = [{ speaker, role: 'speaker' }]
  const session = await make.session(event, { title: words('session'), participations, ...until })
  const closed = await make.event({ name: words('event'), ...until }, published)
  const opening = await make.session(closed, { title: words('session'), participations })
  const photo = await make.photo({ caption: words('photo'), ...until })
  const draftPhoto = await make.photo({ caption: words('draft photo') }, 'draft')
  const own = await make.story({ ...until, storyType: 'liveBlog', leadPhoto: photo })
  const stories: [string, string, boolean][] = [
    ['its own embargo', own, true],
    ['an embargo without end', await make.story({ embargoIndefinite: true }), false],
    ['the embargo of its session', await make.story({ sessions: [session] }), true],
    ['the embargo of its event', await make.story({ events: [closed] }), true],
    [
      'the embargo of the event of a session it quotes',
      await make.story({ body: quoting(opening) }),
      true,
    ],
    ['the embargo of a session it quotes', await make.story({ body: quoting(session) }), true],
    ['the embargo of what it translates', await make.story({ translationOf: own }), true],
    ['a draft', await make.story({}, 'draft'), false],
    ['in the trash', await make.story({ deletedAt: new Date().toISOString() }, 'draft'), false],
    ['withheld', await make.story({ pubStatus: 'withheld' }), false],
    ['killed under embargo', await make.killed(until), false],
    ['scheduled', await make.scheduled(people.editor), false],
    ['spiked', await make.moved(people.editor, 'spike'), false],
    ['on hold', await make.moved(people.editor, 'hold'), false],
  ]
  const articles = await Promise.all(
    stories.map(([why, id, ends]) => make.sealed({ why, id, ends })),
  )
  const belonging = [
    ['liveUpdates', await make.update(own)],
    ['corrections', await make.correction(own)],
    ['sessions', session],
    ['photos', photo],
    ['events', closed],
    ['sessions', opening],
    ['photos', await make.photo({ caption: words('photo'), event: closed })],
    ['galleries', await make.gallery(closed)],
  ] as const
  const others = belonging.map(([type, id]) => ({ why: type, type, id, slug: id, ends: true }))
  const hidden = {
    why: 'photos',
    type: 'photos',
    id: draftPhoto,
    slug: draftPhoto,
    ends: false,
  } as const
  const open = await make.open({
    event,
    session,
    photo,
    draftPhoto,
    stories: articles.filter(({ why }) => why !== 'in the trash').map(({ id }) => id),
  })
  const after = await make.story({ ...until, language: 'zh', translationOf: open })
  const translation = await make.sealed({
    why: 'a translation under embargo',
    id: after,
    ends: true,
  })
  const all: Sealed[] = [...articles, translation, ...others, hidden]
  return { all, event, open, people, photo, speaker }
}

const words = (what: string) => `Zqsecret ${what} ${++nth}`

const quoting = (session: string) =>
  compose(paragraph(words('body')), pullQuote(words('quote'), { session }))

function makers(payload: Payload) {
  const create = async (collection: PublicType, data: object, draft = false, file?: object) => {
    const made = { collection, data: JSON.parse(JSON.stringify(data)), draft, ...saved, ...file }
    return (await payload.create(made)).id
  }
  const story = (values: object, kind: 'draft' | 'published' = 'published') =>
    create(
      'articles',
      {
        headline: words('headline'),
        ...{ slug: `${canary}-${nth}-story`, language: 'en', storyType: 'news' },
        ...{ standfirst: words('standfirst'), kicker: words('kicker'), keywords: [words('word')] },
        ...{ body: compose(paragraph(words('body'))), internalNote: words('note') },
        ...{ bylineText: words('byline'), edNote: words('to editors'), pubStatus: 'usable' },
        ...(kind === 'published' ? published : {}),
        ...values,
      },
      kind === 'draft',
    )
  const photo = async (values: object, kind: 'draft' | 'published' = 'published') => {
    const { bytes, name, type } = await picture(++nth, `${canary}-${nth}.jpg`)
    const file = { data: Buffer.from(bytes), mimetype: type, name, size: bytes.length }
    const id = await create('photos', { altText: words('alt'), ...values }, true, { file })
    if (kind === 'published')
      await payload.update({ collection: 'photos', id, data: published, ...saved })
    return id
  }
  const moved = async (editor: Person, act: string) => {
    const id = await story({}, 'draft')
    await sure(editor.ask('POST', `/articles/${id}/move`, { body: { act, rev: 1 } }))
    return id
  }
  return {
    ...{ story, photo, moved },
    event: (values: object, status: object) => create('events', { ...forum, ...values, ...status }),
    speaker: () => create('speakers', { name: 'Li Wei', ...published }),
    session: (event: string, values: object) =>
      create('sessions', { event, kind: 'special', slots, ...published, ...values }),
    killed: async (values: object) => {
      const id = await story(values)
      const data = { pubStatus: 'canceled' } as const
      await payload.update({ collection: 'articles', id, data, ...saved })
      return id
    },
    scheduled: async (editor: Person) => {
      const id = await story({}, 'draft')
      const body = {
        ...{ act: 'publish', at: soon, zone: 'UTC' },
        rev: 1,
        acknowledged: true,
      }
      await sure(editor.ask('POST', `/articles/${id}/schedule`, { body }))
      return id
    },
    gallery: (event: string) =>
      create('galleries', {
        title: words('gallery'),
        slug: `${canary}-gallery`,
        event,
        ...published,
      }),
    update: (article: string) =>
      create('liveUpdates', {
        article,
        headline: words('update'),
        body: compose(paragraph(words('update'))),
        ...published,
      }),
    correction: (article: string) =>
      create('corrections', {
        article,
        text: words('correction'),
        type: 'correction',
        ...published,
      }),
    sealed: async ({ id, ...rest }: Pick<Sealed, 'ends' | 'id' | 'why'>): Promise<Sealed> => {
      const found = await payload.findByID({
        collection: 'articles',
        id,
        draft: true,
        trash: true,
        ...saved,
      })
      return { ...rest, id, type: 'articles', slug: found.slug ?? '' }
    },
    open: async ({ draftPhoto, event, photo: sealedPhoto, session, stories }: Led) => {
      const photos = [sealedPhoto, draftPhoto]
      const titled = { title: 'Open gallery', event, session }
      const rows = photos.map((each) => ({ photo: each, captionOverride: words('caption') }))
      await create('galleries', { ...titled, photos: rows, ...published })
      const openBlog = await story({ ...plain, slug: 'open-blog', storyType: 'liveBlog' })
      await create('liveUpdates', {
        article: openBlog,
        session,
        body: compose(paragraph('Open')),
        ...published,
      })
      return story({
        ...{ ...plain, slug: 'open-story', leadPhoto: sealedPhoto, events: [event] },
        ...{ relatedArticles: stories, body: leadingTo(stories, photos) },
      })
    },
  }
}

type Person = Awaited<ReturnType<typeof hire>>['editor']
type Led = Record<'draftPhoto' | 'event' | 'photo' | 'session', string> & { stories: string[] }

const plain = {
  ...{ headline: 'Open story', standfirst: null, kicker: null, keywords: [], body: null },
  ...{ bylineText: 'Our own correspondent', edNote: null },
}

const forum = {
  ...{ kind: 'forum', start: '2024-10-29T01:00:00.000Z', end: '2024-10-30T10:00:00.000Z' },
  ...{ timeZone: 'Asia/Shanghai', eventStatus: 'scheduled' },
}

/** A month from now, on the clock of UTC. */
const soon = new Date(Date.now() + 30 * 24 * 3_600_000).toISOString().slice(0, 16)

const slots = [
  { start: '2024-10-29T02:00:00.000Z', end: '2024-10-29T03:00:00.000Z', status: 'scheduled' },
]

/** Everything in a text that leads to another document. */
function leadingTo(stories: string[], photos: string[]) {
  const links = stories.map((id) => paragraph(link({ ref: 'articles', id }, 'Read on')))
  return compose(
    ...links,
    ...photos.map((id) => photoBlock(id, { captionOverride: words('caption') })),
    relatedArticles(...stories),
  )
}

async function sure(asked: ReturnType<Person['ask']>): Promise<void> {
  const { body, status } = await asked
  if (status !== 200) throw new Error(JSON.stringify(body))
}
