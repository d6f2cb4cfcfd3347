import type { Entry } from '../wire/edition.ts'
import { isRecord, isRef } from '../wire/edition/refs.ts'
import type { Names } from '../photos/printed.ts'
import { cropsOf, cropSizeOf } from './images/crop.ts'
import { formats, widths, widthsFor } from './images/sizes.ts'
import { editedOf } from './images/version.ts'
import { mention, type Mention, type Reading } from './reading.ts'

/** What `src` points at: enough for a phone and most columns. */
const usual = 1280

type Use = Readonly<Record<string, unknown>>

type Image = Record<string, unknown> & { crops: Cut[] }

/**
 * A photograph as pages print it, with absolute addresses that never change what they show; with the
 * words of `use`, where the pointer that led to it has any.
 */
export function imageOf(reading: Reading, entry: Entry, use: Use = {}): Image {
  const { document } = entry
  const own = words(reading, document.caption)
  const caption = words(reading, use.caption) ?? own
  const cut = cutter(reading, entry)
  const { width, height, src, sources } = cut('full')
  return {
    alt: words(reading, use.alt) ?? words(reading, document.altText),
    caption,
    captionWithCredit: caption === own ? words(reading, document.captionWithCredit) : null,
    credit: words(reading, document.creditText),
    creators: creatorsOf(reading, document.creators),
    copyright: words(reading, document.copyrightNotice),
    license: words(reading, document.license),
    ...{ width, height },
    focalPoint: document.focalPoint ?? null,
    placeholder: { thumbhash: document.thumbhash ?? null, color: document.dominantColor ?? null },
    ...{ src, sources },
    crops: cropsOf(document).map(cut),
  }
}

/** One crop of a photo; null where it has none of this name. */
export function cropOf(reading: Reading, entry: Entry, name: unknown): Cut | null {
  const isThere = typeof name === 'string' && cropsOf(entry.document).includes(name)
  return isThere ? cutter(reading, entry)(name) : null
}

/** What one crop of a photo looks like, and where it is. */
export type Cut = {
  name: string
  width: number | null
  height: number | null
  src: string
  sources: { type: string; srcset: string }[]
}

/** Makes what is said of any crop of a photo. */
function cutter(reading: Reading, entry: Entry): (name: string) => Cut {
  const { document, id } = entry
  const { version } = editedOf(entry, namesIn(reading))
  const base = `${reading.publicUrl}/images/${encodeURIComponent(id)}/${version}`
  const query = reading.imageQuery(id)
  return (name) => {
    const size = cropSizeOf(document, name)
    const own = size?.width ?? null
    const address = (at: number, extension: string) => `${base}/${name}/${at}.${extension}${query}`
    const srcset = (extension: string) =>
      widthsFor(own).map((at) => `${address(at, extension)} ${Math.min(at, own ?? at)}w`)
    return {
      ...{ name, width: own, height: size?.height ?? null },
      src: address(widthFor(own), 'jpg'),
      sources: formats.map(({ extension, type }) => ({
        type,
        srcset: srcset(extension).join(', '),
      })),
    }
  }
}

/** What the copies of a photo call others: what the answer would call them depends on these, too. */
function namesIn({ follow, ownLanguages }: Reading): Names {
  return { languages: ownLanguages, titleOf: (ref) => follow(ref)?.document.title ?? null }
}

/** Keys of the record that the image object says in its own words, or keeps to itself. */
export function isSaidByImage(key: string): boolean {
  return saidByImage.has(key)
}

const saidByImage = new Set([
  ...[
    'altText',
    'caption',
    'captionWithCredit',
    'creditText',
    'creators',
    'copyrightNotice',
    'license',
  ],
  ...[
    'width',
    'height',
    'focalPoint',
    'crops',
    'thumbhash',
    'dominantColor',
    'file',
    'filename',
    'sha256',
  ],
])

function widthFor(original: number | null): number {
  return widthsFor(original).findLast((width) => width <= usual) ?? widths[0]
}

function words(reading: Reading, value: unknown): string | null {
  if (typeof value === 'string') return value
  return isLocalized(value) ? reading.say(value) : null
}

function isLocalized(value: unknown): value is { localized: Record<string, string> } {
  return isRecord(value) && isRecord(value.localized)
}

function creatorsOf(reading: Reading, value: unknown): Creator[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((creator: unknown) => {
    if (!isRecord(creator) || typeof creator.name !== 'string') return []
    const entry = isRef(creator.contributor) ? reading.follow(creator.contributor) : null
    const jobTitle = words(reading, creator.jobTitle)
    return [{ name: creator.name, jobTitle, contributor: entry && mention(reading, entry) }]
  })
}

/** `contributor` when the photographer is one of ours. */
type Creator = { name: string; jobTitle: string | null; contributor: Mention | null }
