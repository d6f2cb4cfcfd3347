import { webAddress } from '../richtext/web-address.ts'
import { clean, cleanCaption, saysTheSame } from './clean.ts'
import { inlineCredit } from './inline-credit.ts'
import type { Conflict } from './metadata/choose.ts'
import { hearing } from './metadata/hearing.ts'
import { type ByLanguage, inAnyLanguage, languages } from './metadata/languages.ts'
import { bylinesIn, bylineSource, type Creator, creatorsOf, keywordsIn } from './metadata/lists.ts'
import type { Origin } from './metadata/origins.ts'
import type { RecordField } from './metadata/record-fields.ts'
import { type TextField, textPlaces } from './metadata/text-places.ts'
import { datesIn, gpsOf, type Position } from './metadata/when-and-where.ts'
import type { Tags } from './read-metadata.ts'
import type { Taken } from './taken.ts'

/** What a file says about its picture, cleaned, the better source first: XMP, IPTC, EXIF. */
export type PhotoRecord = {
  headline: ByLanguage
  caption: ByLanguage
  altText: ByLanguage
  extendedDescription: ByLanguage
  captionWriter: string | null
  keywords: string[]
  creators: Creator[]
  creditText: string | null
  source: string | null
  copyrightNotice: string | null
  usageTerms: string | null
  license: string | null
  instructions: string | null
  digitalSourceType: string | null
  dateCreated: Taken | null
  locationCreated: Position | null
  /** Where in the file each value stood; of words, those in a language the file does not name. */
  origins: Partial<Record<RecordField, Origin>>
  conflicts: Conflict[]
}

/** Reads the record out of a file's tags. `now` tells which dates cannot be. */
export function recordOf(tags: Tags, now: Date): PhotoRecord {
  const hear = hearing(tags)
  const text = (field: TextField): string | null => {
    const { places, room } = textPlaces(tags, field)
    return hear(field, places, room)
  }
  const headline = text('headline') ?? hear('headline', titlesIn(tags), 64)
  const bylines = hear('creators', bylinesIn(tags), 32) ?? []
  const record: PhotoRecord = {
    headline: withDefault(languages(tags, 'XMP-photoshop:Headline'), headline),
    caption: withDefault(languages(tags, 'XMP-dc:Description', cleanCaption), text('caption')),
    altText: languages(tags, 'XMP-iptcCore:AltTextAccessibility'),
    extendedDescription: languages(tags, 'XMP-iptcCore:ExtDescrAccessibility'),
    captionWriter: text('captionWriter'),
    keywords: hear('keywords', keywordsIn(tags), 64) ?? [],
    creators: creatorsOf(bylines, tags),
    creditText: text('creditText'),
    source: text('source') ?? hear('source', { xmp: bylineSource(bylines) }),
    copyrightNotice: text('copyrightNotice'),
    usageTerms: text('usageTerms'),
    license: hear('license', { xmp: pageAt(tags['XMP-xmpRights:WebStatement']) }),
    instructions: text('instructions'),
    digitalSourceType: hear('digitalSourceType', {
      xmp: clean(tags['XMP-iptcExt:DigitalSourceType']),
    }),
    dateCreated: hear('dateCreated', datesIn(tags, now)),
    locationCreated: hear('locationCreated', { exif: gpsOf(tags) }),
    origins: hear.origins,
    conflicts: hear.conflicts,
  }
  return withCreditFromCaption(record)
}

/** A title is a headline where there is none, unless it is the name of the file. */
function titlesIn(tags: Tags) {
  return {
    xmp: cleanCaption(inAnyLanguage(tags, 'XMP-dc:Title')),
    iptc: cleanCaption(tags['IPTC:ObjectName']),
  }
}

function withDefault(texts: ByLanguage, chosen: string | null): ByLanguage {
  return chosen === null ? texts : { ...texts, default: chosen }
}

function pageAt(value: unknown): string | null {
  const address = webAddress(clean(value))
  return address?.startsWith('http') ? address : null
}

/** A credit printed after the caption fills what the file leaves out, and leaves the caption. */
function withCreditFromCaption(record: PhotoRecord): PhotoRecord {
  const inline = inlineCredit(record.caption.default ?? '')
  if (!inline) return record
  const said = record.creditText
  if (said !== null && !saysTheSame(said, inline.creditText)) return record
  const found = {
    creditText: inline.creditText,
    source: record.source ?? inline.source,
    creators:
      record.creators.length > 0 ? record.creators : [{ name: inline.creator, jobTitle: null }],
  }
  const origins: PhotoRecord['origins'] = {
    ...{ creditText: 'caption', source: 'caption', creators: 'caption' },
    ...record.origins,
  }
  const caption = { ...record.caption, default: inline.caption }
  return { ...record, ...found, caption, origins }
}
