import { z } from 'zod'
import { formats, widths } from '../image.ts'

/** How a photo can be cut: whole, or around its focal point. */
export const crops = { full: null, square: 1, wide: 16 / 9 } as const

export type Crop = keyof typeof crops
export type Format = (typeof formats)[number]['extension']

/** One public copy of a photo: `/images/{id}/{version}/{crop}/{width}.{format}`. */
export type Rendition = { id: string; version: string; crop: Crop; width: number; format: Format }

const addressSchema = z.object({
  id: z.string().min(1).max(200),
  /** Twelve hexadecimal digits. */
  version: z.string().regex(/^[0-9a-f]{12}$/),
  crop: z.enum(['full', 'square', 'wide']),
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

/** The media type of a format. */
export function typeOf(format: Format): string {
  return formats.find(({ extension }) => extension === format)?.type ?? 'application/octet-stream'
}

export type Size = { width: number; height: number }
export type Region = Size & { left: number; top: number }

/**
 * The largest region of an aspect (width by height; null is the whole) whose centre is as near the
 * focal point as the edges allow. `focus` is percent from the left and the top.
 */
export function regionOf(
  size: Size,
  aspect: number | null,
  focus: { x: number; y: number },
): Region {
  if (aspect === null) return { left: 0, top: 0, ...size }
  const width = Math.max(1, Math.min(size.width, Math.round(size.height * aspect)))
  const height = Math.max(1, Math.min(size.height, Math.round(size.width / aspect)))
  return {
    ...{ width, height },
    left: placed(focus.x, width, size.width),
    top: placed(focus.y, height, size.height),
  }
}

function placed(percent: number, length: number, whole: number): number {
  const wanted = Math.round((percent / 100) * whole - length / 2)
  return Math.min(Math.max(0, wanted), whole - length)
}
