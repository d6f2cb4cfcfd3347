import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import {
  blockquote,
  compose,
  correctionNote,
  embed,
  eventCard,
  gallery,
  heading,
  link,
  list,
  paragraph,
  photo,
  pullQuote,
  relatedArticles,
  rule,
  sessionCard,
  speakerCard,
  table,
  text,
} from '../../../src/richtext/compose.ts'
import type { ComposedNode, ComposedText } from '../../../src/richtext/compose.ts'
import { toHtml } from '../../../src/richtext/html.ts'
import type { Resolve } from '../../../src/richtext/linked.ts'
import { toMarkdown } from '../../../src/richtext/markdown.ts'
import { toText } from '../../../src/richtext/text.ts'
import type { Newsroom } from '../../support/newsroom.ts'
import { openNewsroom } from '../../support/newsroom.ts'

let newsroom: Newsroom
let everything: ComposedText

beforeAll(async () => {
  newsroom = await openNewsroom()
  everything = everythingAbout(await someDocuments())
})

afterAll(() => newsroom.close())

async function someDocuments() {
  const { payload } = newsroom
  const draft = { draft: true, depth: 0, overrideAccess: true } as const
  const [event, speaker, pictures, article] = await Promise.all([
    payload.create({ collection: 'events', data: { name: 'Forum' }, ...draft }),
    payload.create({ collection: 'speakers', data: { name: 'Li Wei' }, ...draft }),
    payload.create({ collection: 'galleries', data: { title: 'The day' }, ...draft }),
    payload.create({ collection: 'articles', data: { headline: 'Before' }, ...draft }),
  ])
  const title = { title: 'Opening', event: event.id }
  const session = await payload.create({ collection: 'sessions', data: title, ...draft })
  return {
    event: event.id,
    session: session.id,
    speaker: speaker.id,
    gallery: pictures.id,
    article: article.id,
    photo: randomUUID(),
  }
}

const resolve: Resolve = ({ ref, id }) => {
  const base = { id, href: `https://news.example/${ref}/${id}`, title: `${ref} ${id}` }
  return ref === 'photos' ? { ...base, type: ref, src: '/images/a.jpg' } : { ...base, type: ref }
}

/** One of everything that the editor can make. */
function everythingAbout(ids: Awaited<ReturnType<typeof someDocuments>>): ComposedText {
  const { event, session, speaker, photo: picture } = ids
  return compose(
    heading(2, 'Day one'),
    paragraph(
      'In ',
      text('Liuzhou', 'bold', 'italic'),
      link({ ref: 'events', id: event }, 'forum'),
    ),
    paragraph(link('https://mee.example/a?b=1', 'the ministry')),
    list('bullet', ['Morning', list('number', ['Opening'])]),
    blockquote('A quotation'),
    rule(),
    table(['Year', 'Host'], ['2024', 'Liuzhou']),
    photo(picture, { captionOverride: 'Here', altOverride: 'A hall', size: 'wide' }),
    gallery(ids.gallery),
    embed('https://youtu.be/dQw4w9WgXcQ', 'The opening'),
    pullQuote('Go green', { speaker, session, creditedAs: 'Li, mayor' }),
    sessionCard(session),
    speakerCard(speaker),
    eventCard(event),
    relatedArticles(ids.article),
    correctionNote('correction', '2024-11-08', 'It was 12.'),
  )
}

const story = { headline: 'Forum opens', language: 'en', storyType: 'news' } as const
const whole = { collection: 'articles', depth: 0, overrideAccess: true } as const

async function publish(body: ComposedText) {
  const { id } = await saveDraft(body)
  const { payload } = newsroom
  await payload.update({ ...whole, id, data: { body, _status: 'published' } })
  return payload.findByID({ ...whole, id })
}

async function saveDraft(body: ComposedText) {
  const { id } = await newsroom.payload.create({ ...whole, data: { ...story, body }, draft: true })
  return newsroom.payload.findByID({ ...whole, id, draft: true })
}

describe('the body of an article', () => {
  it('is read back as it was written, whatever is in it', async () => {
    const { body } = await publish(everything)

    expect(toHtml(body, resolve)).toBe(toHtml(everything, resolve))
    expect(toMarkdown(body, resolve)).toBe(toMarkdown(everything, resolve))
    expect(toText(body, resolve)).toBe(toText(everything, resolve))
  })

  it('prints every block', async () => {
    const { body } = await publish(everything)

    const kinds = [...toHtml(body, resolve).matchAll(/data-type="(\w+)"/g)].map(([, kind]) => kind)
    expect(kinds).toEqual([
      'photo',
      'gallery',
      'embed',
      'pullQuote',
      'sessionCard',
      'speakerCard',
      'eventCard',
      'relatedArticles',
      'correction',
    ])
  })

  const refused: [string, ComposedNode, RegExp][] = [
    [
      'an embed from elsewhere',
      embed('https://evil.example/v'),
      /cannot be embedded: use .*youtube/,
    ],
    ['a link that is no address', paragraph(link('javascript:alert(1)', 'x')), /whole address/],
    [
      'a quote without words',
      pullQuote(''),
      /block in this text is not finished: look at its quote/,
    ],
    ['a photo block without photo', photo(''), /look at its photo/],
  ]

  it.each(refused)('refuses to publish %s, and says why', async (_what, node, sentence) => {
    await expect(publish(compose(node))).rejects.toMatchObject({
      status: 400,
      data: {
        errors: expect.arrayContaining([
          expect.objectContaining({ path: 'body', message: expect.stringMatching(sentence) }),
        ]),
      },
    })
  })

  it('refuses to publish what names a document that does not exist', async () => {
    const nowhere = randomUUID()
    const lost = paragraph(link({ ref: 'events', id: nowhere }, 'x'))

    await expect(publish(compose(sessionCard(nowhere)))).rejects.toMatchObject({
      data: { errors: [{ path: 'body.session' }] },
    })
    await expect(publish(compose(lost))).rejects.toMatchObject({
      data: { errors: [{ path: 'body.doc' }] },
    })
  })

  it('is none when nothing was written in it', async () => {
    const empty = compose()
    empty.root.children = []

    expect((await saveDraft(empty)).body).toBeNull()
    expect((await saveDraft(compose(paragraph(), paragraph()))).body).toBeNull()
    expect((await publish(empty)).body).toBeNull()
  })

  it('keeps a half-finished block in a draft', async () => {
    const { body } = await saveDraft(compose(embed('https://')))

    expect(body?.root.children).toMatchObject([{ fields: { url: 'https://' } }])
  })
})
