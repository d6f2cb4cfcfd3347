import { clean, cleanCaption, cleanName, saysTheSame, splitByline } from './clean.ts'
import { inlineCredit } from './inline-credit.ts'
import type { Tags } from './read-metadata.ts'
import { readTaken, type Taken } from './taken.ts'

/** What a file says about its picture, cleaned, the better source first: XMP, IPTC, EXIF. */
export type PhotoRecord = {
  /** By language; `default` is the one the file does not name. */
  headline: ByLanguage
  caption: ByLanguage
  altText: ByLanguage
  extendedDescription: ByLanguage
  captionWriter: string | null
  keywords: string[]
  creators: { name: string; jobTitle: string | null }[]
  creditText: string | null
  source: string | null
  copyrightNotice: string | null
  usageTerms: string | null
  license: string | null
  instructions: string | null
  digitalSourceType: string | null
  dateCreated: Taken | null
  gps: { latitude: number; longitude: number } | null
  /** What an editor should look at: both values, where two places in the file disagree. */
  conflicts: string[]
}

export type ByLanguage = Record<string, string>

/** Reads the record out of a file's tags. `now` tells which dates cannot be. */
export function recordOf(tags: Tags, now: Date): PhotoRecord {
  const choose = chooser(tags)
  const creators = creatorsOf(tags)
  const record: PhotoRecord = {
    headline: withDefault(languages(tags, 'XMP-photoshop:Headline'), choose('headline')),
    caption: withDefault(languages(tags, 'XMP-dc:Description', cleanCaption), choose('caption')),
    altText: languages(tags, 'XMP-iptcCore:AltTextAccessibility'),
    extendedDescription: languages(tags, 'XMP-iptcCore:ExtDescrAccessibility'),
    captionWriter: choose('captionWriter'),
    keywords: keywordsOf(tags),
    creators: creators.map(({ jobTitle, name }) => ({ name, jobTitle })),
    creditText: choose('creditText'),
    source: choose('source') ?? creators.find(({ source }) => source)?.source ?? null,
    copyrightNotice: choose('copyrightNotice'),
    usageTerms: clean(tags['XMP-xmpRights:UsageTerms']),
    license: clean(tags['XMP-xmpRights:WebStatement']),
    instructions: choose('instructions'),
    digitalSourceType: clean(tags['XMP-iptcExt:DigitalSourceType']),
    dateCreated: takenOf(tags, now),
    gps: gpsOf(tags),
    conflicts: choose.conflicts,
  }
  return withCreditFromCaption(record)
}

/** Where each value may stand, XMP before IPTC before EXIF. */
const places = {
  headline: ['XMP-photoshop:Headline', 'IPTC:Headline', 'XMP-dc:Title'],
  caption: ['XMP-dc:Description', 'IPTC:Caption-Abstract', 'IFD0:ImageDescription'],
  captionWriter: ['XMP-photoshop:CaptionWriter', 'IPTC:Writer-Editor', null],
  creditText: ['XMP-photoshop:Credit', 'IPTC:Credit', null],
  source: ['XMP-photoshop:Source', 'IPTC:Source', null],
  copyrightNotice: ['XMP-dc:Rights', 'IPTC:CopyrightNotice', 'IFD0:Copyright'],
  instructions: ['XMP-photoshop:Instructions', 'IPTC:SpecialInstructions', null],
} as const

type Chooser = ((value: keyof typeof places) => string | null) & { conflicts: string[] }

/**
 * XMP wins, unless the digest says that somebody has edited only the IPTC since: then the IPTC wins,
 * but for a text it merely cuts off after its 32 bytes.
 */
function chooser(tags: Tags): Chooser {
  const stored = clean(tags['Photoshop:IPTCDigest'])
  const current = clean(tags['File:CurrentIPTCDigest'])
  const isIptcNewer = stored !== null && current !== null && stored !== current
  const conflicts: string[] = []
  const choose = (value: keyof typeof places): string | null => {
    const [xmpPlace, iptcPlace, exifPlace] = places[value]
    const read = value === 'caption' ? cleanCaption : value === 'creditText' ? cleanName : clean
    const [xmp, iptc] = [read(tags[xmpPlace]), read(tags[iptcPlace])]
    if (xmp === null || iptc === null)
      return xmp ?? iptc ?? (exifPlace === null ? null : read(tags[exifPlace]))
    if (!isIptcNewer || xmp.startsWith(iptc)) return xmp
    if (!iptc.startsWith(xmp)) conflicts.push(`${value}: XMP “${xmp}”, IPTC “${iptc}”`)
    return iptc
  }
  return Object.assign(choose, { conflicts })
}

/** Matches the language at the end of a tag: `XMP-dc:Description-zh-CN`. */
function languages(tags: Tags, place: string, read = clean): ByLanguage {
  const found: ByLanguage = {}
  for (const [tag, value] of Object.entries(tags)) {
    const text = read(value)
    if (text === null) continue
    if (tag === place) found.default = text
    else if (tag.startsWith(`${place}-`)) found[tag.slice(place.length + 1)] = text
  }
  return found
}

function withDefault(texts: ByLanguage, chosen: string | null): ByLanguage {
  return chosen === null ? texts : { ...texts, default: chosen }
}

type Creator = { name: string; jobTitle: string | null; source: string | null }

function creatorsOf(tags: Tags): Creator[] {
  const titles = list(tags['XMP-photoshop:AuthorsPosition'] ?? tags['IPTC:By-lineTitle'])
  const bylines = [tags['XMP-dc:Creator'], tags['IPTC:By-line'], tags['IFD0:Artist']]
    .map((place) => list(place).flatMap((name) => cleanName(name) ?? []))
    .find((names) => names.length > 0)
  return (bylines ?? []).map((byline, nth) => ({
    ...splitByline(byline),
    jobTitle: titles[nth] ?? null,
  }))
}

function keywordsOf(tags: Tags): string[] {
  const xmp = list(tags['XMP-dc:Subject'])
  return [...new Set(xmp.length > 0 ? xmp : list(tags['IPTC:Keywords']))]
}

function list(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((item: unknown) => clean(item) ?? [])
}

function takenOf(tags: Tags, now: Date): Taken | null {
  const iptcDate = clean(tags['IPTC:DateCreated'])
  const iptcTime = clean(tags['IPTC:TimeCreated'])
  const exifDate = clean(tags['ExifIFD:DateTimeOriginal'])
  const exif = exifDate && `${exifDate}${clean(tags['ExifIFD:OffsetTimeOriginal']) ?? ''}`
  return (
    readTaken(clean(tags['XMP-photoshop:DateCreated']), 'xmp', now) ??
    readTaken(iptcDate && [iptcDate, iptcTime].filter(Boolean).join(' '), 'iptc', now) ??
    readTaken(exif, 'exif', now)
  )
}

function gpsOf(tags: Tags): PhotoRecord['gps'] {
  const latitude = tags['Composite:GPSLatitude']
  const longitude = tags['Composite:GPSLongitude']
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return null
  const isOnEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
  return isOnEarth && (latitude !== 0 || longitude !== 0) ? { latitude, longitude } : null
}

/** A credit printed after the caption fills what the file leaves out, and leaves the caption. */
function withCreditFromCaption(record: PhotoRecord): PhotoRecord {
  const inline = inlineCredit(record.caption.default ?? '')
  if (!inline) return record
  const said = record.creditText
  if (said !== null && !saysTheSame(said, inline.creditText)) return record
  return {
    ...record,
    caption: { ...record.caption, default: inline.caption },
    creditText: inline.creditText,
    source: record.source ?? inline.source,
    creators:
      record.creators.length > 0 ? record.creators : [{ name: inline.creator, jobTitle: null }],
  }
}
