import { describe, expect, it } from '@jest/globals'
import { UnderWay } from '../../../src/rescue/under-way.ts'
import { textOf } from '../../../src/rescue/unsaved/text-of.ts'
import {
  fairBase,
  fateOf,
  fieldsBetween,
  isOf,
  isOver,
  readUnsaved,
  type Unsaved,
} from '../../../src/rescue/unsaved/unsaved.ts'

const copy: Unsaved = {
  form: 'tab-1',
  user: 'ada',
  collection: 'articles',
  document: 'one',
  locale: 'en',
  title: 'Mine, and more',
  at: Date.parse('2024-10-29T09:00:00Z'),
  base: { headline: 'As it was', kicker: null, rev: 3 },
  rev: 3,
  sent: { headline: 'Mine, and more', kicker: '', rev: 3 },
  fields: ['headline'],
  underWay: [{ headline: 'Mine' }],
}

describe('a copy of what is not saved', () => {
  it('is read back as it was written, and nothing else is', () => {
    expect(readUnsaved(JSON.stringify(copy))).toEqual(copy)
    expect([readUnsaved('{"form":1}'), readUnsaved('{'), readUnsaved(null)]).toEqual([
      null,
      null,
      null,
    ])
  })

  it.each(['user', 'collection', 'document', 'locale'] as const)(
    'is found under no other %s',
    (name) => {
      expect([isOf(copy, copy), isOf(copy, { ...copy, [name]: 'other' })]).toEqual([true, false])
    },
  )

  it('is kept for seven days', () => {
    const [last, over] = ['2024-11-05T09:00:00Z', '2024-11-05T09:00:01Z']

    expect([isOver(copy, new Date(last)), isOver(copy, new Date(over))]).toEqual([false, true])
  })

  it('names the fields that were written in, and not what a save changes', () => {
    const before = { headline: 'A', keywords: 0, body: null, rev: 3, updatedAt: 'then' }
    const body = { root: { children: [{ text: 'B' }] } }

    expect(fieldsBetween(before, { ...before, keywords: [], rev: 4, updatedAt: 'now' })).toEqual([])
    expect(fieldsBetween(before, { ...before, body, headline: '' })).toEqual(['headline', 'body'])
  })

  it('says its words as plain text', () => {
    const paragraph = { type: 'paragraph', children: [{ type: 'text', text: 'They left.' }] }
    const body = { root: { type: 'root', children: [paragraph] } }
    const sent = {
      headline: 'Delegates leave',
      body,
      notes: [{ id: 'x', note: 'By train' }],
      no: 1,
    }

    expect(textOf({ fields: ['headline', 'body', 'notes', 'no'], sent })).toBe(
      'Delegates leave\n\nThey left.\n\nBy train',
    )
  })
})

describe('what becomes of a copy', () => {
  it.each([
    ['says what the form says', { headline: 'Mine, and more', rev: 9 }, 'same'],
    ['was written on what the form shows', { headline: 'As it was', rev: 3 }, 'untouched'],
    ['was written after a save that arrived', { headline: 'Mine', rev: 4 }, 'untouched'],
    ['has been followed by a colleague', { headline: 'Theirs', rev: 4 }, 'overtaken'],
    ['has been followed by one elsewhere', { headline: 'Mine', rev: 5 }, 'overtaken'],
    ['meets an older document', { headline: 'Mine', rev: 2 }, 'overtaken'],
  ] as const)('that %s', (_, shown, fate) => {
    expect(fateOf(copy, shown)).toBe(fate)
  })

  it('of a document that was never saved is to be put in', () => {
    expect(fateOf({ ...copy, document: null, rev: null }, { headline: '' })).toBe('untouched')
  })

  it('begins with what it had sent before, where that has arrived', () => {
    const stored = { headline: 'Mine', kicker: 'Theirs', rev: 5 }

    expect(fairBase(copy, stored, stored)).toEqual({ headline: 'Mine', kicker: null, rev: 3 })
    const theirs = { ...stored, headline: 'Theirs' }
    expect(fairBase(copy, theirs, theirs)).toEqual(copy.base)
    expect(fairBase({ ...copy, base: null }, stored, stored)).toBeNull()
  })
})

describe('the saves of a form that are under way', () => {
  it('are those after the last that arrived, which is safe as it went out', () => {
    const underWay = new UnderWay()
    const [one, two, three] = [{ a: {} }, { b: {} }, { c: {} }]
    let moved = 0
    underWay.begun({}, 1)
    const stop = underWay.onMoved(() => (moved += 1))
    for (const [at, fields] of [one, two, three].entries()) underWay.sent(fields, 10 + at)
    underWay.arrived(two)
    stop()

    expect([underWay.safe, underWay.safeAt, underWay.last, moved]).toEqual([two, 11, three, 4])
    expect(underWay.unanswered).toEqual([three])
    underWay.arrived(three)
    expect([underWay.unanswered, moved]).toEqual([[], 4])
  })
})
