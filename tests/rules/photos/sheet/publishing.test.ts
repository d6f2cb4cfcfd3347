import { describe, expect, it } from '@jest/globals'
import type { Readiness } from '../../../../src/photos/readiness.ts'
import {
  goingOut,
  outcome,
  partsOf,
  returnable,
  seenThrough,
} from '../../../../src/photos/sheet/publishing.ts'
import type { EditResult } from '../../../../src/photos/sheet/save-apart.ts'
import { act, openSheet, targets } from '../../../../src/photos/sheet/sheet.ts'
import { mayPublish } from '../../../../src/photos/sheet/who-may.ts'
import { frame } from './frames.ts'

const photo = (id: string, values: Partial<Readiness> = {}): Readiness => ({
  ...{ id, rev: 1, kind: 'ready', hasOlder: false, reasons: [], held: [] },
  ...values,
})

const saved = (id: string, rev = 2): EditResult => ({
  id,
  kind: 'saved',
  frame: frame(id, { rev, _status: 'published' }),
})

describe('publishing the selected photos', () => {
  it('sends those that are ready, on the revision that is shown', () => {
    const frames = [frame('a', { rev: 3 }), frame('b'), frame('c')]
    const photos = [photo('a'), photo('b', { kind: 'unready' }), photo('c', { kind: 'out' })]

    expect(goingOut(photos, frames)).toEqual([{ id: 'a', rev: 3 }])
  })

  it('leaves behind what was refused, and what nobody answered about', () => {
    const results: EditResult[] = [saved('a'), { id: 'b', kind: 'refused', message: 'No caption.' }]

    const { left, through } = outcome(
      [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
      results,
      'No answer.',
    )

    expect(through.map(({ id }) => id)).toEqual(['a'])
    expect(left).toEqual([
      { id: 'b', reasons: ['No caption.'] },
      { id: 'c', reasons: ['No answer.'] },
    ])
  })

  it('counts as through what is out when nobody answered, and can take it back', () => {
    const frames = ['a', 'b', 'c', 'd'].map((id) => frame(id, { rev: 3, caption: 'Words' }))
    const sent = frames.map(({ id, rev }) => ({ id, rev }))
    const photos = [
      photo('a', { kind: 'out', rev: 4 }),
      photo('b', { kind: 'ready', rev: 3 }),
      photo('c', { kind: 'out', rev: 5 }),
    ]

    const results = seenThrough('publish', sent, { frames, photos })
    const { left, through } = outcome(sent, results, 'No answer.')

    expect(through).toMatchObject([
      { id: 'a', frame: { _status: 'published', caption: 'Words', rev: 4 } },
    ])
    expect(left.map(({ id }) => id)).toEqual(['b', 'c', 'd'])
    expect(returnable(through, photos)).toEqual([{ id: 'a', rev: 4 }])
  })

  it('counts as taken back what is out no longer when nobody answered', () => {
    const frames = ['a', 'b'].map((id) => frame(id, { rev: 4, _status: 'published' }))
    const photos = [photo('a', { rev: 5 }), photo('b', { kind: 'out', rev: 4 })]

    expect(seenThrough('takeBack', frames, { frames, photos })).toMatchObject([
      { id: 'a', frame: { _status: 'draft', rev: 5 } },
    ])
  })

  it('takes back only what no reader had before', () => {
    const { through } = outcome([], [saved('a', 5), saved('b')], '')

    expect(returnable(through, [photo('a'), photo('b', { hasOlder: true })])).toEqual([
      { id: 'a', rev: 5 },
    ])
  })

  it('goes on in parts, the last as long as what is left', () => {
    expect(partsOf(['a', 'b', 'c'], 2)).toEqual([['a', 'b'], ['c']])
  })

  it('keeps those selected that stay behind, one of them in focus', () => {
    const frames = ['a', 'b', 'c'].map((id) => frame(id))
    const sheet = openSheet({ frames, language: 'en', next: null })

    const left = act(act(sheet, { kind: 'selectAll' }), { kind: 'selectThese', ids: ['b', 'c'] })

    expect(left.current).toBe('b')
    expect(targets(left)).toEqual(['b', 'c'])
  })

  it('is for administrators and editors', () => {
    const may = (role: Parameters<typeof mayPublish>[0]['role']) =>
      mayPublish({ id: 'me', role, languages: [] })

    expect(may('editor') && may('admin')).toBe(true)
    expect(may('photographer') || may('translator') || may('viewer')).toBe(false)
  })
})
