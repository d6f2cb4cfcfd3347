import { describe, expect, it } from '@jest/globals'
import { findingsIn } from '../../../src/articles/preflight/check.ts'
import type { Facts, ShownPhoto } from '../../../src/articles/preflight/facts.ts'
import { always } from '../../../src/wire/standing.ts'
import { factsWith, free, photo } from './facts.ts'

const now = new Date('2024-10-29T02:00:00.000Z')

const found = (facts: Facts) =>
  findingsIn(facts, now).map(({ code, level, path }) => `${level} ${code} ${path}`)

const said = (facts: Facts) => findingsIn(facts, now).map(({ said: { en } }) => en)

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
      'of a gallery that is a draft without words',
      { standing: 'draft', caption: 'nowhere', hasCredit: false, gallery: 'Arrivals' },
      'warning photo-unpublished leadPhoto',
    ],
    [
      'of a gallery that is a draft in another language',
      { standing: 'draft', caption: 'elsewhere', gallery: 'Arrivals' },
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

  it('that is a draft lacks what it lacks, where the story shows it itself', () => {
    const draft = photo({ standing: 'draft', altText: 'elsewhere', caption: 'nowhere' })

    expect(found(factsWith({}, { photos: [draft] }))).toEqual([
      'error photo-words-missing leadPhoto',
      'warning photo-unpublished leadPhoto',
      'warning photo-other-language leadPhoto',
    ])
  })

  it('in a gallery hides nothing of what is wrong where the story shows it itself', () => {
    const hung = photo({ standing: 'draft', rights: null, gallery: 'Arrivals', path: 'body' })
    const photos = [hung, { ...hung, gallery: null }]

    expect(found(factsWith({}, { photos }))).toEqual(['error photo-not-allowed body'])
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
