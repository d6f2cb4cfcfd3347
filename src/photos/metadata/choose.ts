import { clean, saysTheSame } from '../clean.ts'
import type { Tags } from '../read-metadata.ts'
import { isSameValue } from './compose.ts'
import type { RecordField } from './record-fields.ts'

/** Where in a file a value may stand. */
export type Place = 'xmp' | 'iptc' | 'exif'

/** What each place says of one field. */
export type Places<Value> = { xmp?: Value | null; iptc?: Value | null; exif?: Value | null }

/** Two places that disagree, and the file cannot tell which is right: an editor can. */
export type Conflict = {
  field: RecordField
  taken: unknown
  other: unknown
  places: { taken: Place; other: Place }
}

type Chosen<Value> = { value: Value; place: Place; other?: { value: Value; place: Place } }

/**
 * XMP before IPTC before EXIF; but where only the IPTC has been edited since both were written,
 * `isNewer`, what it says, unless that is merely the XMP cut off after the bytes IPTC has room for.
 */
export function choose<Value>(
  { exif = null, iptc = null, xmp = null }: Places<Value>,
  { isNewer, room }: { isNewer: boolean; room?: number },
): Chosen<Value> | null {
  if (xmp === null || (isNewer && iptc !== null && !isCutOff(iptc, xmp, room))) {
    if (iptc === null) return exif === null ? null : { value: exif, place: 'exif' }
    const isContested = xmp !== null && !agree(xmp, iptc)
    return {
      value: iptc,
      place: 'iptc',
      ...(isContested ? { other: { value: xmp, place: 'xmp' as const } } : {}),
    }
  }
  return { value: xmp, place: 'xmp' }
}

/** Whether somebody has changed the IPTC after a program had written it and the XMP together. */
export function isIptcNewer(tags: Tags): boolean {
  const stored = clean(tags['Photoshop:IPTCDigest'])
  const current = clean(tags['File:CurrentIPTCDigest'])
  return stored !== null && current !== null && stored !== current && !/^0+$/.test(stored)
}

/**
 * Whether the first is the second as far as it had room. Programs count bytes, in UTF-8 or an older
 * character set, or characters, and may cut one in the middle.
 */
export function isCutOff(short: unknown, long: unknown, room = 0): boolean {
  if (Array.isArray(short) && Array.isArray(long)) {
    const pairs = short.map((item: unknown, nth): [unknown, unknown] => [item, long[nth]])
    return (
      short.length === long.length &&
      !agree(short, long) &&
      pairs.every(([item, whole]) => agree(item, whole) || isCutOff(item, whole, room))
    )
  }
  if (typeof short !== 'string' || typeof long !== 'string') return false
  const kept = short.replace(halfCharacter, '')
  return kept.length < long.length && long.startsWith(kept) && isFull(kept, room)
}

/** Whether two places say the same. */
function agree(one: unknown, other: unknown): boolean {
  const areTexts = typeof one === 'string' && typeof other === 'string'
  return areTexts ? saysTheSame(one, other) : isSameValue(one, other)
}

/** Matches what is left of a character that was cut in the middle. */
const halfCharacter = /\ufffd+$/

/**
 * Full but for a character that was cut or a space that was trimmed, counted in characters, in the
 * two bytes each that Chinese has in GB18030, or in UTF-8.
 */
function isFull(text: string, room: number): boolean {
  const characters = [...text]
  const wide = characters.filter((character) => character > '\u00ff').length
  const lengths = [characters.length, characters.length + wide, Buffer.byteLength(text)]
  return lengths.some((length) => length <= room && length >= room - 4)
}
