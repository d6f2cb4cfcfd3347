import { describe, expect, it } from '@jest/globals'
import { showingOf } from '../../../src/galleries/showing.ts'
import type { Projection } from '../../../src/wire/documents.ts'
import { shown } from '../../support/forum.ts'

const now = new Date('2024-10-29T09:00:00.000Z')
const [before, after] = ['2024-10-29T08:59:59.999Z', '2024-10-29T09:00:00.001Z']

function within(visibleFrom: string | null, visibleUntil: string | null): Projection {
  const photo = shown('photos', 'stage', { title: 'Stage' })
  if (photo.kind !== 'public') return photo
  return { ...photo, listing: { ...photo.listing, visibleFrom, visibleUntil } }
}

describe('a photo on the light table', () => {
  it.each([
    ['is public without an embargo', within(null, null), { kind: 'public' }],
    [
      'is public from the instant an embargo lifts',
      within(now.toISOString(), null),
      { kind: 'public' },
    ],
    ['waits for an embargo', within(after, null), { kind: 'waiting', until: after }],
    ['is public until it expires', within(before, after), { kind: 'public' }],
    ['is over at the instant it expires', within(null, now.toISOString()), { kind: 'ended' }],
    ['is killed', { kind: 'gone', slug: null, language: null } as const, { kind: 'killed' }],
  ])('%s', (_claim, projection, showing) => {
    expect(showingOf(projection, true, now)).toEqual(showing)
  })

  it('tells a draft from what is published and held back by its record', () => {
    expect(showingOf({ kind: 'hidden' }, false, now)).toEqual({ kind: 'draft' })
    expect(showingOf({ kind: 'hidden' }, true, now)).toEqual({ kind: 'withheld' })
  })
})
