import { clean } from '../clean.ts'
import type { Tags } from '../read-metadata.ts'
import { datedAhead, isPartOf, readTaken, type Taken } from '../taken.ts'
import type { Places } from './choose.ts'
import { numberIn, type Row, rowsOf, textOf } from './structures.ts'

/** When it was taken, as each place says it. `now` tells which dates cannot be. */
export function datesIn(tags: Tags, now: Date): Places<Taken> {
  const { exif, iptc, xmp, xmpExif } = writtenDates(tags)
  const read = (text: string | null) => readTaken(text, now)
  return { xmp: read(xmp) ?? read(xmpExif), iptc: read(iptc), exif: read(exif) }
}

/** Dates that were refused, as they are written: they lie ahead. */
export function datesAhead(tags: Tags, now: Date): string[] {
  const { exif, iptc, xmp, xmpExif } = writtenDates(tags)
  const written = [xmp, xmpExif, iptc, exif].flatMap((text) => text ?? [])
  return [...new Set(written.filter((text) => datedAhead(text, now)))]
}

function writtenDates(tags: Tags) {
  const iptcDate = clean(tags['IPTC:DateCreated'])
  const exifDate = clean(tags['ExifIFD:DateTimeOriginal'])
  return {
    xmp: clean(tags['XMP-photoshop:DateCreated']),
    xmpExif: clean(tags['XMP-exif:DateTimeOriginal']),
    iptc: iptcDate && `${iptcDate} ${clean(tags['IPTC:TimeCreated']) ?? ''}`,
    exif: exifDate && `${exifDate}${clean(tags['ExifIFD:OffsetTimeOriginal']) ?? ''}`,
  }
}

/**
 * What another place says of the same moment more exactly: the time of a day, or the offset. Programs
 * that know neither write midnight, and +00:00 in the IPTC.
 */
export function refined(chosen: Taken | null, { exif, iptc, xmp }: Places<Taken>): Taken | null {
  const others = [xmp, iptc && believed(iptc), exif].flatMap((taken) => taken ?? [])
  return others
    .filter(({ local }) => !/T00:00(:00)?$/.test(local))
    .reduce(
      (best, other) => (best && isPartOf(best, other) && saysMore(other, best) ? other : best),
      chosen,
    )
}

/** Whether IPTC and XMP say the same moment, one of them less exactly, or the IPTC +00:00 for want of an offset. */
export function isSameMoment(iptc: Taken, xmp: Taken): boolean {
  const said = believed(iptc)
  return isPartOf(said, xmp) || isPartOf(xmp, said)
}

const believed = (iptc: Taken): Taken =>
  iptc.offset === '+00:00' ? { ...iptc, offset: null } : iptc

const saysMore = (one: Taken, other: Taken): boolean =>
  one.local.length + (one.offset?.length ?? 0) > other.local.length + (other.offset?.length ?? 0)

/** Where the camera stood: private. */
export type Position = { latitude: number | null; longitude: number | null; name: string | null }

/** Its position by GPS, and what the place is called. */
export function positionIn(tags: Tags): Places<Position> {
  const [created] = rowsOf(tags['XMP-iptcExt:LocationCreated'])
  const name = created ? nameOf(created) : null
  const gps =
    degrees(tags['Composite:GPSLatitude'], tags['Composite:GPSLongitude']) ??
    degrees(tags['XMP-exif:GPSLatitude'], tags['XMP-exif:GPSLongitude'])
  const written = degrees(created?.GPSLatitude, created?.GPSLongitude)
  const none = { latitude: null, longitude: null }
  if (written ?? name) return { xmp: { ...(written ?? gps ?? none), name } }
  return gps ? { exif: { ...gps, name: null } } : {}
}

/** 0, 0 is what a camera without a signal writes. */
function degrees(north: unknown, east: unknown) {
  const [latitude, longitude] = [numberIn(north), numberIn(east)]
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return null
  if (Number.isNaN(latitude + longitude) || (latitude === 0 && longitude === 0)) return null
  return { latitude, longitude }
}

/** What can be seen, from the hall to the country; several places with a semicolon. */
export function placesShown(tags: Tags): Places<string> {
  const shown = rowsOf(tags['XMP-iptcExt:LocationShown']).flatMap((place) => nameOf(place) ?? [])
  const older = {
    Sublocation: tags['XMP-iptcCore:Location'],
    City: tags['XMP-photoshop:City'],
    ProvinceState: tags['XMP-photoshop:State'],
    CountryName: tags['XMP-photoshop:Country'],
  }
  const iptc = {
    Sublocation: tags['IPTC:Sub-location'],
    City: tags['IPTC:City'],
    ProvinceState: tags['IPTC:Province-State'],
    CountryName: tags['IPTC:Country-PrimaryLocationName'],
  }
  // What is shown is told apart from where the camera stood in newer files only.
  if (shown.length > 0) return { xmp: shown.slice(0, 10).join('; ') }
  return { xmp: nameOf(older), iptc: nameOf(iptc) }
}

function nameOf(place: Row): string | null {
  const hall = textOf(place, 'LocationName') ?? textOf(place, 'Sublocation')
  const around = ['City', 'ProvinceState', 'CountryName'].map((part) => textOf(place, part))
  const said = [hall, ...around].filter((part) => part !== null)
  return [...new Set(said)].join(', ') || null
}
