import type { Sharp } from 'sharp'

/** Pixels of a side of the picture that is looked at, and of the part of its waves that is kept. */
const side = 32
const kept = 8

/** Differences up to here are the same picture saved again, and up to there perhaps a part of it. */
export const samePicture = 10
export const maybeCrop = 16

/** Weaker waves than an average difference of one grey level are noise. */
const noise = side * side

/**
 * What a picture looks like in 64 bits, as 16 hex digits: whether each of its slowest waves is
 * stronger than most. The same picture in another size or quality differs in few of them. Null when
 * there is nothing to be seen in it.
 */
export async function phashOf(picture: Sharp): Promise<string | null> {
  const pixels = await picture
    .flatten({ background: '#fff' })
    .greyscale()
    .resize(side, side, { fit: 'fill' })
    .raw()
    .toBuffer()
  const waves = slowestWaves(pixels)
  const [, ...details] = waves
  if (details.every((wave) => Math.abs(wave) < noise)) return null
  const middle = details.toSorted((one, other) => one - other)[Math.floor(details.length / 2)] ?? 0
  const bits = waves.map((wave) => (wave > middle ? '1' : '0')).join('')
  return BigInt(`0b${bits}`).toString(16).padStart(16, '0')
}

/** A hash as two whole numbers of 32 bits, which are compared faster than its digits. */
export type Halves = readonly [number, number]

export function halvesOf(phash: string): Halves {
  return [parseInt(phash.slice(0, 8), 16) | 0, parseInt(phash.slice(8), 16) | 0]
}

/** How many of the 64 bits differ. */
export function distanceBetween(one: Halves, other: Halves): number {
  return ones(one[0] ^ other[0]) + ones(one[1] ^ other[1])
}

/** Counts the ones of 32 bits: in pairs, in fours, in eights, and these together. */
function ones(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** The beginning of the discrete cosine transform in both directions, row by row. */
function slowestWaves(pixels: Buffer): number[] {
  const across = Array.from({ length: side }, (_row, y) =>
    Array.from({ length: kept }, (_wave, u) =>
      sum((x) => (pixels[y * side + x] ?? 0) * cosine(u, x)),
    ),
  )
  return Array.from({ length: kept * kept }, (_wave, nth) => {
    const [v, u] = [Math.floor(nth / kept), nth % kept]
    return sum((y) => (across[y]?.[u] ?? 0) * cosine(v, y))
  })
}

function sum(term: (at: number) => number): number {
  let total = 0
  for (let at = 0; at < side; at += 1) total += term(at)
  return total
}

const table = Array.from({ length: kept }, (_wave, wave) =>
  Array.from({ length: side }, (_at, at) => Math.cos(((2 * at + 1) * wave * Math.PI) / (2 * side))),
)

function cosine(wave: number, at: number): number {
  return table[wave]?.[at] ?? 0
}
