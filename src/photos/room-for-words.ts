import { cutTo } from './iim.ts'
import type { Printed, Texts } from './printed.ts'

/** Bytes of XMP in a copy: a JPEG has no room for more than 64 KB, and programs lose all of it then. */
export const roomForWords = 60_000

/** What a text may have, in bytes, and a list, in entries, where not everything has room. */
type Share = { bytes: number; entries: number }

/** Halved until all has room; a credit line is never as long as the first of them. */
const shares: Share[] = Array.from({ length: 9 }, (_, nth) => ({
  bytes: 8192 / 2 ** nth,
  entries: Math.max(5, Math.floor(100 / 2 ** nth)),
}))

/** The packet of all that is printed, or of as much as there is room for: long texts end in `…`. */
export function withinRoom(printed: Printed, packetOf: (printed: Printed) => string): string {
  let packet = packetOf(printed)
  for (const share of shares) {
    if (Buffer.byteLength(packet) <= roomForWords) break
    packet = packetOf(shortened(printed, share))
  }
  return packet
}

function shortened(printed: Printed, { bytes, entries }: Share): Printed {
  const text = (whole: string | null) => (whole === null ? null : shortText(whole, bytes))
  const texts = (all: Texts): Texts => all.map(([code, whole]) => [code, shortText(whole, bytes)])
  const names = (all: string[]) => all.slice(0, entries).map((name) => shortText(name, bytes))
  const whole = (address: string | null) => (isWithin(bytes, address ?? '') ? address : null)
  return {
    ...{ headline: texts(printed.headline), caption: texts(printed.caption) },
    altText: texts(printed.altText),
    extendedDescription: texts(printed.extendedDescription),
    creators: printed.creators
      .slice(0, entries)
      .map(({ jobTitle, name }) => ({ name: shortText(name, bytes), jobTitle: text(jobTitle) })),
    ...{ creditText: text(printed.creditText), source: text(printed.source) },
    copyrightNotice: text(printed.copyrightNotice),
    usageTerms: text(printed.usageTerms),
    license: whole(printed.license),
    acquireLicensePage: whole(printed.acquireLicensePage),
    ...{ keywords: names(printed.keywords), people: names(printed.people) },
    locationShown: text(printed.locationShown),
    event: texts(printed.event),
    ...{ dateCreated: whole(printed.dateCreated), dataMining: whole(printed.dataMining) },
    digitalSourceType: whole(printed.digitalSourceType),
  }
}

const more = '…'

function shortText(text: string, bytes: number): string {
  return isWithin(bytes, text) ? text : cutTo(bytes - Buffer.byteLength(more), text) + more
}

function isWithin(bytes: number, text: string): boolean {
  return Buffer.byteLength(text) <= bytes
}
