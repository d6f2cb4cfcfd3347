import { clean } from '../clean.ts'
import type { Tags } from '../read-metadata.ts'

/** Where the serial number of a camera's body stands: in the EXIF, or only in what its maker adds. */
const serials = ['ExifIFD', 'XMP-exifEX', 'XMP-aux', 'Nikon', 'Canon', 'Sony', 'FujiFilm']

/** Which camera took it, by model and serial number: `NIKON Z 9 · 6001111`. Null where none is named. */
export function cameraIn(tags: Tags): string | null {
  const model = clean(tags['IFD0:Model']) ?? clean(tags['XMP-tiff:Model'])
  const [serial] = serials.flatMap((group) => clean(tags[`${group}:SerialNumber`]) ?? [])
  const said = [model, serial].flatMap((part) => part?.slice(0, 100) ?? [])
  return said.join(' · ') || null
}
