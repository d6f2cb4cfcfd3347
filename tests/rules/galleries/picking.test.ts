import { describe, expect, it } from '@jest/globals'
import { nothingPicked, type PickAct, picked } from '../../../src/galleries/picking.ts'
import { tableCommandOf } from '../../../src/galleries/table-keys.ts'

const after = (...acts: PickAct[]) => acts.reduce(picked, nothingPicked)
const offer: PickAct = { kind: 'offer', ids: ['a', 'b', 'c', 'd'] }

describe('picking photos for a gallery', () => {
  it('begins at the first with nothing chosen', () => {
    expect(after(offer)).toMatchObject({ current: 'a', chosen: new Set() })
  })

  it('chooses one, and lets it go again', () => {
    const toggle: PickAct = { kind: 'go', to: 'b', choose: 'toggle' }

    expect([...after(offer, toggle).chosen]).toEqual(['b'])
    expect([...after(offer, toggle, toggle).chosen]).toEqual([])
  })

  it('adds a range to what is chosen, from either end', () => {
    const { chosen, current } = after(
      offer,
      { kind: 'go', to: 'd', choose: 'toggle' },
      { kind: 'go', to: 'c', choose: 'no' },
      { kind: 'go', to: 'a', choose: 'range' },
    )

    expect([...chosen].toSorted()).toEqual(['a', 'b', 'c', 'd'])
    expect(current).toBe('a')
  })

  it('keeps what is chosen while something else is looked through', () => {
    const { chosen, current } = after(
      offer,
      { kind: 'all' },
      { kind: 'offer', ids: ['x', 'b'] },
      { kind: 'all' },
    )

    expect([...chosen].toSorted()).toEqual(['a', 'b', 'c', 'd', 'x'])
    expect(current).toBe('x')
  })
})

describe('keys on the light table', () => {
  const stroke = (key: string, held: object = {}) => ({
    ...{ key, code: '', altKey: false, ctrlKey: false, metaKey: false, shiftKey: false },
    ...held,
  })

  it.each([
    ['ArrowLeft', {}, { kind: 'go', by: 'left' }],
    ['End', {}, { kind: 'go', by: 'last' }],
    ['ArrowLeft', { altKey: true }, { kind: 'move', by: 'left' }],
    ['Home', { altKey: true }, { kind: 'move', by: 'first' }],
    ['Enter', {}, { kind: 'words' }],
    ['Delete', {}, { kind: 'takeOut' }],
    ['Z', {}, { kind: 'undo' }],
    ['z', { ctrlKey: true }, { kind: 'undo' }],
    ['z', { altKey: true }, null],
    ['ArrowLeft', { ctrlKey: true }, null],
    ['s', { metaKey: true }, null],
    ['Tab', {}, null],
  ])('%s with %j mean %j', (key, held, command) => {
    expect(tableCommandOf(stroke(key, held))).toEqual(command)
  })
})
