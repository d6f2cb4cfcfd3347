import { createHash } from 'node:crypto'
import { z } from 'zod'
import { cropName } from '../../photos/crops.ts'
import { formats, widths, type Format } from './sizes.ts'

/** One public copy of a photo: `/images/{id}/{version}/{crop}/{width}.{format}`. */
export type Rendition = { id: string; version: string; crop: string; width: number; format: Format }

const addressSchema = z.object({
  id: z.string().min(1).max(200),
  /** Twelve hexadecimal digits. */
  version: z.string().regex(/^[0-9a-f]{12}$/),
  crop: z.string().regex(cropName),
  /** A width, a dot, a format: `1280.avif`. */
  file: z.string().regex(/^\d{3,4}\.(avif|webp|jpg)$/),
})

/** Reads the parts of an address; null for anything that is not one of ours. */
export function readRendition(parts: unknown): Rendition | null {
  const parsed = addressSchema.safeParse(parts)
  if (!parsed.success) return null
  const { id, version, crop, file } = parsed.data
  const [digits, extension] = file.split('.')
  const width = widths.find((each) => String(each) === digits)
  const format = formats.find((each) => each.extension === extension)?.extension
  return width && format ? { id, version, crop, width, format } : null
}

/** Its address, without the origin. */
export function pathOf({ id, version, crop, width, format }: Rendition): string {
  return `/images/${encodeURIComponent(id)}/${version}/${crop}/${width}.${format}`
}

/** Under which it is kept; the version in it stands for the original and all that is printed. */
export function keyOf({ id, version, crop, width, format }: Rendition): string {
  return createHash('sha256')
    .update(JSON.stringify([id, version, crop, width, format]))
    .digest('hex')
}
