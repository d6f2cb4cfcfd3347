import { ExifTool } from 'exiftool-vendored'

import type { Clock } from '../clock.ts'
import type { Picture } from './picture.ts'

/** What IPTC calls a picture made by a program that learnt from no pictures: ours are all drawn. */
export const drawnBySource = 'http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia'

const terms = {
  copyright: '© Rostrum. Drawn by a script for the example newsroom.',
  usage: 'Free to use with and about Rostrum. Not a photograph: please say so when you print it.',
  license: 'https://opensource.org/license/mit',
  instructions:
    'Example picture, drawn by a script. It stands in for a news photograph; nobody in it exists.',
}

/** By exiftool's names; lists are written item by item. A name ending in # takes the value as it is. */
type Tags = Record<string, string | readonly string[]>

/** The three vocabularies of one picture, as a wire agency would fill them. */
function tagsOf(picture: Picture, clock: Clock): Tags {
  return { ...iptcIim(picture, clock), ...xmp(picture, clock), ...exif(picture, clock) }
}

function iptcIim({ en, credit, keywords, takenAt }: Picture, clock: Clock): Tags {
  const [date = '', time = ''] = clock.onCamera(takenAt).split('T')
  return {
    'IPTC:CodedCharacterSet': 'UTF8',
    'IPTC:Headline': en.headline,
    'IPTC:Caption-Abstract': clock.told(en.caption, 'en'),
    'IPTC:Writer-Editor': 'Rostrum Example',
    'IPTC:By-line': [credit.creator.slice(0, 32)],
    'IPTC:By-lineTitle': [credit.jobTitle.slice(0, 32)],
    'IPTC:Credit': credit.creditText.slice(0, 32),
    'IPTC:Source': credit.source.slice(0, 32),
    'IPTC:CopyrightNotice': terms.copyright,
    'IPTC:Keywords': keywords,
    'IPTC:DateCreated': date.replaceAll('-', ':'),
    'IPTC:TimeCreated': time,
    'IPTC:City': 'Liuzhou',
    'IPTC:Province-State': 'Guangxi',
    'IPTC:Country-PrimaryLocationCode': 'CHN',
    'IPTC:Country-PrimaryLocationName': 'China',
    'IPTC:SpecialInstructions': terms.instructions,
  }
}

function xmp({ en, zh, credit, keywords, takenAt }: Picture, clock: Clock): Tags {
  return {
    'XMP-photoshop:Headline': en.headline,
    'XMP-dc:Description': clock.told(en.caption, 'en'),
    'XMP-dc:Description-zh': clock.told(zh.caption, 'zh'),
    'XMP-dc:Title': en.headline,
    'XMP-dc:Creator': [credit.creator],
    'XMP-dc:Subject': keywords,
    'XMP-dc:Rights': terms.copyright,
    'XMP-photoshop:AuthorsPosition': credit.jobTitle,
    'XMP-photoshop:CaptionWriter': 'Rostrum Example',
    'XMP-photoshop:Credit': credit.creditText,
    'XMP-photoshop:Source': credit.source,
    'XMP-photoshop:Instructions': terms.instructions,
    'XMP-photoshop:DateCreated': clock.onCamera(takenAt),
    'XMP-photoshop:City': 'Liuzhou',
    'XMP-photoshop:State': 'Guangxi',
    'XMP-photoshop:Country': 'China',
    'XMP-iptcCore:CountryCode': 'CHN',
    'XMP-iptcCore:AltTextAccessibility': en.altText,
    'XMP-iptcCore:AltTextAccessibility-zh': zh.altText,
    'XMP-iptcExt:DigitalSourceType': drawnBySource,
    'XMP-xmpRights:Marked': 'True',
    'XMP-plus:DataMining#': 'http://ns.useplus.org/ldf/vocab/DMI-UNSPECIFIED',
    'XMP-xmpRights:UsageTerms': terms.usage,
    'XMP-xmpRights:WebStatement': terms.license,
  }
}

function exif({ en, credit, takenAt }: Picture, clock: Clock): Tags {
  const [stamp = '', offset = ''] = clock.onCamera(takenAt).split(/(?=\+)/)
  const written = stamp.replaceAll('-', ':').replace('T', ' ')
  return {
    'IFD0:ImageDescription': en.headline,
    'IFD0:Artist': credit.creator,
    'IFD0:Copyright': terms.copyright,
    'ExifIFD:ColorSpace#': '1',
    'IFD0:Software': 'Rostrum example pictures',
    'ExifIFD:DateTimeOriginal': written,
    'ExifIFD:CreateDate': written,
    'ExifIFD:OffsetTimeOriginal': offset,
    'ExifIFD:OffsetTimeDigitized': offset,
  }
}

/** Writes and reads metadata with one exiftool process, ended when `work` is done. */
export async function withExiftool<Result>(
  work: (tool: ExifTool) => Promise<Result>,
): Promise<Result> {
  const tool = new ExifTool({ maxProcs: 1, useMWG: false })
  try {
    return await work(tool)
  } finally {
    await tool.end()
  }
}

/** Puts all metadata into the JPEG at `path`; the IPTC digest is set, as editors of both worlds expect. */
export async function writeMetadata(
  tool: ExifTool,
  path: string,
  picture: Picture,
  clock: Clock,
): Promise<void> {
  const tags = Object.entries(tagsOf(picture, clock)).flatMap(([tag, value]) =>
    (typeof value === 'string' ? [value] : value).map((one) => `-${tag}=${one}`),
  )
  await tool.write(path, {}, { writeArgs: ['-overwrite_original', '-IPTCDigest=new', ...tags] })
}
