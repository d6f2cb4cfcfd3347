import { describe, expect, it } from '@jest/globals'
import type { Frame } from '../../../../src/photos/sheet/frame.ts'
import { countsNow, shows } from '../../../../src/photos/sheet/filters.ts'
import { nextToSend } from '../../../../src/photos/sheet/outbox.ts'
import {
  act,
  type Act,
  openSheet,
  type Sheet,
  shownFrames,
  targets,
} from '../../../../src/photos/sheet/sheet.ts'
import { frame } from './frames.ts'

const sheetOf = (...frames: Frame[]) => openSheet({ frames, language: 'en', next: null })
const after = (sheet: Sheet, ...acts: Act[]) => acts.reduce(act, sheet)
const change = (id: string, set: Partial<Frame>): Act => ({
  kind: 'change',
  changes: [{ id, set }],
})
const shown = (sheet: Sheet, id: string) => shownFrames(sheet).find((each) => each.id === id)

const sending = (sheet: Sheet) =>
  act(sheet, { kind: 'sending', keys: nextToSend(sheet.outbox).map(({ key }) => key) })

const saved = (sheet: Sheet, id: string, values: Partial<Frame>) =>
  act(sheet, {
    kind: 'settled',
    language: 'en',
    results: [{ id, kind: 'saved', frame: frame(id, values) }],
  })

const stale = (sheet: Sheet, id: string, values: Partial<Frame>) =>
  act(sheet, {
    kind: 'settled',
    language: 'en',
    results: [{ id, kind: 'stale', frame: frame(id, values), message: 'Somebody saved' }],
  })

describe('a change', () => {
  it('shows at once and waits to be sent on the revision it was made on', () => {
    const sheet = after(sheetOf(frame('a', { rev: 7 })), change('a', { rating: 3 }))

    expect(shown(sheet, 'a')?.rating).toBe(3)
    expect(nextToSend(sheet.outbox)).toMatchObject([{ id: 'a', rev: 7, set: { rating: 3 } }])
  })

  it('of a place is somebody’s word for it, whatever said it before', () => {
    const origins = { keywords: null, locationShown: 'event' } as const
    const before = frame('a', { locationShown: 'Liuzhou', origins })

    const rated = after(sheetOf(before), change('a', { rating: 3 }))
    const typed = after(sheetOf(before), change('a', { locationShown: 'Stage door' }))

    expect(shown(rated, 'a')?.origins).toEqual(origins)
    expect(shown(typed, 'a')?.origins).toEqual({ keywords: null, locationShown: null })
  })

  it('of what is so already is none', () => {
    const sheet = after(sheetOf(frame('a')), change('a', { rating: 0 }))

    expect(sheet.outbox).toEqual([])
    expect(sheet.steps).toEqual([])
  })

  it('is gone from the outbox once it is saved', () => {
    const sheet = saved(sending(after(sheetOf(frame('a')), change('a', { rating: 3 }))), 'a', {
      rating: 3,
      rev: 2,
    })

    expect(sheet.outbox).toEqual([])
    expect(shown(sheet, 'a')).toMatchObject({ rating: 3, rev: 2 })
  })

  it('made while another of the photo is under way waits for it, and goes on top', () => {
    const under = sending(after(sheetOf(frame('a')), change('a', { rating: 3 })))
    const both = act(under, change('a', { pick: 'picked' }))

    expect(nextToSend(both.outbox)).toEqual([])
    expect(nextToSend(saved(both, 'a', { rating: 3, rev: 2 }).outbox)).toMatchObject([
      { rev: 2, set: { pick: 'picked' } },
    ])
  })

  it('is sent again when nobody answered', () => {
    const sheet = act(sending(after(sheetOf(frame('a')), change('a', { rating: 3 }))), {
      kind: 'unreached',
    })

    expect(nextToSend(sheet.outbox)).toMatchObject([{ id: 'a', set: { rating: 3 } }])
  })
})

describe('a change on what a colleague has saved meanwhile', () => {
  const mine = sending(
    after(sheetOf(frame('a', { caption: 'Before' })), change('a', { caption: 'Mine' })),
  )

  it('is sent again when the colleague wrote something else', () => {
    const sheet = stale(mine, 'a', { caption: 'Before', rating: 5, rev: 9 })

    expect(nextToSend(sheet.outbox)).toMatchObject([{ rev: 9, set: { caption: 'Mine' } }])
    expect(shown(sheet, 'a')).toMatchObject({ caption: 'Mine', rating: 5 })
  })

  it('waits for a decision when both wrote the same field', () => {
    const sheet = stale(mine, 'a', { caption: 'Theirs', rev: 9 })

    expect(nextToSend(sheet.outbox)).toEqual([])
    expect(sheet.outbox).toMatchObject([
      { state: 'clashing', base: { caption: 'Theirs' }, set: { caption: 'Mine' }, rev: 9 },
    ])
  })

  it('can be insisted on, or given up', () => {
    const sheet = stale(mine, 'a', { caption: 'Theirs', rev: 9 })
    const key = sheet.outbox[0]?.key ?? ''

    const insisted = act(sheet, { kind: 'insist', key })
    const givenUp = act(sheet, { kind: 'giveUp', key })

    expect(nextToSend(insisted.outbox)).toMatchObject([{ rev: 9, set: { caption: 'Mine' } }])
    expect(shown(givenUp, 'a')?.caption).toBe('Theirs')
  })

  it('is done when it had been saved after all', () => {
    expect(stale(mine, 'a', { caption: 'Mine', rev: 9 }).outbox).toEqual([])
  })
})

describe('taking back', () => {
  it('restores all photos of one act', () => {
    const changes = ['a', 'b'].map((id) => ({ id, set: { creditText: 'Xinhua' } }))
    const start = sheetOf(frame('a', { creditText: 'AP' }), frame('b'))

    const sheet = after(start, { kind: 'change', changes }, { kind: 'undo' })

    expect(shownFrames(sheet).map(({ creditText }) => creditText)).toEqual(['AP', ''])
    expect(sheet.outbox).toEqual([])
  })

  it('sends the former values when the change had been saved', () => {
    const sheet = act(
      saved(sending(after(sheetOf(frame('a')), change('a', { rating: 3 }))), 'a', {
        rating: 3,
        rev: 2,
      }),
      { kind: 'undo' },
    )

    expect(nextToSend(sheet.outbox)).toMatchObject([{ set: { rating: 0 } }])
  })
})

describe('what is not saved', () => {
  it('goes out one language at a time, and at most 25 photos', () => {
    const many = sheetOf(...Array.from({ length: 40 }, (_, nth) => frame(`p${nth}`)))
    const changes = many.frames.map(({ id }) => ({ id, set: { rating: 1 } }))
    const english = after(many, { kind: 'change', changes })
    const chinese = act(
      { ...english, language: 'zh' },
      { kind: 'change', changes: [{ id: 'p39', set: { caption: '代表' } }] },
    )

    expect(nextToSend(english.outbox)).toHaveLength(25)
    expect(new Set(nextToSend(chinese.outbox).map(({ language }) => language))).toEqual(
      new Set(['en']),
    )
  })

  it('of another language does not show as words of this one', () => {
    const chinese = after(
      { ...sheetOf(frame('a')), language: 'zh' },
      change('a', { caption: '代表' }),
    )

    const english = act(chinese, { kind: 'open', language: 'en', frames: [frame('a')], next: null })

    expect(shown(english, 'a')?.caption).toBe('')
    expect(english.outbox).toHaveLength(1)
  })
})

describe('the selection', () => {
  const three = sheetOf(frame('a'), frame('b'), frame('c'))

  it('follows the photo in focus, or grows to it', () => {
    expect([...act(three, { kind: 'go', to: 'b' }).selected]).toEqual(['b'])
    expect([...act(three, { kind: 'go', to: 'c', how: 'extend' }).selected]).toEqual([
      'a',
      'b',
      'c',
    ])
  })

  it('is what an act is about only when the photo in focus is in it', () => {
    const both = act(three, { kind: 'go', to: 'c', how: 'toggle' })

    expect(targets(both)).toEqual(['a', 'c'])
    expect(targets(act(both, { kind: 'go', to: 'b', how: 'keep' }))).toEqual(['b'])
  })
})

it('counts filters on from what the server said', () => {
  const counted = Object.fromEntries(shows.map((show) => [show, 10]))
  const loaded = [frame('a'), frame('b', { pick: 'picked' })]
  const now = [frame('a', { pick: 'picked', caption: 'Words' }), frame('b', { pick: 'picked' })]

  expect(countsNow({ ...countsNowDefaults, ...counted }, loaded, now)).toMatchObject({
    all: 10,
    picked: 11,
    unrated: 9,
    noCaption: 9,
  })
})

const countsNowDefaults = {
  all: 0,
  picked: 0,
  rejected: 0,
  unrated: 0,
  noCaption: 0,
  noAlt: 0,
  noCredit: 0,
  codesLeft: 0,
}
