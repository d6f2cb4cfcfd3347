import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { exiftoolPath } from 'exiftool-vendored'
import sharp from 'sharp'
import { examine } from '../../../src/photos/examine.ts'
import { adobeRgb, inSrgb, type Rgb } from '../../support/colours.ts'
import { profileOf } from '../../support/icc.ts'

const run = promisify(execFile)

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rostrum-examine-'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

const even = (width: number, height: number, [r, g, b]: Rgb) =>
  sharp({ create: { width, height, channels: 3, background: { r, g, b } } })

/** Red above blue with a green corner: nothing about it is the same once it is turned. */
async function upright(): Promise<Buffer> {
  const part = (...asked: Parameters<typeof even>) =>
    even(...asked)
      .png()
      .toBuffer()
  const pieces = [
    { input: await part(60, 50, [20, 40, 190]), left: 0, top: 40 },
    { input: await part(20, 20, [10, 160, 40]), left: 40, top: 0 },
  ]
  return even(60, 90, [200, 30, 20]).composite(pieces).tiff({ compression: 'lzw' }).toBuffer()
}

describe('what a picture looks like', () => {
  it.each([
    [3, 180],
    [6, 270],
    [8, 90],
  ])('is the same of one held as EXIF orientation %d says', async (orientation, turned) => {
    const straight = await upright()
    const held = await sharp(straight)
      .rotate(turned)
      .withMetadata({ orientation })
      .tiff({ compression: 'lzw' })
      .toBuffer()

    const { sha256: _own, ...known } = { sha256: '', ...(await examine(straight)) }

    expect((await sharp(held).metadata()).orientation).toBe(orientation)
    expect(known).toMatchObject({ width: 60, height: 90, thumbhash: expect.any(String) })
    expect(await examine(held)).toMatchObject(known)
  })

  it('is the same in Adobe RGB, whose numbers are others', async () => {
    const numbers: Rgb = [90, 150, 60]
    const path = join(folder, 'adobe.jpg')
    const best = { quality: 100, chromaSubsampling: '4:4:4' }
    await writeFile(path, await even(90, 60, numbers).jpeg(best).toBuffer())
    await writeFile(join(folder, 'adobe.icc'), profileOf(adobeRgb))
    const profile = `-ICC_Profile<=${join(folder, 'adobe.icc')}`
    await run(await exiftoolPath(), ['-overwrite_original', profile, path])

    const inAdobe = await examine(await readFile(path))
    const shown = await examine(await even(90, 60, inSrgb(numbers, adobeRgb)).jpeg(best).toBuffer())
    const asNumbered = await examine(await even(90, 60, numbers).jpeg(best).toBuffer())

    expect(looks(inAdobe)).toEqual(looks(shown))
    expect(looks(inAdobe)).not.toEqual(looks(asNumbered))
  })
})

function looks(found: Awaited<ReturnType<typeof examine>>) {
  if ('fault' in found) throw new Error(found.fault)
  const { dominantColor, height, thumbhash, width } = found
  return { dominantColor, height, thumbhash, width }
}

describe('a picture that is too large', () => {
  it('has one pixel more than 20,000 on a side, and not one less', async () => {
    const strip = (width: number) => even(width, 8, [9, 9, 9]).png().toBuffer()

    expect(await examine(await strip(20_001))).toEqual({ fault: 'tooLarge' })
    expect(await examine(await strip(20_000))).toMatchObject({ width: 20_000, height: 8 })
  })
})
