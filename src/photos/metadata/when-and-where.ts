import { clean } from '../clean.ts'
import type { Tags } from '../read-metadata.ts'
import { readTaken, type Taken } from '../taken.ts'
import type { Places } from './choose.ts'

/** When it was taken, as each place says it. `now` tells which dates cannot be. */
export function datesIn(tags: Tags, now: Date): Places<Taken> {
  const iptcDate = clean(tags['IPTC:DateCreated'])
  const iptcTime = clean(tags['IPTC:TimeCreated'])
  const exifDate = clean(tags['ExifIFD:DateTimeOriginal'])
  const exif = exifDate && `${exifDate}${clean(tags['ExifIFD:OffsetTimeOriginal']) ?? ''}`
  return {
    xmp: readTaken(clean(tags['XMP-photoshop:DateCreated']), 'xmp', now),
    iptc: readTaken(iptcDate && [iptcDate, iptcTime].filter(Boolean).join(' '), 'iptc', now),
    exif: readTaken(exif, 'exif', now),
  }
}

export type Position = { latitude: number; longitude: number }

/** Where the camera stood; 0, 0 is what one without a signal writes. */
export function gpsOf(tags: Tags): Position | null {
  const latitude = tags['Composite:GPSLatitude']
  const longitude = tags['Composite:GPSLongitude']
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return null
  const isOnEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
  return isOnEarth && (latitude !== 0 || longitude !== 0) ? { latitude, longitude } : null
}
