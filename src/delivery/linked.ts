import type { Linked, LinkedPhoto } from '../richtext/linked.ts'
import type { Localized, Ref } from '../wire/documents.ts'
import type { Entry } from '../wire/edition.ts'
import { isRecord, isRef } from '../wire/edition/refs.ts'
import { cropped } from '../richtext/follow-refs.ts'
import { imageOf } from './image.ts'
import { hrefOf, sitePathOf, type Reading } from './reading.ts'

/** A public document as bodies link to it and print it on cards. */
export function linkedOf(reading: Reading, entry: Entry): Linked {
  const { type, document } = entry
  const base = baseOf(reading, entry)
  switch (type) {
    case 'photos':
      return photoOf(reading, entry)
    case 'galleries':
      return { type, ...base, photos: photosIn(reading, document.photos) }
    case 'sessions':
      return { type, ...base, ...slotOf(reading, document.slots) }
    case 'events':
      return { type, ...base, ...timesOf(document), place: titleAt(reading, document.place) }
    case 'speakers':
      return {
        ...{ type, ...base, jobTitle: said(reading, document.jobTitle) },
        organisation: titleAt(reading, document.organisation),
        portrait: portraitOf(reading, document.portrait),
      }
    default:
      return { type, ...base }
  }
}

function baseOf(reading: Reading, entry: Entry): { id: string; href: string; title: string } {
  const { id, type, document } = entry
  const href = sitePathOf(entry, reading) ?? hrefOf(reading, type, id)
  return { id, href, title: reading.say(document.title) ?? '' }
}

function photoOf(reading: Reading, entry: Entry): LinkedPhoto {
  const image = imageOf(reading, entry)
  return {
    ...{ type: 'photos', ...baseOf(reading, entry) },
    crops: image.crops,
    src: text(image.src) ?? '',
    sources: sourcesOf(image.sources),
    width: number(image.width),
    height: number(image.height),
    alt: text(image.alt),
    caption: text(image.caption),
    credit: text(image.credit),
  }
}

function portraitOf(reading: Reading, value: unknown): LinkedPhoto | null {
  const entry = isRef(value) ? reading.follow(value) : null
  return entry?.type === 'photos' ? photoOf(reading, entry) : null
}

function photosIn(reading: Reading, uses: unknown): LinkedPhoto[] {
  if (!Array.isArray(uses)) return []
  return uses.flatMap((use: unknown) => {
    const ref: unknown = isRecord(use) && !isRef(use) ? use.photo : use
    const photo = isRef(ref) ? portraitOf(reading, ref) : null
    if (photo === null || !isRecord(use)) return photo ?? []
    const caption = said(reading, use.caption) ?? photo.caption
    const words = { caption, alt: said(reading, use.alt) ?? photo.alt }
    return { ...cropped(photo, text(use.crop)), ...words }
  })
}

type Times = { start: string | null; end: string | null; timeZone: string | null }

function timesOf(value: Record<string, unknown>): Times {
  const zone = text(value.startZone) ?? text(value.timeZone)
  return { start: text(value.start), end: text(value.end), timeZone: zone }
}

/** A card prints the first time and room of a session. */
function slotOf(reading: Reading, slots: unknown): Partial<Times> & { room?: string | null } {
  const first: unknown = Array.isArray(slots) ? slots[0] : undefined
  if (!isRecord(first)) return {}
  return { ...timesOf(first), room: titleAt(reading, first.place) }
}

function titleAt(reading: Reading, value: unknown): string | null {
  const ref: Ref | null = isRef(value) ? value : null
  const entry = ref && reading.follow(ref)
  return entry ? reading.say(entry.document.title) : null
}

function said(reading: Reading, value: unknown): string | null {
  if (typeof value === 'string') return value
  return isLocalized(value) ? reading.say(value) : null
}

function isLocalized(value: unknown): value is Localized {
  return isRecord(value) && isRecord(value.localized)
}

function sourcesOf(value: unknown): { type: string; srcset: string }[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((source: unknown) => {
    const { type, srcset } = isRecord(source) ? source : {}
    return typeof type === 'string' && typeof srcset === 'string' ? [{ type, srcset }] : []
  })
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function number(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}
