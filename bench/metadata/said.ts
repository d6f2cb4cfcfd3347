import { marksIn } from '../../src/photos/metadata/marks-in.ts'
import { hasContentCredentials } from '../../src/photos/metadata/rights-in.ts'
import { recordOf } from '../../src/photos/record.ts'

export type Tags = Record<string, unknown>

/** What is said of each field, as lists of texts. */
export type Said = Record<string, string[]>

/** What exiftool prints: the first of the places that says something, as it stands there. */
export function said(tags: Tags): Said {
  const first = (...names: string[]) =>
    names.map((name) => texts(tags[name])).find((found) => found.length > 0) ?? []
  const iptcTime = texts(tags['IPTC:TimeCreated'])[0] ?? ''
  const exifOffset = texts(tags['ExifIFD:OffsetTimeOriginal'])[0] ?? ''
  const xmpDate = first('XMP-photoshop:DateCreated', 'XMP-exif:DateTimeOriginal')
  const iptcDate = first('IPTC:DateCreated').map((date) => `${date} ${iptcTime}`.trim())
  const exifDate = first('ExifIFD:DateTimeOriginal').map((date) => date + exifOffset)
  return {
    headline: first('XMP-photoshop:Headline', 'IPTC:Headline', 'XMP-dc:Title', 'IPTC:ObjectName'),
    caption: first('XMP-dc:Description', 'IPTC:Caption-Abstract', 'IFD0:ImageDescription'),
    captionWriter: first('XMP-photoshop:CaptionWriter', 'IPTC:Writer-Editor'),
    altText: first('XMP-iptcCore:AltTextAccessibility'),
    extendedDescription: first('XMP-iptcCore:ExtDescrAccessibility'),
    keywords: first('XMP-dc:Subject', 'IPTC:Keywords'),
    creators: first('XMP-dc:Creator', 'IPTC:By-line', 'IFD0:Artist'),
    jobTitle: first('XMP-photoshop:AuthorsPosition', 'IPTC:By-lineTitle').slice(0, 1),
    creditText: first('XMP-photoshop:Credit', 'IPTC:Credit'),
    source: first('XMP-photoshop:Source', 'IPTC:Source'),
    copyrightNotice: first('XMP-dc:Rights', 'IPTC:CopyrightNotice', 'IFD0:Copyright'),
    usageTerms: first('XMP-xmpRights:UsageTerms'),
    license: first('XMP-xmpRights:WebStatement'),
    acquireLicensePage: rowsOf(tags['XMP-plus:Licensor'])
      .flatMap(({ LicensorURL }) => texts(LicensorURL))
      .slice(0, 1),
    instructions: first('XMP-photoshop:Instructions', 'IPTC:SpecialInstructions'),
    dataMining: first('XMP-plus:DataMining').map((term) => term.split('/').at(-1) ?? ''),
    digitalSourceType: first('XMP-iptcExt:DigitalSourceType'),
    dateCreated: [xmpDate, iptcDate, exifDate].find((date) => date.length > 0) ?? [],
    latitude: first('Composite:GPSLatitude').map(rounded),
    longitude: first('Composite:GPSLongitude').map(rounded),
    people: first('XMP-iptcExt:PersonInImage'),
    locationShown:
      [
        placesIn(tags['XMP-iptcExt:LocationShown']),
        placeOf(olderPlaces.map((name) => tags[name])),
        placeOf(iptcPlaces.map((name) => tags[name])),
      ].find((place) => place.length > 0) ?? [],
    locationName: placesIn(tags['XMP-iptcExt:LocationCreated']).slice(0, 1),
    captionLanguages: languagesIn(tags, 'XMP-dc:Description-'),
    altTextLanguages: languagesIn(tags, 'XMP-iptcCore:AltTextAccessibility-'),
    rating: first('XMP-xmp:Rating', 'IFD0:Rating').filter((stars) => stars !== '0'),
    contentCredentials: texts(tags['JUMBF:JUMDLabel'])
      .filter((label) => label === 'c2pa')
      .slice(0, 1),
  }
}

const olderPlaces = [
  'XMP-iptcCore:Location',
  'XMP-photoshop:City',
  'XMP-photoshop:State',
  'XMP-photoshop:Country',
]

const iptcPlaces = [
  'IPTC:Sub-location',
  'IPTC:City',
  'IPTC:Province-State',
  'IPTC:Country-PrimaryLocationName',
]

/** Each place from the hall to the country; several with a semicolon, as the record has them. */
function placesIn(value: unknown): string[] {
  const all = rowsOf(value).flatMap((row) =>
    placeOf([row.LocationName ?? row.Sublocation, row.City, row.ProvinceState, row.CountryName]),
  )
  return all.length > 0 ? [all.join('; ')] : []
}

function placeOf(parts: unknown[]): string[] {
  const names = parts.flatMap(texts)
  return names.length > 0 ? [names.join(', ')] : []
}

/** The same words in other languages: `zh-CN: 开幕`. */
function languagesIn(tags: Tags, beginning: string): string[] {
  return Object.entries(tags)
    .filter(([tag]) => tag.startsWith(beginning))
    .flatMap(([tag, value]) =>
      texts(value).map((text) => `${tag.slice(beginning.length)}: ${text}`),
    )
    .toSorted()
}

function otherLanguages({ default: _unnamed, ...others }: Record<string, string>): string[] {
  return Object.entries(others)
    .map(([tag, text]) => `${tag}: ${text}`)
    .toSorted()
}

/** The same of our record, and of what else a photo keeps of its file. */
export function saidByUs(tags: Tags, now: Date): Said {
  const record = recordOf(tags, now)
  const { pick, rating } = marksIn(tags)
  const { caption, creators, dateCreated, headline, locationCreated } = record
  const [date, time] = (dateCreated?.local ?? '').split('T')
  const clock = [date?.replaceAll('-', ':'), time].filter(Boolean).join(' ')
  return {
    ...{ headline: texts(headline.default), caption: texts(caption.default) },
    captionWriter: texts(record.captionWriter),
    altText: texts(record.altText.default),
    extendedDescription: texts(record.extendedDescription.default),
    keywords: record.keywords,
    creators: creators.map(({ name }) => name),
    jobTitle: texts(creators[0]?.jobTitle),
    ...{ creditText: texts(record.creditText), source: texts(record.source) },
    copyrightNotice: texts(record.copyrightNotice),
    ...{ usageTerms: texts(record.usageTerms), license: texts(record.license) },
    ...{ instructions: texts(record.instructions), dataMining: texts(record.dataMining) },
    digitalSourceType: texts(record.digitalSourceType),
    dateCreated: texts(clock + (dateCreated?.offset ?? '')),
    latitude: texts(locationCreated?.latitude).map(rounded),
    longitude: texts(locationCreated?.longitude).map(rounded),
    people: record.people.map(({ name }) => name),
    acquireLicensePage: texts(record.acquireLicensePage),
    locationShown: texts(record.locationShown),
    locationName: texts(locationCreated?.name),
    captionLanguages: otherLanguages(caption),
    altTextLanguages: otherLanguages(record.altText),
    rating: pick === 'rejected' ? ['-1'] : texts(rating),
    contentCredentials: hasContentCredentials(tags) ? ['c2pa'] : [],
  }
}

type Row = Record<string, unknown>

function rowsOf(value: unknown): Row[] {
  const items: unknown[] = Array.isArray(value) ? value : [value]
  return items.filter((item): item is Row => typeof item === 'object' && item !== null)
}

const rounded = (degrees: string): string => Number(degrees).toFixed(5)

function texts(value: unknown): string[] {
  const items: unknown[] = Array.isArray(value) ? value : [value]
  return items.flatMap((item) => {
    if (typeof item !== 'string' && typeof item !== 'number') return []
    const text = String(item).normalize('NFC').trim()
    return text === '' ? [] : [text]
  })
}
