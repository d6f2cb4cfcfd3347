import { describe, expect, it } from '@jest/globals'
import type { Readiness } from '../../../../src/photos/readiness.ts'
import { goingOut, outcome, partsOf, returnable } from '../../../../src/photos/sheet/publishing.ts'
import type { EditResult } from '../../../../src/photos/sheet/save-apart.ts'
import { act, openSheet, targets } from '../../../../src/photos/sheet/sheet.ts'
import { mayPublish } from '../../../../src/photos/sheet/who-may.ts'
import { frame } from './frames.ts'

const photo = (id: string, values: Partial<Readiness> = {}): Readiness => ({
  ...{ id, kind: 'ready', hasOlder: false, reasons: [], held: [] },
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
