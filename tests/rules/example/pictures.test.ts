import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ExifTool } from 'exiftool-vendored'
import sharp from 'sharp'

import { clock } from '../../../scripts/example/clock.ts'
import { pictures } from '../../../scripts/example/pictures/catalogue.ts'
import { develop } from '../../../scripts/example/pictures/develop.ts'
import { withExiftool, writeMetadata } from '../../../scripts/example/pictures/metadata.ts'

const over = clock('aftermath', new Date('2026-01-01T00:00:00Z'))
const [stage] = pictures

describe('the pictures of the example', () => {
  let folder: string
  let tags: Record<string, unknown>

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'rostrum-pictures-'))
    if (!stage) throw new Error('There are no pictures.')
    const path = join(folder, stage.filename)
    writeFileSync(path, await develop(stage.scene(), 600))
    await withExiftool((tool) => writeMetadata(tool, path, stage, over))
    const reader = new ExifTool({ maxProcs: 1 })
    const read = await reader.readRaw(path, { readArgs: ['-G1', '-struct'] })
    await reader.end()
    tags = { ...read }
  }, 60_000)

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('are drawn alike every time', async () => {
    const draw = async () => develop(pictures[1]?.scene() ?? { layers: [] }, 480)

    expect((await draw()).equals(await draw())).toBe(true)
  }, 60_000)

  it('all come out sharp, of the size asked for, and neither black nor white', async () => {
    for (const { name, scene } of pictures) {
      const image = sharp(await develop(scene(), 240))
      const { width, height } = await image.metadata()
      const { channels } = await image.stats()
      const light = channels.reduce((sum, { mean }) => sum + mean, 0) / 3

      expect({ name, width, height }).toEqual({ name, width: 240, height: 160 })
      expect(light).toBeGreaterThan(15)
      expect(light).toBeLessThan(220)
    }
  }, 180_000)

  it.each([
    ['IPTC:By-line', 'Fu Huazhou'],
    ['IPTC:Credit', "People's Daily Online/Fu Huazhou"],
    ['IPTC:Source', "People's Daily Online"],
    ['IPTC:City', 'Liuzhou'],
    ['IPTC:DateCreated', '2024:10:29'],
    ['IPTC:TimeCreated', '09:12:00+08:00'],
    ['XMP-dc:Creator', ['Fu Huazhou']],
    ['XMP-photoshop:Credit', "People's Daily Online/Fu Huazhou"],
    ['XMP-photoshop:DateCreated', '2024:10:29 09:12:00+08:00'],
    ['XMP-xmpRights:WebStatement', 'https://opensource.org/license/mit'],
    [
      'XMP-iptcExt:DigitalSourceType',
      'http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia',
    ],
    ['IFD0:Artist', 'Fu Huazhou'],
    ['ExifIFD:DateTimeOriginal', '2024:10:29 09:12:00'],
    ['ExifIFD:OffsetTimeOriginal', '+08:00'],
  ])('say in %s what the record says', (tag, value) => {
    expect(tags[tag]).toEqual(value)
  })

  it('end the caption of the two news photographs with the credit in brackets', () => {
    const agency = pictures.filter(({ credit }) => credit.source === "People's Daily Online")

    expect(agency).toHaveLength(2)
    for (const { en } of agency)
      expect(en.caption).toMatch(/\(People's Daily Online\/Fu Huazhou\)$/)
    expect(tags['XMP-dc:Description']).toEqual(tags['IPTC:Caption-Abstract'])
  })

  it('have a digest that says nobody has changed the IPTC since', () => {
    expect(tags['Photoshop:IPTCDigest']).toMatch(/^[0-9a-f]{32}$/)
  })

  it('fit the short fields of IPTC and the length of an alternative text', () => {
    for (const { credit, en, zh } of pictures) {
      expect(Buffer.byteLength(credit.creditText)).toBeLessThanOrEqual(32)
      expect(en.altText.length).toBeLessThanOrEqual(250)
      expect(zh.altText.length).toBeLessThanOrEqual(250)
    }
  })
})
