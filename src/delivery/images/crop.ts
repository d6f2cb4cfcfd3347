import { around, aspects, type Region, type Size } from '../../photos/around.ts'
import { cropName, type NamedCrop } from '../../photos/crops.ts'
import type { PublicDocument } from '../../wire/documents.ts'
import { isRecord } from '../../wire/edition/refs.ts'

/** The names of a photo's crops, besides the whole. */
export function cropsOf(document: PublicDocument): string[] {
  return [...Object.keys(aspects), ...namedIn(document).map(({ name }) => name)]
}

/** Whether somebody drew it, so that it is not one every photo has. */
export function isDrawn(document: PublicDocument, crop: string): boolean {
  return namedIn(document).some(({ name }) => name === crop)
}

/** Where to cut an upright picture of this size; null when the photo has no crop of this name. */
export function regionOf(document: PublicDocument, crop: string, size: Size): Region | null {
  if (crop === 'full') return { left: 0, top: 0, ...size }
  if (crop === 'square' || crop === 'wide') return around(focusOf(document), aspects[crop], size)
  const named = namedIn(document).find(({ name }) => name === crop)
  return named ? within(named, size) : null
}

/**
 * How large a crop is in the original; the sides are null where its size is not known. Null when the
 * photo has no crop of this name.
 */
export function cropSizeOf(document: PublicDocument, crop: string): Nullable<Size> | null {
  const { height, width } = document
  if (typeof width === 'number' && typeof height === 'number') {
    return regionOf(document, crop, { width, height })
  }
  const isThere = crop === 'full' || cropsOf(document).includes(crop)
  return isThere ? { width: null, height: null } : null
}

type Nullable<Of> = { [Key in keyof Of]: Of[Key] | null }

/** Per cent from the left and the top; the middle unless somebody chose another point. */
function focusOf({ focalPoint }: Record<string, unknown>): { x: number; y: number } {
  const { x, y } = isRecord(focalPoint) ? focalPoint : {}
  return { x: typeof x === 'number' ? x : 50, y: typeof y === 'number' ? y : 50 }
}

/** The pixels of a crop, at least one. */
function within(crop: NamedCrop, size: Size): Region {
  const [left, width] = side(crop.x, crop.width, size.width)
  const [top, height] = side(crop.y, crop.height, size.height)
  return { left, top, width, height }
}

function side(from: number, length: number, whole: number): [from: number, length: number] {
  const start = Math.min(whole - 1, Math.round((from / 100) * whole))
  const end = Math.min(whole, Math.round(((from + length) / 100) * whole))
  return [start, Math.max(1, end - start)]
}

function namedIn({ crops }: Record<string, unknown>): NamedCrop[] {
  return Array.isArray(crops) ? crops.filter(isNamedCrop) : []
}

function isNamedCrop(crop: unknown): crop is NamedCrop {
  if (!isRecord(crop) || typeof crop.name !== 'string' || !cropName.test(crop.name)) return false
  return [crop.x, crop.y, crop.width, crop.height].every((value) => typeof value === 'number')
}
