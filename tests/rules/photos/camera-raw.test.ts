import { expect, it } from '@jest/globals'
import sharp from 'sharp'
import { examine } from '../../../src/photos/examine.ts'
import { type Page, raws, tiffOf } from '../../support/raw.ts'

it.each(Object.entries(raws))('refuses a camera raw as what it is: %s', async (_, make) => {
  expect(await examine(make())).toEqual({ fault: 'raw' })
})

const thumbnail: Page = { tags: { 254: [1] } }

it.each<[string, Page[]]>([
  ['of one picture', [{}]],
  ['with its kind said', [{ tags: { 254: [0] } }]],
  ['with a thumbnail after it', [{ tags: { 254: [0] } }, thumbnail]],
  ['with smaller ones below it', [{ below: [thumbnail, thumbnail] }]],
  ['of many pages', [{ tags: { 254: [2] } }, { tags: { 254: [2] } }, { tags: { 254: [2] } }]],
])('takes a TIFF %s', async (_, pages) => {
  for (const isBigEndian of [false, true]) {
    const found = await examine(tiffOf(pages, { isBigEndian }))

    expect(found).toMatchObject({ kind: { mimeType: 'image/tiff' }, width: 16, height: 16 })
  }
})

it('takes a TIFF of a program', async () => {
  const create = { width: 40, height: 30, channels: 3 as const, background: '#345' }
  const pixels = sharp({ create })

  const plain = await examine(await pixels.clone().tiff().toBuffer())
  const pyramid = await examine(
    await pixels.tiff({ pyramid: true, tile: true, tileWidth: 16, tileHeight: 16 }).toBuffer(),
  )

  expect(plain).toMatchObject({ width: 40, height: 30 })
  expect(pyramid).toMatchObject({ width: 40, height: 30 })
})

it('calls a TIFF damaged that points past its end', async () => {
  expect(await examine(Buffer.from('49492a00ffffff7f', 'hex'))).toEqual({ fault: 'damaged' })
  expect(await examine(Buffer.from('49492a00', 'hex'))).toEqual({ fault: 'damaged' })
})
