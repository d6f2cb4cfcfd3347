import sharp, { type Sharp } from 'sharp'
import { crops, regionOf, type Format, type Rendition } from './rendition.ts'

sharp.cache(false)
sharp.concurrency(1)

/** What may be decoded: 120 megapixels, as on ingest. */
const mostPixels = 120_000_000

const encoders: Record<Format, (image: Sharp) => Sharp> = {
  avif: (image) => image.avif({ quality: 55, effort: 2 }),
  webp: (image) => image.webp({ quality: 75, effort: 4 }),
  jpg: (image) => image.jpeg({ quality: 75, mozjpeg: true }),
}

/**
 * Upright, in sRGB, never enlarged, with no metadata but the XMP given. Throws when the file is not
 * a picture that can be decoded.
 */
export async function render(
  file: string,
  { crop, width, format }: Pick<Rendition, 'crop' | 'width' | 'format'>,
  focus: { x: number; y: number },
  xmp: string,
): Promise<Buffer> {
  const original = sharp(file, { limitInputPixels: mostPixels, failOn: 'error' })
  const { autoOrient: upright } = await original.metadata()
  const region = regionOf(upright, crops[crop], focus)
  const picture = original
    .autoOrient()
    .extract(region)
    .resize({ width: Math.min(width, region.width), withoutEnlargement: true })
    .toColourspace('srgb')
  return encoders[format](flatFor(format, picture)).withXmp(xmp).toBuffer()
}

/** JPEG has no transparency. */
function flatFor(format: Format, picture: Sharp): Sharp {
  return format === 'jpg' ? picture.flatten({ background: '#ffffff' }) : picture
}
