import { createHash } from 'node:crypto'
import { printedOf, type Names } from '../../photos/printed.ts'
import { xmpOf } from '../../photos/xmp.ts'
import type { Edition, Entry } from '../../wire/edition.ts'
import { isRecord } from '../../wire/edition/refs.ts'
import type { Shot } from './pictures.ts'

/** Raised when the bytes we make of the same photo change. */
const renderingVersion = 2

/** What the copies of a photo are made from besides its original. */
export type Edited = {
  /** Twelve hexadecimal digits: changes when the pixels, a crop or the words in the file change, and only then. */
  version: string
  xmp: string
}

/** What is written into the copies of a photo now, and the version that has in their addresses. */
export function editedOf({ document }: Pick<Entry, 'document'>, names: Names): Edited {
  const { crops, focalPoint } = document
  const xmp = xmpOf(printedOf(document, names))
  const made = [renderingVersion, fileOf({ document }), focalPoint ?? null, crops ?? [], xmp]
  const digest = createHash('sha256').update(JSON.stringify(made)).digest('hex')
  return { version: digest.slice(0, 12), xmp }
}

/** The stored name of the original, which only renditions are made from; null when it is not known. */
function fileOf({ document }: Pick<Entry, 'document'>): string | null {
  const { file, filename }: Record<string, unknown> = document
  const name = isRecord(file) ? file.name : (file ?? filename)
  return typeof name === 'string' ? name : null
}

/** How public documents are called at a moment. */
export function namesAt(edition: Edition, languages: readonly string[], now: Date): Names {
  const titleOf: Names['titleOf'] = ({ id, ref }) =>
    edition.getById(ref, id, now)?.document.title ?? null
  return { languages, titleOf }
}

/** A photo as its copies are made; null for one without an original. */
export function shotOf({ document }: Pick<Entry, 'document'>, { xmp }: Edited): Shot | null {
  const file = fileOf({ document })
  return file === null ? null : { document, file, xmp }
}
