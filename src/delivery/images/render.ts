import sharp, { type Sharp } from 'sharp'
import type { Region, Size } from '../../photos/around.ts'
import type { Format } from './sizes.ts'

sharp.cache(false)
sharp.concurrency(1)

/** What may be decoded: 120 megapixels, as on ingest. */
const mostPixels = 120_000_000

const encoders: Record<Format, (image: Sharp) => Sharp> = {
  avif: (image) => image.avif({ quality: 55, effort: 2 }),
  webp: (image) => image.webp({ quality: 75, effort: 4 }),
  jpg: (image) => image.jpeg({ quality: 75, mozjpeg: true }),
}

/** What to make a copy of: an original, where to cut it once it is upright, and its words. */
export type Negative = { file: string; region: (upright: Size) => Region; xmp: string }

/** Pixels in sRGB, eight bits each. */
export type Pixels = {
  data: Buffer
  info: { width: number; height: number; channels: 1 | 2 | 3 | 4 }
}

/**
 * Upright, in sRGB, never enlarged, with no metadata but the XMP given. Throws when the file is not
 * a picture that can be decoded.
 */
export async function render(negative: Negative, width: number, format: Format): Promise<Buffer> {
  return printed(await cut(negative, width), format, negative.xmp)
}

/** The same up to the pixels, to be printed and narrowed from there: so it is decoded once. */
export async function decode(negative: Negative, width: number): Promise<Pixels> {
  return pixelsOf(await cut(negative, width))
}

export function narrow(pixels: Pixels, width: number): Promise<Pixels> {
  return pixelsOf(pictureOf(pixels).resize({ width, withoutEnlargement: true }))
}

export function print(pixels: Pixels, format: Format, xmp: string): Promise<Buffer> {
  return printed(pictureOf(pixels), format, xmp)
}

/** Of what moves, the first picture. */
async function cut({ file, region }: Negative, width: number): Promise<Sharp> {
  const original = sharp(file, { limitInputPixels: mostPixels, failOn: 'error' })
  const { autoOrient: upright } = await original.metadata()
  const place = region(upright)
  const isWhole = place.width === upright.width && place.height === upright.height
  const turned = original.autoOrient()
  return (isWhole ? turned : turned.extract(place))
    .resize({ width: Math.min(width, place.width), withoutEnlargement: true })
    .toColourspace('srgb')
}

function printed(picture: Sharp, format: Format, xmp: string): Promise<Buffer> {
  return encoders[format](flatFor(format, picture)).withXmp(xmp).toBuffer()
}

/** JPEG has no transparency. */
function flatFor(format: Format, picture: Sharp): Sharp {
  return format === 'jpg' ? picture.flatten({ background: '#ffffff' }) : picture
}

async function pixelsOf(picture: Sharp): Promise<Pixels> {
  const { data, info } = await picture.raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  return { data, info: { width, height, channels } }
}

function pictureOf({ data, info }: Pixels): Sharp {
  return sharp(data, { raw: info })
}
