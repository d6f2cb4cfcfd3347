import { describe, expect, it } from '@jest/globals'
import { cropFaults } from '../../../src/photos/crops.ts'

const middle = { x: 50, y: 50 }
const whole = { name: 'banner', x: 0, y: 0, width: 100, height: 100 }

describe('A crop', () => {
  it.each([
    ['the whole', whole],
    ['cut right at the focal point', { ...whole, x: 50, width: 50 }],
    ['cut right before it', { ...whole, width: 50 }],
  ])('that is %s may be drawn', (_, crop) => {
    expect(cropFaults(crop, middle, ['lead'])).toEqual([])
  })

  it.each([
    ['name', { ...whole, name: '' }, /such as banner/],
    ['name', { ...whole, name: 'Top Banner' }, /small letters/],
    ['name', { ...whole, name: '../etc' }, /small letters/],
    ['name', { ...whole, name: 'square' }, /already/],
    ['name', { ...whole, name: 'lead' }, /another crop/],
    ['x', { ...whole, x: -1 }, /from 0 to 99/],
    ['y', { ...whole, y: 120 }, /from 0 to 99/],
    ['width', { ...whole, x: 40, width: 61 }, /from 1 to 60/],
    ['height', { ...whole, height: 0 }, /from 1 to 100/],
    ['x', { ...whole, x: 51, width: 40 }, /at most 50, or move the focal point/],
    ['width', { ...whole, width: 49.9 }, /at least 50, or move the focal point/],
    ['y', { ...whole, y: 60, height: 40 }, /at most 50/],
    ['height', { ...whole, y: 10, height: 39 }, /at least 40/],
    ['width', { ...whole, width: null }, /from 1 to 100/],
  ])('is refused at its %s, with what to write instead: %j', (field, crop, sentence) => {
    const faults = cropFaults(crop, middle, ['lead'])

    expect(faults.map((fault) => fault.field)).toEqual([field])
    expect(faults[0]?.said.en).toMatch(sentence)
    expect(faults[0]?.said.zh).toMatch(/\p{sc=Han}/u)
  })
})
