import { clean, saysTheSame } from '../clean.ts'
import type { Tags } from '../read-metadata.ts'
import { isSameValue } from './compose.ts'

/** Where in a file a value may stand. */
export type Place = 'xmp' | 'iptc' | 'exif'

/** What each place says of one field. */
export type Places<Value> = { xmp?: Value | null; iptc?: Value | null; exif?: Value | null }

type Chosen<Value> = { value: Value; place: Place; other?: { value: Value; place: Place } }

/**
 * XMP before IPTC before EXIF. But where only the IPTC has been edited since both were written,
 * `isNewer`, what it says; unless `isPart` finds that it is merely what was left of the XMP.
 */
export function choose<Value>(
  { exif = null, iptc = null, xmp = null }: Places<Value>,
  { isNewer, isPart }: { isNewer: boolean; isPart: (iptc: Value, xmp: Value) => boolean },
): Chosen<Value> | null {
  if (xmp !== null && iptc !== null && isNewer && !isPart(iptc, xmp))
    return { value: iptc, place: 'iptc', other: { value: xmp, place: 'xmp' } }
  if (xmp !== null) return { value: xmp, place: 'xmp' }
  if (iptc !== null) return { value: iptc, place: 'iptc' }
  return exif === null ? null : { value: exif, place: 'exif' }
}

/** Whether somebody has changed the IPTC after a program had written it and the XMP together. */
export function isIptcNewer(tags: Tags): boolean {
  const stored = clean(tags['Photoshop:IPTCDigest'])
  const current = clean(tags['File:CurrentIPTCDigest'])
  return stored !== null && current !== null && stored !== current && !/^0+$/.test(stored)
}

/** Whether one text or list says what the other says, as far as it had `room`: bytes for each text. */
export function isPartOfText(room = 0): (short: unknown, long: unknown) => boolean {
  return (short, long) => {
    if (!Array.isArray(short) || !Array.isArray(long))
      return agree(short, long) || isCutOff(short, long, room)
    const pairs = short.map((item: unknown, nth): [unknown, unknown] => [item, long[nth]])
    const isWhole = short.length === long.length
    return (
      isWhole && pairs.every(([item, other]) => agree(item, other) || isCutOff(item, other, room))
    )
  }
}

function agree(one: unknown, other: unknown): boolean {
  const areTexts = typeof one === 'string' && typeof other === 'string'
  return areTexts ? saysTheSame(one, other) : isSameValue(one, other)
}

/**
 * Programs cut after bytes, in UTF-8 or an older character set, or after characters, and may cut one
 * in the middle.
 */
function isCutOff(short: unknown, long: unknown, room: number): boolean {
  if (typeof short !== 'string' || typeof long !== 'string') return false
  const kept = short.replace(halfCharacter, '')
  return kept.length < long.length && long.startsWith(kept) && isFull(kept, room)
}

/** Matches what is left of a character that was cut in the middle. */
const halfCharacter = /[\ufffd?]+$/

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
