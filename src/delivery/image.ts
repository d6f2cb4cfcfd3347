import { createHash } from 'node:crypto'
import type { PublicValue } from '../wire/documents.ts'
import type { Entry } from '../wire/edition.ts'
import { isRecord, isRef } from '../wire/edition/refs.ts'
import { xmpOf } from './images/credits.ts'
import { mention, type Mention, type Reading } from './reading.ts'

/** The only widths there are, in pixels. A smaller original stops at its own width. */
export const widths = [320, 640, 960, 1280, 1920, 2560] as const

/** Best compression first, as `<picture>` wants its sources. */
export const formats = [
  { extension: 'avif', type: 'image/avif' },
  { extension: 'webp', type: 'image/webp' },
  { extension: 'jpg', type: 'image/jpeg' },
] as const

/** What `src` points at: enough for a phone and most columns. */
const usual = 1280

/** A photograph as pages print it, with absolute addresses that never change what they show. */
export function imageOf(reading: Reading, entry: Entry): Record<string, unknown> {
  const { document } = entry
  const size = { width: numberOf(document.width), height: numberOf(document.height) }
  const base = `${reading.publicUrl}/images/${encodeURIComponent(entry.id)}/${versionOf(entry)}/full`
  const query = reading.imageQuery(entry.id)
  return {
    alt: words(reading, document.altText),
    caption: words(reading, document.caption),
    credit: words(reading, document.creditText),
    creators: creatorsOf(reading, document.creators),
    copyright: words(reading, document.copyrightNotice),
    license: words(reading, document.license),
    ...size,
    focalPoint: document.focalPoint ?? null,
    placeholder: { thumbhash: document.thumbhash ?? null, color: document.dominantColor ?? null },
    src: `${base}/${widthFor(size.width)}.jpg${query}`,
    sources: formats.map(({ extension, type }) => ({
      type,
      srcset: srcset(base, `${extension}${query}`, size.width),
    })),
  }
}

/** Keys of the record that the image object says in its own words, or keeps to itself. */
export function isSaidByImage(key: string): boolean {
  return saidByImage.has(key)
}

const saidByImage = new Set([
  ...['altText', 'caption', 'creditText', 'creators', 'copyrightNotice', 'license'],
  ...['width', 'height', 'focalPoint', 'thumbhash', 'dominantColor', 'file', 'filename', 'sha256'],
])

/** Raised when the bytes we make of the same photo change. */
const renderingVersion = 1

/** Changes when the pixels, the crop's centre or the words written into the file change. */
export function versionOf(photo: Entry): string {
  const focus = photo.document.focalPoint ?? null
  const printed = [renderingVersion, fileOf(photo), focus, xmpOf(photo)]
  return createHash('sha256').update(JSON.stringify(printed)).digest('hex').slice(0, 12)
}

/** The stored name of the original, which only renditions are made from; null when it is not known. */
export function fileOf({ document }: Entry): string | null {
  const { file, filename }: Record<string, unknown> = document
  const name = isRecord(file) ? file.name : (file ?? filename)
  return typeof name === 'string' ? name : null
}

/** The widths worth offering: those below the original's, and the first that reaches it. */
export function widthsFor(original: number | null): number[] {
  const reaching = widths.findIndex((width) => original !== null && width >= original)
  return reaching < 0 ? [...widths] : widths.slice(0, reaching + 1)
}

function widthFor(original: number | null): number {
  return widthsFor(original).findLast((width) => width <= usual) ?? widths[0]
}

function srcset(base: string, ending: string, original: number | null): string {
  return widthsFor(original)
    .map((width) => `${base}/${width}.${ending} ${Math.min(width, original ?? width)}w`)
    .join(', ')
}

function words(reading: Reading, value: PublicValue | undefined): string | null {
  if (typeof value === 'string') return value
  return isLocalized(value) ? reading.say(value) : null
}

function isLocalized(value: unknown): value is { localized: Record<string, string> } {
  return isRecord(value) && isRecord(value.localized)
}

function numberOf(value: PublicValue | undefined): number | null {
  return typeof value === 'number' ? value : null
}

function creatorsOf(reading: Reading, value: unknown): Creator[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((creator: unknown) => {
    if (!isRecord(creator) || typeof creator.name !== 'string') return []
    const entry = isRef(creator.contributor) ? reading.follow(creator.contributor) : null
    return [{ name: creator.name, contributor: entry && mention(reading, entry) }]
  })
}

/** `contributor` when the photographer is one of ours. */
type Creator = { name: string; contributor: Mention | null }
