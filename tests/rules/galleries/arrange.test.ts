import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  moved,
  type Step,
  stepsBetween,
  type Use,
  withPhotos,
} from '../../../src/galleries/arrange.ts'

const use = (photo: string, row: string | null = photo): Use => ({
  ...{ row, photo, caption: '', alt: '', crop: '' },
})
const uses = (photos: string): Use[] => [...photos].map((photo) => use(photo))
const read = (list: readonly Use[]): string => list.map(({ photo }) => photo).join('')

function taken(list: Use[], steps: Step[]): Use[] {
  return steps.reduce((now, step) => {
    if (step.kind === 'add') return now.toSpliced(step.at, 0, step.use)
    return step.kind === 'remove' ? now.toSpliced(step.at, 1) : moved(now, step.from, step.to)
  }, list)
}

describe('the order of a gallery', () => {
  it('takes one step to move a photo, wherever it goes', () => {
    expect(stepsBetween(uses('abcdef'), uses('bcdefa'))).toEqual([{ kind: 'move', from: 0, to: 5 }])
    expect(stepsBetween(uses('abcdef'), uses('fabcde'))).toEqual([{ kind: 'move', from: 5, to: 0 }])
    expect(stepsBetween(uses('abcdef'), uses('abdcef'))).toHaveLength(1)
  })

  it('takes out and brings back one photo with its words', () => {
    const words = { ...use('b'), caption: 'Here' }
    const [a = use('a'), c = use('c')] = uses('ac')

    expect(stepsBetween([a, words, c], [a, c])).toEqual([{ kind: 'remove', at: 1 }])
    expect(stepsBetween([a, c], [a, words, c])).toEqual([{ kind: 'add', at: 1, use: words }])
    expect(stepsBetween([a, c], [a, c])).toEqual([])
  })

  it('becomes any other order', () => {
    const order = fc.shuffledSubarray([...uses('abcdefgh')])
    fc.assert(
      fc.property(order, order, (now, wanted) => {
        expect(read(taken(now, stepsBetween(now, wanted)))).toBe(read(wanted))
      }),
    )
  })

  it('has what was picked at its end, each photo once', () => {
    const wanted = withPhotos(uses('ab'), ['c', 'a', 'd', 'c'])

    expect(read(wanted)).toBe('abcd')
    expect(read(taken(uses('ab'), stepsBetween(uses('ab'), wanted)))).toBe('abcd')
  })

  it('stays as it is when a photo goes nowhere', () => {
    expect(read(moved(uses('abc'), 1, 1))).toBe('abc')
    expect(read(moved(uses('abc'), 7, 0))).toBe('abc')
  })
})
