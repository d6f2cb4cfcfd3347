import { describe, expect, it } from '@jest/globals'
import { turn } from '../../../src/photos/metadata/regions.ts'
import { recordOf } from '../../../src/photos/record.ts'

const people = (tags: object) => recordOf({ ...tags }, new Date('2024-11-07T05:55:00Z')).people

const face = (Name: string, area: object, Type = 'Face') => ({ Name, Type, Area: area })

describe('the people a file names', () => {
  it('are described, listed or marked, and each stands once', () => {
    const tags = {
      'XMP-iptcExt:PersonInImageWDetails': [{ PersonName: 'Li Wei', PersonDescription: 'Chair' }],
      'XMP-iptcExt:PersonInImage': ['Li Wei', 'Ann Lee'],
      'XMP-mwg-rs:RegionInfo': {
        RegionList: [face('Ann Lee', { X: '0.5', Y: '0.4', W: '0.2', H: '0.4' })],
      },
    }

    expect(people(tags)).toEqual([
      { name: 'Li Wei', role: 'Chair' },
      { name: 'Ann Lee', role: null, region: { x: 0.4, y: 0.2, w: 0.2, h: 0.4 } },
    ])
  })

  it('are not barcodes, nor places on the picture that name nobody', () => {
    const region = { RbShape: 'rectangle', RbUnit: 'relative', RbX: 0, RbY: 0, RbW: 1, RbH: 1 }
    const tags = {
      'XMP-mwg-rs:RegionInfo': { RegionList: [face('123', { X: 1, Y: 1, W: 1, H: 1 }, 'BarCode')] },
      'XMP-iptcExt:ImageRegion': [{ Name: 'Stage', RegionBoundary: region }],
    }

    expect(people(tags)).toEqual([])
  })

  it.each([
    [
      'a rectangle',
      { RbShape: 'rectangle', RbUnit: 'relative', RbX: 0.1, RbY: 0.2, RbW: 0.3, RbH: 0.4 },
    ],
    ['pixels', { RbShape: 'rectangle', RbUnit: 'pixel', RbX: 100, RbY: 100, RbW: 300, RbH: 200 }],
    ['a circle', { RbShape: 'circle', RbUnit: 'relative', RbX: 0.25, RbY: 0.4, RbRx: 0.1 }],
    [
      'a polygon',
      {
        RbShape: 'polygon',
        RbUnit: 'relative',
        RbVertices: [
          { RbX: 0.1, RbY: 0.3 },
          { RbX: 0.4, RbY: 0.2 },
          { RbX: 0.2, RbY: 0.6 },
        ],
      },
    ],
  ])('are found in IPTC’s regions: %s', (shape, boundary) => {
    const tags = {
      'File:ImageWidth': '1000',
      'File:ImageHeight': '500',
      'XMP-iptcExt:ImageRegion': [{ PersonInImage: ['Ann'], RegionBoundary: boundary }],
    }
    const circle = { x: 0.15, y: 0.2, w: 0.2, h: 0.4 }
    const region = shape === 'a circle' ? circle : { x: 0.1, y: 0.2, w: 0.3, h: 0.4 }

    expect(people(tags)).toEqual([{ name: 'Ann', role: null, region }])
  })

  it('are found in Microsoft’s regions', () => {
    const info = { Regions: [{ PersonDisplayName: 'Ann', Rectangle: '0.1, 0.2, 0.3, 0.4' }] }

    expect(people({ 'XMP-MP:RegionInfoMP': info })).toEqual([
      { name: 'Ann', role: null, region: { x: 0.1, y: 0.2, w: 0.3, h: 0.4 } },
    ])
  })

  it('have no place where that makes no sense', () => {
    const at = (X: unknown, W: unknown) => face('Ann', { X, Y: '0.5', W, H: '0.5' })
    const named = (region: unknown) => people({ 'XMP-mwg-rs:RegionInfo': { RegionList: [region] } })

    for (const region of [at('7', '0.1'), at('x', '0.1'), at('0.5', '0')])
      expect(named(region)).toEqual([{ name: 'Ann', role: null }])
    for (const region of [{}, null, 'text']) expect(named(region)).toEqual([])
  })

  it.each([
    [1, { x: 0.1, y: 0.2, w: 0.3, h: 0.4 }],
    [2, { x: 0.6, y: 0.2, w: 0.3, h: 0.4 }],
    [3, { x: 0.6, y: 0.4, w: 0.3, h: 0.4 }],
    [4, { x: 0.1, y: 0.4, w: 0.3, h: 0.4 }],
    [5, { x: 0.2, y: 0.1, w: 0.4, h: 0.3 }],
    [6, { x: 0.4, y: 0.1, w: 0.4, h: 0.3 }],
    [7, { x: 0.4, y: 0.6, w: 0.4, h: 0.3 }],
    [8, { x: 0.2, y: 0.6, w: 0.4, h: 0.3 }],
  ])('stay marked when the camera was held otherwise (%s)', (orientation, region) => {
    const turned = turn({ x: 0.1, y: 0.2, w: 0.3, h: 0.4 }, orientation)

    for (const [side, value] of Object.entries(region)) {
      expect(new Map(Object.entries(turned)).get(side)).toBeCloseTo(value, 9)
    }
  })
})
