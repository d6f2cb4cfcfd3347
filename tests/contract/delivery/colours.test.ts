import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { exiftoolPath } from 'exiftool-vendored'
import sharp, { type Sharp } from 'sharp'
import {
  decode,
  narrow,
  print,
  render,
  type Negative,
} from '../../../src/delivery/images/render.ts'
import type { Format } from '../../../src/delivery/images/sizes.ts'
import { adobeRgb, displayP3, inSrgb, type Rgb, type Space } from '../../support/colours.ts'
import { profileOf } from '../../support/icc.ts'

const run = promisify(execFile)

let folder: string
let nth = 0

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rostrum-colours-'))
})

const formats: Format[] = ['jpg', 'webp', 'avif']

/** How far a value may be off after lossy compression of an even surface. */
const tolerance = 4

async function stored(picture: Buffer | Sharp, extension: string): Promise<string> {
  const path = join(folder, `${(nth += 1)}.${extension}`)
  await writeFile(path, Buffer.isBuffer(picture) ? picture : await picture.toBuffer())
  return path
}

/** Says which space the numbers in a file are of, and changes none of them. */
async function tagged(path: string, space: Space): Promise<string> {
  const profile = await stored(profileOf(space), 'icc')
  await run(await exiftoolPath(), ['-overwrite_original', `-ICC_Profile<=${profile}`, path])
  return path
}

const even = ([r, g, b]: Rgb) =>
  sharp({ create: { width: 96, height: 64, channels: 3, background: { r, g, b } } })

const sharpest = { quality: 100, chromaSubsampling: '4:4:4' }

const negative = (file: string): Negative => ({
  ...{ file, xmp: '<x/>' },
  region: (upright) => ({ left: 0, top: 0, ...upright }),
})

/** Ink has fewer colours: what goes through it and back is this far off, whoever converts it. */
const printing = 24

/** A copy made at once, and one made from a wider one. */
async function copies(file: string, format: Format): Promise<Buffer[]> {
  const wider = await decode(negative(file), 640)
  return [
    await render(negative(file), 320, format),
    await print(await narrow(wider, 64), format, '<x/>'),
  ]
}

/** The colour at a place, in shares of the width and the height, as a browser without profiles shows it. */
async function colourAt(copy: Buffer, x = 0.5, y = 0.5): Promise<number[]> {
  const { data, info } = await sharp(copy).raw().toBuffer({ resolveWithObject: true })
  const at = Math.floor(y * info.height) * info.width + Math.floor(x * info.width)
  return [...data.subarray(at * info.channels, (at + 1) * info.channels)]
}

async function expectColour(copy: Buffer, expected: readonly number[], within = tolerance) {
  const seen = await colourAt(copy)
  const off = expected.map((value, channel) => Math.abs(value - (seen[channel] ?? -255)))
  expect({ seen, expected, isNear: Math.max(...off) <= within }).toMatchObject({ isNear: true })
  expect((await sharp(copy).metadata()).hasProfile).toBe(false)
}

describe.each(formats)('Colours in %s', (format) => {
  it.each([
    ['a red in Adobe RGB', adobeRgb, [180, 60, 50]],
    ['a green in Adobe RGB', adobeRgb, [130, 160, 100]],
    ['skin in Adobe RGB', adobeRgb, [205, 165, 140]],
    ['a green in Display P3', displayP3, [90, 160, 80]],
    ['a blue in Display P3', displayP3, [60, 90, 180]],
  ] as const)('are right for %s', async (_, space, colour) => {
    const file = await tagged(await stored(even(colour).jpeg(sharpest), 'jpg'), space)
    const expected = inSrgb(colour, space)

    for (const copy of await copies(file, format)) await expectColour(copy, expected)
    expect(
      Math.max(...expected.map((value, at) => Math.abs(value - (colour[at] ?? 0)))),
    ).toBeGreaterThan(4)
  })

  it('are right for sixteen bits', async () => {
    const values = new Uint16Array(96 * 64 * 3).map(
      (_, at) => [0x3060, 0x90c0, 0xe010][at % 3] ?? 0,
    )
    const raw = { width: 96, height: 64, channels: 3 } as const
    const file = await stored(sharp(values, { raw }).toColourspace('rgb16').png(), 'png')

    for (const copy of await copies(file, format)) await expectColour(copy, [0x30, 0x90, 0xe0])
    expect((await sharp(file).metadata()).depth).toBe('ushort')
  })

  it.each(['png', 'jpeg'] as const)('are right for grey in %s', async (kind) => {
    const grey = even([120, 120, 120]).toColourspace('b-w')
    const file = await stored(kind === 'png' ? grey.png() : grey.jpeg(sharpest), kind)

    for (const copy of await copies(file, format)) {
      await expectColour(copy, [120, 120, 120])
    }
    expect((await sharp(file).metadata()).channels).toBe(1)
  })

  it('are right for a palette with holes, which are white where there can be none', async () => {
    const holes = sharp({ create: { width: 96, height: 64, channels: 4, background: '#0000' } })
    const left = await even([200, 40, 60]).resize(48, 64, { fit: 'fill' }).png().toBuffer()
    const picture = holes.composite([{ input: left, left: 0, top: 0 }]).png({ palette: true })
    const file = await stored(picture, 'png')

    for (const copy of await copies(file, format)) {
      const [kept, hole] = [await colourAt(copy, 0.25), await colourAt(copy, 0.75)]
      expect(Math.abs((kept[0] ?? 0) - 200)).toBeLessThanOrEqual(tolerance + 4)
      expect(format === 'jpg' ? hole.every((value) => value > 250) : (hole[3] ?? 255) < 5).toBe(
        true,
      )
    }
    expect(await sharp(file).metadata()).toMatchObject({ isPalette: true, hasAlpha: true })
  })

  it.each([
    ['teal', [60, 130, 140]],
    ['skin', [214, 172, 146]],
    ['grey', [128, 128, 128]],
    ['paper', [255, 255, 255]],
  ] as const)('come back out of CMYK with a profile: %s', async (_, colour) => {
    const picture = even(colour).toColourspace('cmyk').withIccProfile('cmyk').jpeg(sharpest)
    const file = await stored(picture, 'jpg')

    for (const copy of await copies(file, format)) await expectColour(copy, colour, printing)
    expect((await sharp(file).metadata()).space).toBe('cmyk')
  })

  it('are not turned round by CMYK without a profile', async () => {
    const withOne = await stored(
      even([60, 130, 140]).toColourspace('cmyk').withIccProfile('cmyk').jpeg(sharpest),
      'jpg',
    )
    await run(await exiftoolPath(), ['-overwrite_original', '-ICC_Profile=', withOne])

    for (const copy of await copies(withOne, format)) {
      await expectColour(copy, [60, 130, 140], printing)
    }
    expect((await sharp(withOne).metadata()).hasProfile).toBe(false)
  })

  it('of what moves are those of its first picture', async () => {
    const frames = [
      await even([200, 40, 60]).png().toBuffer(),
      await even([10, 90, 200]).png().toBuffer(),
    ]
    const file = await stored(
      sharp(frames, { join: { animated: true } }).webp({ quality: 100 }),
      'webp',
    )

    for (const copy of await copies(file, format)) {
      await expectColour(copy, [200, 40, 60], 6)
      expect((await sharp(copy).metadata()).pages ?? 1).toBe(1)
    }
    expect((await sharp(file, { animated: true }).metadata()).pages).toBe(2)
  })
})

/** Four surfaces: red, green above blue, white; each of 48 by 32. */
async function quarters(): Promise<Buffer> {
  const part = (r: number, g: number, b: number) =>
    sharp({ create: { width: 48, height: 32, channels: 3, background: { r, g, b } } })
      .png()
      .toBuffer()
  const [red, green, blue, white] = await Promise.all([
    part(200, 30, 30),
    part(30, 160, 30),
    part(30, 30, 200),
    part(250, 250, 250),
  ])
  return sharp({ create: { width: 96, height: 64, channels: 3, background: '#000' } })
    .composite([
      { input: red, left: 0, top: 0 },
      { input: green, left: 48, top: 0 },
      { input: blue, left: 0, top: 32 },
      { input: white, left: 48, top: 32 },
    ])
    .jpeg(sharpest)
    .toBuffer()
}

/** EXIF 2.3: where the first row and the first column of the file are seen; corners clockwise from top left. */
const held = {
  1: 'red green white blue',
  2: 'green red blue white',
  3: 'white blue red green',
  4: 'blue white green red',
  5: 'red blue white green',
  6: 'blue red green white',
  7: 'white green red blue',
  8: 'green white blue red',
}

function nameOf([r = 0, g = 0, b = 0]: number[]): string {
  if (Math.min(r, g, b) > 200) return 'white'
  if (r > 150) return 'red'
  return g > 120 ? 'green' : 'blue'
}

describe('A camera held as orientation', () => {
  it.each(Object.entries(held))(
    '%s says is shown upright, cut and whole',
    async (turn, corners) => {
      const file = await stored(await quarters(), 'jpg')
      await run(await exiftoolPath(), ['-overwrite_original', '-n', `-Orientation=${turn}`, file])
      const isSideways = Number(turn) > 4
      const size = isSideways ? { width: 64, height: 96 } : { width: 96, height: 64 }
      const whole = negative(file)
      const [corner] = corners.split(' ')

      for (const copy of await copies(file, 'webp')) {
        const at = [
          [0.2, 0.2],
          [0.8, 0.2],
          [0.8, 0.8],
          [0.2, 0.8],
        ] as const
        const seen = await Promise.all(at.map(([x, y]) => colourAt(copy, x, y)))
        expect(seen.map(nameOf).join(' ')).toBe(corners)
      }
      const upright = await sharp(await render(whole, 320, 'jpg')).metadata()
      const cut = { left: 0, top: 0, width: size.width / 2, height: size.height / 2 }
      const first = await render({ ...whole, region: () => cut }, 320, 'jpg')
      expect(upright).toMatchObject(size)
      expect(upright.orientation).toBeUndefined()
      expect(nameOf(await colourAt(first))).toBe(corner)
      expect(await sharp(first).metadata()).toMatchObject({ width: cut.width, height: cut.height })
    },
  )
})
