import { describe, expect, it } from '@jest/globals'
import { findingsIn } from '../../../src/articles/preflight/check.ts'
import type { Facts, ShownPhoto, Target } from '../../../src/articles/preflight/facts.ts'
import {
  compose,
  gallery,
  paragraph,
  photo as photoBlock,
  relatedArticles,
} from '../../../src/richtext/compose.ts'
import { always } from '../../../src/wire/standing.ts'
import { factsWith, free, photo, place } from './facts.ts'

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
  it('in which nothing was chosen is found, once however many there are', () => {
    const body = compose(
      ...[paragraph('Rain.'), gallery(''), photoBlock(''), gallery(''), relatedArticles()],
    )

    expect(found(factsWith({ body }))).toEqual(['error block-empty body'])
    expect(said(factsWith({ body }))).toEqual([
      'The body has a block with nothing in it (gallery, photo, related articles): choose what it shows, or take it out.',
    ])
  })

  it('that shows something is not', () => {
    expect(found(factsWith({ body: compose(gallery('arrivals')) }))).toEqual([])
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

describe('a photo', () => {
  const lease = { channels: [], territories: [], use: 'publication', from: null, to: null } as const

  it.each([
    ['without caption', { caption: 'nowhere' }, 'error photo-words-missing leadPhoto'],
    ['without alt text', { altText: 'nowhere' }, 'error photo-words-missing leadPhoto'],
    ['without credit', { hasCredit: false }, 'error photo-words-missing leadPhoto'],
    [
      'with a code left in it',
      { leftOver: { words: 'altText', code: '=sp9=' } },
      'error photo-code-left leadPhoto',
    ],
    [
      'captioned in another language',
      { caption: 'elsewhere' },
      'warning photo-other-language leadPhoto',
    ],
    ['that is a draft', { standing: 'draft' }, 'warning photo-unpublished leadPhoto'],
    [
      'that is a draft without words',
      { standing: 'draft', caption: 'nowhere', altText: 'elsewhere', hasCredit: false },
      'warning photo-unpublished leadPhoto',
    ],
    [
      'that is a draft and may not go out',
      { standing: 'draft', rights: null },
      'error photo-not-allowed leadPhoto',
    ],
    [
      'of a gallery that is a draft and may not go out',
      { standing: 'draft', rights: null, gallery: 'Arrivals' },
      'warning photo-not-allowed leadPhoto',
    ],
    [
      'of a gallery that was published and may not be out',
      { rights: null, gallery: 'Arrivals' },
      'error photo-not-allowed leadPhoto',
    ],
    ['in the trash', { standing: 'gone' }, 'warning photo-gone leadPhoto'],
    ['whose rights cannot be read', { rights: null }, 'error photo-not-allowed leadPhoto'],
    [
      'of an agency without a lease',
      { rights: { ...free, usageCategory: 'agency' } },
      'error photo-not-allowed leadPhoto',
    ],
    [
      'banned from the web',
      { rights: { ...free, leases: [{ ...lease, kind: 'deny', channels: ['web'] }] } },
      'error photo-not-allowed leadPhoto',
    ],
    ['killed', { rights: { ...free, standing: 'killed' } }, 'error photo-not-allowed leadPhoto'],
    [
      'with restrictions nobody acknowledged',
      { rights: { ...free, restrictions: 'Not in Germany' } },
      'warning photo-on-conditions leadPhoto',
    ],
    [
      'under embargo, which lifts by itself',
      { rights: { ...free, embargoUntil: '2030-01-01T00:00:00.000Z' } },
      'warning photo-embargo leadPhoto',
    ],
  ] as const)('%s is found', (_, values, expected) => {
    expect(found(factsWith({}, { photos: [photo(values)] }))).toEqual([expected])
  })

  it('banned in print only may go out on the web', () => {
    const rights = { ...free, leases: [{ ...lease, kind: 'deny' as const, channels: ['print'] }] }

    expect(found(factsWith({}, { photos: [photo({ rights })] }))).toEqual([])
  })

  it('says in one sentence all it lacks, and once however often it is shown', () => {
    const bare = photo({ altText: 'nowhere', caption: 'nowhere', hasCredit: false })

    expect(said(factsWith({}, { photos: [bare, { ...bare, path: 'body' }] }))).toEqual([
      'The photo “Delegates” has no caption and no alt text and no credit.',
    ])
  })
})

describe('a photo of a story under embargo', () => {
  const later = '2024-11-07T06:00:00.000Z'
  const held = { from: later, until: null }
  const early = 'warning photo-early leadPhoto'
  const of = (photos: ShownPhoto[], more: Partial<Facts> = {}) =>
    found(factsWith({}, { photos, hold: held, ...more })).filter((line) => line.includes('photo'))

  it('that readers can see already is named once, whatever holds the story', () => {
    const own = factsWith({ embargoUntil: later }, { photos: [photo(), photo({ path: 'body' })] })

    expect(found(own).filter((line) => line.includes('photo'))).toEqual([early])
    expect(of([photo()])).toEqual([early])
    expect(of([photo()], { hold: 'never' })).toEqual([early])
    expect(of([photo()], { hold: { from: '2024-10-29T02:00:00.000Z', until: null } })).toEqual([])
    expect(of([photo()], { hold: always })).toEqual([])
  })

  it('that readers cannot see yet is not', () => {
    expect(of([photo({ hold: held })])).toEqual([])
    expect(of([photo({ standing: 'gone' })])).not.toContain(early)
    expect(of([photo({ standing: 'draft' })])).toEqual(['warning photo-unpublished leadPhoto'])
    expect(of([photo({ rights: { ...free, embargoUntil: later } })])).toEqual([
      'warning photo-embargo leadPhoto',
    ])
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
