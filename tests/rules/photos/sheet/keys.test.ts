import { describe, expect, it } from '@jest/globals'
import { commandOf, stepFrom } from '../../../../src/photos/sheet/keys.ts'

const nothing = { code: '', altKey: false, ctrlKey: false, metaKey: false, shiftKey: false }
const press = (key: string, more: Partial<typeof nothing> = {}) =>
  commandOf({ ...nothing, ...more, key })

describe('a key of the contact sheet', () => {
  it.each([
    ['1', { kind: 'rate', rating: 1, advance: false }],
    ['0', { kind: 'rate', rating: 0, advance: false }],
    ['p', { kind: 'pick', pick: 'picked', advance: false }],
    ['X', { kind: 'pick', pick: 'rejected', advance: false }],
    ['u', { kind: 'pick', pick: 'none', advance: false }],
    ['c', { kind: 'caption' }],
    [' ', { kind: 'loupe' }],
    ['o', { kind: 'publish' }],
    ['a', { kind: 'all' }],
    ['z', { kind: 'undo' }],
    ['?', { kind: 'help' }],
    ['Escape', { kind: 'leave' }],
    ['ArrowUp', { kind: 'move', by: 'up', extend: false, keep: false }],
  ])('%s asks for one thing', (key, expected) => {
    expect(press(key)).toEqual(expected)
  })

  it.each(['6', '9', 'q', 'Tab', 'Enter', 'F5'])('leaves %s to the browser', (key) => {
    expect(press(key)).toBeNull()
  })

  it('goes on to the next photo with Shift, whatever the layout makes of the digit', () => {
    expect(press('$', { code: 'Digit4', shiftKey: true })).toEqual({
      kind: 'rate',
      rating: 4,
      advance: true,
    })
    expect(press('P', { shiftKey: true })).toMatchObject({ pick: 'picked', advance: true })
  })

  it('extends the selection with Shift and adds to it with Ctrl', () => {
    expect(press('ArrowLeft', { shiftKey: true })).toMatchObject({ extend: true })
    expect(press('ArrowLeft', { ctrlKey: true })).toMatchObject({ keep: true })
    expect(press(' ', { ctrlKey: true })).toEqual({ kind: 'toggle' })
  })

  it('means the same under an input method for Chinese', () => {
    expect(press('Process', { code: 'KeyP' })).toMatchObject({ pick: 'picked' })
    expect(press('？')).toEqual({ kind: 'help' })
  })

  it.each(['c', 'p', 'x', '1', 'r'])('leaves Ctrl+%s to the browser', (key) => {
    expect(press(key, { ctrlKey: true })).toBeNull()
    expect(press(key, { altKey: true })).toBeNull()
  })
})

describe('a step in a grid of four columns and ten photos', () => {
  it.each([
    [0, 'left', 0],
    [0, 'right', 1],
    [9, 'right', 9],
    [5, 'up', 1],
    [1, 'up', 1],
    [1, 'down', 5],
    [7, 'down', 9],
    [8, 'down', 8],
    [5, 'first', 0],
    [5, 'last', 9],
  ] as const)('leads from %s %s to %s', (at, by, to) => {
    expect(stepFrom(at, { by, columns: 4, count: 10 })).toBe(to)
  })
})
