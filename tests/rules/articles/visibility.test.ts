import { describe, expect, it } from '@jest/globals'
import { embargoOf, isLifted } from '../../../src/articles/embargo.ts'
import { earlierExpiry, isVisible, visibilityOf } from '../../../src/articles/visibility.ts'

const at = (time: string) => new Date(`2024-10-29T${time}Z`)
const ten = '2024-10-29T10:00:00.000Z'
const noon = '2024-10-29T12:00:00.000Z'

describe('an embargo', () => {
  it.each([
    ['one second before', '09:59:59', false],
    ['at its very instant', '10:00:00', true],
    ['after it', '10:00:01', true],
  ])('holds until its instant: %s', (_, time, lifted) => {
    expect(isLifted(embargoOf({ embargoUntil: ten }), at(time))).toBe(lifted)
  })

  it('without a time never lifts by itself, whatever time stands beside it', () => {
    const embargo = embargoOf({ embargoIndefinite: true, embargoUntil: ten })

    expect(isLifted(embargo, new Date('2999-01-01'))).toBe(false)
  })

  it('is none when nobody set one', () => {
    expect(isLifted(embargoOf({ embargoUntil: null }), at('00:00:00'))).toBe(true)
  })
})

describe('when readers may have a story', () => {
  it.each([
    [{}, { from: null, until: null }],
    [{ embargoUntil: ten }, { from: ten, until: null }],
    [{ expiresAt: noon }, { from: null, until: noon }],
    [
      { embargoUntil: ten, expiresAt: noon },
      { from: ten, until: noon },
    ],
    [{ embargoUntil: noon, expiresAt: ten }, 'never'],
    [{ embargoUntil: ten, expiresAt: ten }, 'never'],
    [{ embargoIndefinite: true }, 'never'],
  ])('%j is %j', (article, window) => {
    expect(visibilityOf(article)).toEqual(window)
  })

  it.each([
    [noon, ten, ten],
    [ten, noon, ten],
    [null, noon, noon],
    [noon, null, noon],
    [null, null, null],
  ])('ends at the earlier of two expiries: %s, %s', (one, other, expiresAt) => {
    expect(earlierExpiry({ expiresAt: one }, { expiresAt: other })).toEqual({ expiresAt })
  })

  it('ends at the instant of expiry', () => {
    const story = { expiresAt: noon }

    expect(isVisible(story, at('11:59:59'))).toBe(true)
    expect(isVisible(story, at('12:00:00'))).toBe(false)
  })
})
