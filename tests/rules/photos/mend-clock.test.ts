import { describe, expect, it } from '@jest/globals'
import { mendClock } from '../../../src/photos/mend-clock.ts'
import { nextToSend } from '../../../src/photos/sheet/outbox.ts'
import { act, openSheet, shownFrames } from '../../../src/photos/sheet/sheet.ts'
import { frame } from './sheet/frames.ts'

const taken = (local: string, offset: string | null = '+08:00') => ({
  ...{ local, offset, precision: 'second' },
})
const photo = (local: string, offset?: string | null) =>
  frame('a', { dateCreated: taken(local, offset), takenAt: '2024-10-29T01:12:33.000Z' })

describe('a camera’s clock', () => {
  it.each([
    ['2024-10-29T09:12:33', 75, '2024-10-29T10:27:33'],
    ['2024-10-29T00:10', -30, '2024-10-28T23:40'],
    ['2024-02-28T23:59:59', 24 * 60, '2024-02-29T23:59:59'],
  ])('that says %s is mended by %i minutes to %s, as exactly', (local, minutes, mended) => {
    expect(mendClock(photo(local), minutes)).toEqual(taken(mended))
    expect(mendClock(photo(local, null), minutes)).toEqual(taken(mended, null))
  })

  it.each(['2024-10-29', '2024', '', 'yesterday', '2024-10-29T25:99'])(
    'that says no time of day is left as it is: %s',
    (local) => {
      expect(mendClock(photo(local), 30)).toBeNull()
    },
  )

  it('is not mended out of all years', () => {
    expect(mendClock(photo('2024-10-29T09:12:33'), 1e12)).toBeNull()
  })

  it('is mended on the sheet at once, and taken back', () => {
    const before = photo('2024-10-29T09:12:33')
    const sheet = openSheet({ frames: [before], language: 'en', next: null })
    const dateCreated = mendClock(before, 75) ?? taken('')

    const mended = act(sheet, { kind: 'change', changes: [{ id: 'a', set: { dateCreated } }] })

    expect(shownFrames(mended)[0]).toMatchObject({
      dateCreated,
      takenAt: '2024-10-29T02:27:33.000Z',
    })
    expect(nextToSend(mended.outbox)).toMatchObject([{ set: { dateCreated } }])
    const back = act(mended, { kind: 'undo' })
    expect(shownFrames(back)[0]).toMatchObject({ takenAt: '2024-10-29T01:12:33.000Z' })
    expect(back.outbox).toEqual([])
  })
})
