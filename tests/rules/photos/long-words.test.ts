import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { print } from '../../../src/delivery/images/render.ts'
import { forPublication } from '../../../src/photos/for-publication.ts'
import type { Printed } from '../../../src/photos/printed.ts'
import { readMetadata } from '../../../src/photos/read-metadata.ts'
import { roomForWords } from '../../../src/photos/room-for-words.ts'
import { xmpOf } from '../../../src/photos/xmp.ts'
import { tagsOf } from '../../support/exiftool.ts'
import { picture, withMetadata } from '../../support/pictures.ts'

const folder = await mkdtemp(join(tmpdir(), 'rostrum-long-words-'))

afterAll(() => rm(folder, { recursive: true }))

const long = (letter: string) => letter.repeat(39_000)

const printed: Printed = {
  headline: [['en', 'Delegates']],
  caption: [
    ['en', long('&')],
    ['zh', long('字')],
  ],
  altText: [],
  extendedDescription: [['zh', long('字')]],
  creators: Array.from({ length: 50 }, (_, nth) => ({ name: `Li Na ${nth}`, jobTitle: null })),
  creditText: 'Xinhua/Li Na',
  ...{ source: 'Xinhua', copyrightNotice: '© 2024 新华社', usageTerms: null },
  ...{
    license: 'https://example.org/terms',
    acquireLicensePage: `https://example.org/${long('a')}`,
  },
  keywords: Array.from({ length: 500 }, (_, nth) => `${nth} ${'词'.repeat(400)}`),
  ...{ people: [], locationShown: null, event: [], dateCreated: '2024-10-29T09:15:00+08:00' },
  ...{ digitalSourceType: null, dataMining: 'DMI-PROHIBITED' },
}

const credit = {
  'XMP-photoshop:Credit': 'Xinhua/Li Na',
  'XMP-dc:Rights': '© 2024 新华社',
  'XMP-xmpRights:WebStatement': 'https://example.org/terms',
  'XMP-plus:DataMining': expect.stringContaining('DMI-PROHIBITED'),
}

describe('words for which a picture has no room', () => {
  it('are cut where one can see it, and the credit stays', async () => {
    const xmp = xmpOf(printed)

    expect(Buffer.byteLength(xmp)).toBeLessThanOrEqual(roomForWords)
    expect(xmp).toContain('字…</rdf:li>')
    expect(xmp).not.toContain('example.org/aa')
  })

  it.each(['jpg', 'webp', 'avif'] as const)('leave a copy as %s its credit', async (format) => {
    const data = Buffer.alloc(64 * 48 * 3, 120)
    const pixels = { data, info: { width: 64, height: 48, channels: 3 as const } }

    const copy = await print(pixels, format, xmpOf(printed))

    expect(await tagsOf(copy, format)).toMatchObject(credit)
    expect((await sharp(copy).metadata()).width).toBe(64)
  })

  it('leave a download for publication its pixels and its credit', async () => {
    const { bytes } = await picture(1)

    const copy = await forPublication(Buffer.from(bytes), 'photo.jpg', printed)

    expect(await tagsOf(copy, 'jpg')).toMatchObject({ ...credit, 'IPTC:Credit': 'Xinhua/Li Na' })
    expect(await sharp(copy).raw().toBuffer()).toEqual(await sharp(bytes).raw().toBuffer())
  })
})

describe('words that a JPEG has in several pieces', () => {
  it('are read whole, to the last letter', async () => {
    const path = join(folder, 'words.txt')
    await writeFile(path, long('字'))
    const args = [`-XMP-dc:Description<=${path}`, `-XMP-iptcCore:ExtDescrAccessibility<=${path}`]
    const file = await withMetadata(await picture(2), args)
    await writeFile(join(folder, 'long.jpg'), file.bytes)

    const { tags } = await readMetadata(join(folder, 'long.jpg'))

    expect(Buffer.from(file.bytes).toString('latin1')).toContain(
      'http://ns.adobe.com/xmp/extension/',
    )
    expect(tags['XMP-dc:Description'] === long('字')).toBe(true)
    expect(tags['XMP-iptcCore:ExtDescrAccessibility'] === long('字')).toBe(true)
  })
})
