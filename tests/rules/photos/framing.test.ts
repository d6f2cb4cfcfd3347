import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { cropFaults } from '../../../src/photos/crops.ts'
import { cutAround, drawn, following, freeName, tidyPoint } from '../../../src/photos/framing.ts'

const cut = { x: 10, y: 10, width: 40, height: 40 }
const focus = { x: 30, y: 30 }

describe('a crop drawn on the picture', () => {
  it.each([
    ['moved', { ...cut, x: 20.04 }, { ...cut, x: 20 }],
    ['moved off the focal point', { ...cut, x: 50 }, { ...cut, x: 30 }],
    ['widened', { ...cut, width: 60 }, { ...cut, width: 60 }],
    ['narrowed past the focal point', { ...cut, width: 5 }, { ...cut, width: 20 }],
    ['pulled in past it from the left', { ...cut, x: 45, width: 5 }, { ...cut, x: 30, width: 20 }],
  ])('holds it when it is %s', (_, wanted, becomes) => {
    expect(drawn(cut, wanted, { focus, isFixed: false })).toEqual(becomes)
  })

  it('stays as it was rather than lose its shape', () => {
    expect(drawn(cut, { ...cut, width: 5, height: 5 }, { focus, isFixed: true })).toBe(cut)
  })

  it('follows the focal point no farther than it must', () => {
    expect(following(cut, { x: 60, y: 20 })).toEqual({ ...cut, x: 20 })
  })

  it('begins as the largest of its shape around the focal point', () => {
    const size = { width: 4000, height: 2000 }

    expect(cutAround({ x: 0, y: 50 }, 1, size)).toEqual({ x: 0, y: 0, width: 50, height: 100 })
  })

  it('has a name no other one has', () => {
    expect(freeName('banner', ['banner', 'banner-2'])).toBe('banner-3')
  })

  const percent = fc.double({ min: 0, max: 100, noNaN: true })
  const some = fc.record({ x: percent, y: percent, width: percent, height: percent })
  const point = fc.record({ x: percent, y: percent }).map(tidyPoint)

  it('can always be saved, however it was drawn', () => {
    fc.assert(
      fc.property(some, some, point, (before, wanted, at) => {
        const start = following(before, at)
        const becomes = drawn(start, wanted, { focus: at, isFixed: false })

        for (const crop of [start, becomes])
          expect(cropFaults({ ...crop, name: 'banner' }, at, [])).toEqual([])
      }),
    )
  })
})
