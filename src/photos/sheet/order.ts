import type { Frame } from './frame.ts'

/** What photos are sorted by, one after the other. */
export const sorting = ['takenAt', 'createdAt', 'originalName', 'id'] as const

/** A photo as far as its place among others goes. */
export type Sorted = {
  [field in Exclude<(typeof sorting)[number], 'id'>]?: Frame[field] | null
} & {
  id: string
}

/** In the order of the contact sheet, however they were read or chosen. */
export function inSheetOrder<Photo extends Sorted>(photos: readonly Photo[]): Photo[] {
  return photos.toSorted((one, other) => {
    const field = sorting.find((name) => (one[name] ?? '') !== (other[name] ?? ''))
    return field && (one[field] ?? '') < (other[field] ?? '') ? -1 : 1
  })
}
