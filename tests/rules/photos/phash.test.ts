import { beforeAll, describe, expect, it } from '@jest/globals'
import sharp, { type Sharp } from 'sharp'
import { pictures } from '../../../scripts/example/pictures/catalogue.ts'
import { develop } from '../../../scripts/example/pictures/develop.ts'
import {
  distanceBetween,
  halvesOf,
  maybeCrop,
  phashOf,
  samePicture,
} from '../../../src/photos/phash.ts'

const [width, height] = [600, 400]
let drawn: Buffer[]

beforeAll(async () => {
  drawn = await Promise.all(pictures.slice(0, 8).map(({ scene }) => develop(scene(), width)))
}, 120_000)

const lookOf = async (picture: Sharp | Buffer) => {
  const phash = await phashOf(sharp(Buffer.isBuffer(picture) ? picture : await picture.toBuffer()))
  if (phash === null) throw new Error('Nothing is to be seen in it.')
  return halvesOf(phash)
}

/** How far each drawn picture is from itself in another form. */
async function distances(change: (picture: Sharp) => Sharp): Promise<number[]> {
  const changed = drawn.map(async (bytes) =>
    distanceBetween(await lookOf(bytes), await lookOf(change(sharp(bytes)))),
  )
  return Promise.all(changed)
}

/** Cuts a hundredth part of the width off on the left and right, and of the height above and below. */
const cut = (hundredths: number) => (picture: Sharp) => {
  const [left, top] = [width, height].map((side) => Math.round((side * hundredths) / 100))
  const box = { left: left ?? 0, top: top ?? 0 }
  return picture.extract({ ...box, width: width - 2 * box.left, height: height - 2 * box.top })
}

describe('how a picture looks', () => {
  it.each<[string, (picture: Sharp) => Sharp]>([
    ['saved as a poor JPEG', (picture) => picture.jpeg({ quality: 30 })],
    ['saved as WebP', (picture) => picture.webp({ quality: 50 })],
    ['made small', (picture) => picture.resize(200).jpeg()],
    ['made square', (picture) => picture.resize(300, 300, { fit: 'fill' }).jpeg()],
    ['made brighter', (picture) => picture.modulate({ brightness: 1.2 }).jpeg()],
    ['without its colours', (picture) => picture.greyscale().jpeg()],
  ])('is the same %s', async (_, change) => {
    expect(Math.max(...(await distances(change)))).toBeLessThanOrEqual(samePicture)
  })

  it('stays near when a little is cut off, and mostly when more is', async () => {
    const little = await distances(cut(2.5))
    const more = await distances(cut(7))
    const near = (found: number[]) => found.filter((distance) => distance <= maybeCrop).length

    expect(near(little)).toBe(drawn.length)
    expect(near(more)).toBeGreaterThan(drawn.length / 2)
  })

  it('is another one in every other picture', async () => {
    const looks = await Promise.all(drawn.map((bytes) => lookOf(bytes)))
    const between = looks.flatMap((one, at) =>
      looks.slice(at + 1).map((other) => distanceBetween(one, other)),
    )

    expect(Math.min(...between)).toBeGreaterThan(maybeCrop)
  })

  it('is nothing where nothing is to be seen', async () => {
    const create = { width: 120, height: 80, channels: 3, background: '#306090' } as const

    expect(await phashOf(sharp(await sharp({ create }).jpeg().toBuffer()))).toBeNull()
  })

  it.each([
    ['0000000000000000', '0000000000000000', 0],
    ['ffffffffffffffff', '0000000000000000', 64],
    ['80000000ffffffff', '00000000fffffffe', 2],
    ['123456789abcdef0', '123456789abcdeff', 4],
  ])('differs between %s and %s in %i bits', (one, other, bits) => {
    expect(distanceBetween(halvesOf(one), halvesOf(other))).toBe(bits)
  })
})
