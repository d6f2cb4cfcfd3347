import { describe, expect, it } from '@jest/globals'
import type { Frame } from '../../../../src/photos/sheet/frame.ts'
import { keepOutbox, keepTyped, tabsKept, takeKept } from '../../../../src/photos/sheet/kept.ts'
import { nextToSend } from '../../../../src/photos/sheet/outbox.ts'
import { act, type Act, openSheet, type Sheet } from '../../../../src/photos/sheet/sheet.ts'
import { frame } from './frames.ts'

const photo = frame('a', { caption: 'Before', rev: 3 })
const opened = openSheet({ frames: [photo], language: 'en', next: null })
const change = (set: Partial<Frame>): Act => ({ kind: 'change', changes: [{ id: 'a', set }] })
const after = (sheet: Sheet, ...acts: Act[]) => acts.reduce(act, sheet)
const send = (sheet: Sheet) =>
  act(sheet, { kind: 'sending', keys: nextToSend(sheet.outbox).map(({ key }) => key) })
const clash = act(send(after(opened, change({ caption: 'Mine' }))), {
  kind: 'settled',
  language: 'en',
  results: [
    { id: 'a', kind: 'stale', frame: frame('a', { caption: 'Theirs', rev: 4 }), message: '' },
  ],
})
const newer = openSheet({
  frames: [frame('a', { caption: 'Theirs', rev: 4 })],
  ...{ language: 'en', next: null },
})

/** Where a browser keeps texts; a full one takes nothing more. */
class TestShelf {
  [name: string]: unknown
  constructor(isFull: boolean) {
    Object.defineProperty(this, 'isFull', { value: isFull })
  }
  getItem(name: string): string | null {
    return Object.hasOwn(this, name) ? String(this[name]) : null
  }
  removeItem(name: string): void {
    delete this[name]
  }
  setItem(name: string, text: string): void {
    if (this.isFull) throw new DOMException('Full', 'QuotaExceededError')
    this[name] = text
  }
}

function aShelf({ isFull = false } = {}) {
  const shelf = new TestShelf(isFull)
  return () => shelf
}

const closed = () => {
  throw new DOMException('Closed', 'SecurityError')
}

/** What a tab that left this outbox hands over to the next. */
function handOver({ outbox }: Sheet, to: Sheet): Sheet {
  const shelf = aShelf()
  expect(keepOutbox(shelf, 'edits:one', outbox)).toBe(true)
  expect(tabsKept(shelf, 'edits:')).toEqual(['edits:one'])
  const entries = takeKept(shelf, 'edits:one')
  expect(tabsKept(shelf, 'edits:')).toEqual([])
  return act(to, { kind: 'restore', entries })
}

describe('what an earlier tab left', () => {
  it('is sent again where it was under way', () => {
    const sheet = handOver(send(after(opened, change({ caption: 'Mine' }))), opened)

    expect(nextToSend(sheet.outbox)).toMatchObject([{ rev: 3, set: { caption: 'Mine' } }])
  })

  it('waits for its decision still where a colleague wrote something else', () => {
    const sheet = handOver(clash, newer)

    expect(nextToSend(sheet.outbox)).toEqual([])
    expect(sheet.outbox).toMatchObject([
      { state: 'clashing', base: { caption: 'Theirs' }, set: { caption: 'Mine' }, rev: 4 },
    ])
  })

  it('stays refused with its reason', () => {
    const refused = act(send(after(opened, change({ rating: 5 }))), {
      ...{ kind: 'settled', language: 'en' },
      results: [{ id: 'a', kind: 'refused', message: 'Not yours' }],
    })

    expect(handOver(refused, opened).outbox).toMatchObject([
      { state: 'refused', message: 'Not yours' },
    ])
  })

  it('goes out before what was done since, each under a name of its own', () => {
    const since = after(opened, change({ rating: 4 }))
    const sheet = handOver(after(opened, change({ rating: 2 })), since)

    expect(new Set(sheet.outbox.map(({ key }) => key)).size).toBe(2)
    expect(nextToSend(sheet.outbox)).toMatchObject([{ set: { rating: 2 } }])
    expect(send(sheet).outbox.map(({ state }) => state)).toEqual(['sending', 'waiting'])
  })
})

describe('a clash nobody has decided', () => {
  it('lets something else of the photo be saved, and no word over the colleague’s', () => {
    const sheet = after(clash, change({ rating: 5 }))

    expect(nextToSend(sheet.outbox)).toMatchObject([{ rev: 4, set: { rating: 5 } }])
    expect(nextToSend(sheet.outbox)[0]?.set).not.toHaveProperty('caption')
    expect(sheet.outbox[0]).toMatchObject({ state: 'clashing', set: { caption: 'Mine' } })
  })

  it('is one still when the words are written once more', () => {
    const { outbox } = after(clash, change({ caption: 'Mine again' }))

    expect(outbox).toMatchObject([
      { state: 'clashing', base: { caption: 'Theirs' }, set: { caption: 'Mine again' } },
    ])
  })
})

describe('words that are being typed', () => {
  const written = {
    ...{ key: 'en/a/typed/3', id: 'a', language: 'en', rev: 3 },
    base: { caption: 'Before' },
    set: { caption: 'Bef' },
  }

  it('are left for the next visit, on the revision they were begun on', () => {
    const shelf = aShelf()
    keepOutbox(shelf, 'edits:one', after(opened, change({ rating: 5 })).outbox)

    keepTyped(shelf, 'edits:one', written)

    expect(tabsKept(shelf, 'edits:')).toEqual(['edits:one'])
    expect(takeKept(shelf, 'edits:one')).toMatchObject([
      { set: { rating: 5 } },
      { rev: 3, base: { caption: 'Before' }, set: { caption: 'Bef' }, state: 'waiting' },
    ])
  })

  it('leave nothing once they are as they were, or thrown away', () => {
    for (const last of [{ ...written, set: written.base }, null]) {
      const shelf = aShelf()
      keepTyped(shelf, 'edits:one', written)
      keepTyped(shelf, 'edits:one', last)
      expect(tabsKept(shelf, 'edits:')).toEqual([])
    }
  })
})

describe('a browser that keeps nothing', () => {
  const { outbox } = after(opened, change({ rating: 5 }))

  it.each([
    ['is full', aShelf({ isFull: true })],
    ['is closed to us', closed],
  ])('and %s is noticed, and stops nothing', (_, shelf) => {
    expect(keepOutbox(shelf, 'edits:one', outbox)).toBe(false)
    expect(tabsKept(shelf, 'edits:')).toEqual([])
    expect(takeKept(shelf, 'edits:one')).toEqual([])
  })

  it('holds something else that is no reason to fail', () => {
    const shelf = aShelf()
    for (const text of ['{', '[{"id":"a"}]', '7']) {
      shelf().setItem('edits:one', text)
      expect(takeKept(shelf, 'edits:one')).toEqual([])
    }
  })
})
