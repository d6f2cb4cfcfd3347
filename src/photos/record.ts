import { cleanCaption } from './clean.ts'
import { isPartOfText } from './metadata/choose.ts'
import { withCreditFromCaption } from './metadata/credit-in-caption.ts'
import { type Contested, type Hearing, hearing } from './metadata/hearing.ts'
import { type ByLanguage, inAnyLanguage, languages } from './metadata/languages.ts'
import { bylinesIn, type Creator, creatorsOf, keywordsIn, split } from './metadata/lists.ts'
import type { Origin } from './metadata/origins.ts'
import { peopleIn, type Person } from './metadata/people.ts'
import type { RecordField } from './metadata/record-fields.ts'
import { dataMiningIn, licenseIn, licensorPageIn, sourceTypeIn } from './metadata/rights-in.ts'
import { type TextField, textPlaces } from './metadata/text-places.ts'
import {
  datesIn,
  isSameMoment,
  placesShown,
  type Position,
  positionIn,
  refined,
} from './metadata/when-and-where.ts'
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
  /** What stood after the caption, to the letter: ` (Xinhua/Li Na)`. */
  creditInCaption: ByLanguage
  source: string | null
  copyrightNotice: string | null
  usageTerms: string | null
  license: string | null
  acquireLicensePage: string | null
  instructions: string | null
  dataMining: string | null
  digitalSourceType: string | null
  dateCreated: Taken | null
  locationShown: string | null
  locationCreated: Position | null
  people: Person[]
  /** Where in the file each value stood; of words, those in a language the file does not name. */
  origins: Partial<Record<RecordField, Origin>>
  contested: Contested[]
}

const longestAltText = 250

/** Bytes the IPTC has for one name. */
const roomForName = 32

/** Reads the record out of a file's tags. `now` tells which dates cannot be. */
export function recordOf(tags: Tags, now: Date): PhotoRecord {
  const hear = hearing(tags)
  const record = {
    ...wordsOf(tags, hear),
    ...creditOf(tags, hear),
    ...termsOf(tags, hear),
    ...sceneOf(tags, hear, now),
  }
  return withCreditFromCaption({
    ...record,
    creditInCaption: {},
    origins: hear.origins,
    contested: hear.contested,
  })
}

function textOf(tags: Tags, hear: Hearing, field: TextField): string | null {
  const { places, room } = textPlaces(tags, field)
  return hear(field, places, { room })
}

function wordsOf(tags: Tags, hear: Hearing) {
  const headline = textOf(tags, hear, 'headline') ?? hear('headline', titlesIn(tags), { room: 64 })
  return {
    headline: withDefault(languages(tags, 'XMP-photoshop:Headline'), headline),
    caption: withDefault(
      languages(tags, 'XMP-dc:Description', cleanCaption),
      textOf(tags, hear, 'caption'),
    ),
    ...accessibleTexts(tags),
    captionWriter: textOf(tags, hear, 'captionWriter'),
    keywords: hear('keywords', keywordsIn(tags), { room: 64 }) ?? [],
  }
}

/** An alternative text that is longer than ours may be is a long description. */
function accessibleTexts(tags: Tags) {
  const written = Object.entries(languages(tags, 'XMP-iptcCore:AltTextAccessibility'))
  const isShort = ([, text]: [string, string]): boolean => text.length <= longestAltText
  return {
    altText: Object.fromEntries(written.filter(isShort)),
    extendedDescription: {
      ...Object.fromEntries(written.filter((each) => !isShort(each))),
      ...languages(tags, 'XMP-iptcCore:ExtDescrAccessibility'),
    },
  }
}

function creditOf(tags: Tags, hear: Hearing) {
  const creditText = textOf(tags, hear, 'creditText')
  const source = textOf(tags, hear, 'source')
  const bylines = split(hear('creators', bylinesIn(tags), { isPart: areTheFirstOf }) ?? [], [
    creditText,
    source,
  ])
  const agency = bylines.find((byline) => byline.source !== null)?.source ?? null
  const place = hear.origins.creators
  if (source === null && agency !== null && place !== undefined) hear.origins.source = place
  return {
    creators: creatorsOf(bylines, tags),
    creditText,
    source: source ?? agency,
    copyrightNotice: textOf(tags, hear, 'copyrightNotice'),
  }
}

/** Some programs write only the first of the photographers into the IPTC. */
function areTheFirstOf(iptc: string[], xmp: string[]): boolean {
  return isPartOfText(roomForName)(iptc, xmp.slice(0, iptc.length))
}

/** All of this is in the XMP only, but for the instructions. */
function termsOf(tags: Tags, hear: Hearing) {
  return {
    usageTerms: textOf(tags, hear, 'usageTerms'),
    license: hear('license', { xmp: licenseIn(tags) }),
    acquireLicensePage: hear('acquireLicensePage', { xmp: licensorPageIn(tags) }),
    instructions: textOf(tags, hear, 'instructions'),
    dataMining: hear('dataMining', { xmp: dataMiningIn(tags) }),
    digitalSourceType: hear('digitalSourceType', { xmp: sourceTypeIn(tags) }),
  }
}

function sceneOf(tags: Tags, hear: Hearing, now: Date) {
  const dates = datesIn(tags, now)
  return {
    dateCreated: refined(hear('dateCreated', dates, { isPart: isSameMoment }), dates),
    locationShown: hear('locationShown', placesShown(tags), { room: 32 }),
    locationCreated: hear('locationCreated', positionIn(tags)),
    people: hear('people', { xmp: peopleIn(tags) }) ?? [],
  }
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
