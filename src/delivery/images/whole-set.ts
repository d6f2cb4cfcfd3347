import type { Entry } from '../../wire/edition.ts'
import { cropsOf, cropSizeOf, isDrawn } from './crop.ts'
import type { Shot } from './pictures.ts'
import type { Rendition } from './rendition.ts'
import { formats, widthsFor } from './sizes.ts'
import { shotOf, type Edited } from './version.ts'

/** What is made of a photo on its publication, the copies of each crop together. */
export type WholeSet = { shot: Shot; crops: Rendition[][] }

/**
 * The whole picture and the crops an editor drew, in every width and format. The two crops that
 * every photo has are made when somebody asks. Null for a photo without an original.
 */
export function wholeSetOf({ document, id }: Entry, edited: Edited): WholeSet | null {
  const shot = shotOf({ document }, edited)
  if (shot === null) return null
  const names = ['full', ...cropsOf(document).filter((name) => isDrawn(document, name))]
  const crops = names.map((crop) => {
    const widths = widthsFor(cropSizeOf(document, crop)?.width ?? null)
    return widths.flatMap((width) =>
      formats.map(({ extension }) => ({
        ...{ id, version: edited.version, crop, width },
        format: extension,
      })),
    )
  })
  return { shot, crops }
}

/** Under which it is noted that all of them were made. */
export function nameOfSet({ id }: Entry, { version }: Edited): string {
  return `${id} ${version}`
}
