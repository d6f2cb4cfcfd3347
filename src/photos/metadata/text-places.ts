import { clean, cleanCaption, cleanName } from '../clean.ts'
import type { Tags } from '../read-metadata.ts'
import type { Places } from './choose.ts'
import { inAnyLanguage } from './languages.ts'

/** Where each text may stand in a file, and for how many bytes the IPTC has room. */
const places = {
  headline: { xmp: 'XMP-photoshop:Headline', iptc: 'IPTC:Headline', room: 256 },
  caption: {
    xmp: 'XMP-dc:Description',
    iptc: 'IPTC:Caption-Abstract',
    exif: 'IFD0:ImageDescription',
    room: 2000,
  },
  captionWriter: { xmp: 'XMP-photoshop:CaptionWriter', iptc: 'IPTC:Writer-Editor', room: 32 },
  creditText: { xmp: 'XMP-photoshop:Credit', iptc: 'IPTC:Credit', room: 32 },
  source: { xmp: 'XMP-photoshop:Source', iptc: 'IPTC:Source', room: 32 },
  copyrightNotice: {
    xmp: 'XMP-dc:Rights',
    iptc: 'IPTC:CopyrightNotice',
    exif: 'IFD0:Copyright',
    room: 128,
  },
  instructions: {
    xmp: 'XMP-photoshop:Instructions',
    iptc: 'IPTC:SpecialInstructions',
    room: 256,
  },
  usageTerms: { xmp: 'XMP-xmpRights:UsageTerms' },
} as const satisfies Record<string, { xmp: string; iptc?: string; exif?: string; room?: number }>

export type TextField = keyof typeof places

/** What each place says of a text, cleaned, and how much room the IPTC has for it. */
export function textPlaces(
  tags: Tags,
  field: TextField,
): { places: Places<string>; room?: number } {
  const { exif, iptc, room, xmp }: { xmp: string; iptc?: string; exif?: string; room?: number } =
    places[field]
  const read = field === 'caption' ? cleanCaption : field === 'creditText' ? cleanName : clean
  const said = {
    xmp: read(isLocalized(field) ? tags[xmp] : inAnyLanguage(tags, xmp)),
    iptc: iptc === undefined ? null : read(tags[iptc]),
    exif: exif === undefined ? null : read(tags[exif]),
  }
  return { places: said, ...(room === undefined ? {} : { room }) }
}

/** Those we keep in every language: a language that is named is read as such. */
const isLocalized = (field: TextField): boolean => field === 'headline' || field === 'caption'
