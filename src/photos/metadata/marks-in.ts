import type { Tags } from '../read-metadata.ts'

/** What a photographer has marked in the file: stars, or that it is no good. */
export type Marks = { rating?: number; pick?: 'rejected' }

/** Stars as XMP writes them, -1 for what was rejected; cameras write theirs in the EXIF. */
export function marksIn(tags: Tags): Marks {
  const said = Number(tags['XMP-xmp:Rating'] ?? tags['IFD0:Rating'] ?? 0)
  if (said === -1) return { pick: 'rejected' }
  return Number.isInteger(said) && said >= 1 && said <= 5 ? { rating: said } : {}
}
