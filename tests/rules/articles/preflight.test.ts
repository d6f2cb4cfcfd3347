import { describe, expect, it } from '@jest/globals'
import { findingsIn } from '../../../src/articles/preflight/check.ts'
import type { Facts, Target } from '../../../src/articles/preflight/facts.ts'
import {
  compose,
  correctionNote,
  embed,
  gallery,
  paragraph,
  photo as photoBlock,
  relatedArticles,
} from '../../../src/richtext/compose.ts'
import { factsWith, photo, place } from './facts.ts'

const now = new Date('2024-10-29T02:00:00.000Z')

const found = (facts: Facts) =>
  findingsIn(facts, now).map(({ code, level, path }) => `${level} ${code} ${path}`)

const said = (facts: Facts) => findingsIn(facts, now).map(({ said: { en } }) => en)

it('finds nothing in a story that may go out', () => {
  expect(found(factsWith({}, { photos: [photo()] }))).toEqual([])
})

describe('a story is held up by', () => {
  it.each([
    ['no headline', { headline: ' ' }, 'error headline-missing headline'],
    ['neither byline nor source', { bylineText: null }, 'error credit-missing byline'],
    ['having been killed', { pubStatus: 'canceled' }, 'error killed pubStatus'],
  ])('%s', (_, story, expected) => {
    expect(found(factsWith(story))).toEqual([expected])
  })

  it.each([
    { byline: [{ contributor: 'somebody' }] },
    { infoSources: [{ organisation: 'agency' }] },
    { bylineText: 'By our correspondent' },
  ])('no missing credit with %j', (credit) => {
    expect(found(factsWith({ bylineText: null, ...credit }))).toEqual([])
  })
})

describe('a block of the body', () => {
  it('that lacks what it shows is found, once however many there are', () => {
    const body = compose(
      ...[paragraph('Rain.'), gallery(''), photoBlock(''), gallery(''), relatedArticles()],
    )

    expect(found(factsWith({ body }))).toEqual(['error block-unfinished body'])
    expect(said(factsWith({ body }))).toEqual([
      'The body has an unfinished block (Gallery, Photo, Related articles): fill it in, or take it out.',
    ])
  })

  it('that lacks part of what it needs is found, too', () => {
    const undated = correctionNote('correction', 'no day', 'The name was wrong.')
    const elsewhere = embed('https://example.org/video')

    expect(said(factsWith({ body: compose(undated, elsewhere) }))).toEqual([
      'The body has an unfinished block (Correction note, Post or video): fill it in, or take it out.',
    ])
  })

  it('that is whole is not', () => {
    const note = correctionNote('correction', '2024-10-29', 'The name was wrong.')

    expect(found(factsWith({ body: compose(gallery('arrivals'), note) }))).toEqual([])
  })
})

describe('somebody has to have seen', () => {
  const letters = (count: number) => 'x'.repeat(count)
  const characters = (count: number) => '柳'.repeat(count)

  it.each([
    ['an empty body', { body: null }, 'body-empty body'],
    ['a withheld story', { pubStatus: 'withheld' }, 'withheld pubStatus'],
    ['71 letters', { headline: letters(71) }, 'headline-long headline'],
    ['31 Chinese characters', { headline: characters(31) }, 'headline-long headline'],
    [
      'a Chinese headline for search that is too long',
      { headlines: { seo: characters(31) } },
      'headline-long headlines.seo',
    ],
    ['an expiry in the past', { expiresAt: now.toISOString() }, 'expired expiresAt'],
    ['an embargo without end', { embargoIndefinite: true }, 'embargo embargoIndefinite'],
  ])('%s', (_, story, expected) => {
    expect(found(factsWith(story))).toEqual([`warning ${expected}`])
  })

  it.each([
    ['70 letters', { headline: letters(70) }],
    ['30 Chinese characters', { headline: characters(30) }],
    [
      'a long headline with a short one for search',
      { headline: letters(90), headlines: { seo: 'x' } },
    ],
    ['a live blog without a body', { body: null, storyType: 'liveBlog' }],
    ['a brief told in its standfirst', { body: null, storyType: 'brief', standfirst: 'Rain.' }],
    ['an embargo that has just lifted', { embargoUntil: now }],
  ])('not %s', (_, story) => {
    expect(found(factsWith(story))).toEqual([])
  })
})

describe('an embargo', () => {
  const ten = '2024-10-29T02:00:01.000Z'

  it('of the story says on its own clock until when it is held', () => {
    const facts = factsWith({ embargoUntil: ten, embargoTimeZone: 'Asia/Shanghai' })

    expect(said(facts)).toEqual([
      'It will be published, and nobody outside sees it before 2024-10-29 10:00 (Asia/Shanghai).',
    ])
  })

  it.each([
    [
      'of a session',
      { sessions: ['one'] },
      { hold: { from: ten, until: null } },
      'embargo sessions',
    ],
    ['of an event', { events: ['one'] }, { hold: { from: ten, until: null } }, 'embargo events'],
    ['of the original', { translationOf: 'x' }, { hold: 'never' }, 'embargo translationOf'],
    ['that cannot be read', { sessions: ['one'] }, { hold: 'unknown' }, 'embargo sessions'],
    ['of a killed original', {}, { isRecalled: true, hold: 'never' }, 'recalled translationOf'],
  ] as const)('%s is said too', (_, story, more, expected) => {
    expect(found(factsWith(story, more))).toEqual([`warning ${expected}`])
  })
})

describe('what the story leads to', () => {
  const target: Target = {
    type: 'events',
    id: 'fair',
    path: 'body',
    title: 'Fair',
    standing: 'draft',
  }

  it.each([
    [{ standing: 'draft' }, 'link-unpublished body'],
    [{ standing: 'gone' }, 'link-gone body'],
    [{ standing: 'killed' }, 'link-gone body'],
    [{ type: 'contributors', path: 'byline' }, 'byline-unpublished byline'],
    [{ type: 'organisations', path: 'infoSources' }, 'source-unpublished infoSources'],
  ] as const)('is found when readers do not find it: %j', (values, expected) => {
    const facts = factsWith({}, { targets: [{ ...target, ...values }] })

    expect(found(facts)).toEqual([`warning ${expected}`])
  })

  it.each([{ standing: 'public' }, { id: 'story', type: 'articles' }] as const)(
    'is left alone: %j',
    (values) => {
      expect(found(factsWith({}, { targets: [{ ...target, ...values }] }))).toEqual([])
    },
  )
})

describe('a dateline', () => {
  const hall = place('Hall', 'Liuzhou', 'Guangxi', 'China')

  it.each([
    ['the city of the event', place('Liuzhou', 'Guangxi', 'China'), true],
    ['its country', place('China'), true],
    ['a room in it', place('Room', 'Hall', 'Liuzhou'), true],
    ['another house in that city', place('Works', 'Liuzhou', 'Guangxi', 'China'), true],
    ['another city of that region', place('Nanning', 'Guangxi', 'China'), false],
  ])('from %s', (_, dateline, isFine) => {
    const expected = isFine ? [] : ['warning dateline-elsewhere dateline.place']

    expect(found(factsWith({}, { dateline, scenes: [hall] }))).toEqual(expected)
  })
})

it('asks for the languages the desk wants, the one it is in and those there are left out', () => {
  const facts = factsWith({}, { languages: { asked: ['en', 'zh', 'vi'], exist: ['vi'] } })

  expect(found(facts)).toEqual(['warning translation-missing language'])
  expect(said(facts).join()).toContain('Chinese')
})
