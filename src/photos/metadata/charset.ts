import type { Tags } from '../read-metadata.ts'

/** Where text stands whose character set a file may leave out. */
export const oldTexts = [
  '-IPTC:all',
  ...['-IFD0:ImageDescription', '-IFD0:Artist', '-IFD0:Copyright'],
] as const

/** Whether there is text that is not ASCII and not surely in UTF-8: it has to be read as bytes. */
export function hasOldText(tags: Tags): boolean {
  const isDeclared = tags['IPTC:CodedCharacterSet'] !== undefined
  return Object.entries(tags).some(([tag, value]) => {
    // exiftool writes a question mark for what it cannot read.
    const suspect = tag.startsWith('IPTC:') && !isDeclared ? /[^\p{ASCII}]|\?/u : /\?/
    return isOld(tag) && [value].flat().some((item) => suspect.test(String(item)))
  })
}

const isOld = (tag: string): boolean =>
  tag.startsWith('IPTC:') || oldTexts.some((one) => one === `-${tag}`)

/**
 * Texts read as bytes, which has those that are not UTF-8 as `base64:…`; and the character set that
 * was guessed for all of them together, which tells more than each alone.
 */
export function decodeTogether(raw: Tags, legacy: string) {
  const texts = Object.entries(raw).filter(([tag]) => isOld(tag))
  const bytes = texts.flatMap(([, value]) => [value].flat().map(bytesOf))
  const charset = readAll(bytes, 'utf-8') === null ? charsetOf(bytes, legacy) : null
  const read = (value: unknown): unknown =>
    typeof value === 'string' ? decode(bytesOf(value), charset ?? 'utf-8') : value
  const decoded: Tags = Object.fromEntries(
    texts.map(([tag, value]) => [tag, Array.isArray(value) ? value.map(read) : read(value)]),
  )
  return { charset, decoded }
}

function bytesOf(value: unknown): Buffer {
  const text = typeof value === 'string' ? value : ''
  const isBytes = text.startsWith(marked)
  return isBytes ? Buffer.from(text.slice(marked.length), 'base64') : Buffer.from(text)
}

const marked = 'base64:'

/** The desk's older character set if all of it reads in that, else the Western one, which reads anything. */
function charsetOf(bytes: Buffer[], legacy: string): string {
  const text = readAll(bytes, legacy)
  const isChinese = /^(gb|big5)/i.test(legacy)
  const isLikely = text !== null && (!isChinese || readsAsChinese(text))
  return isLikely ? legacy : 'windows-1252'
}

/** Matches what Chinese reads as when it is read rightly: ideographs, kana and their punctuation. */
const chinese = /^[\p{sc=Han}\p{P}\p{N}\p{Z}\p{Cc}\p{ASCII}\u3000-\u30ff\uff00-\uffef]*$/u

/** Western letters misread as Chinese stand alone between others; Chinese stands together. */
function readsAsChinese(text: string): boolean {
  const [all, together] = [/\p{sc=Han}/gu, /\p{sc=Han}{2,}/gu].map(
    (pattern) => (text.match(pattern) ?? []).join('').length,
  )
  return chinese.test(text) && (together ?? 0) > (all ?? 0) / 2
}

function readAll(texts: Buffer[], encoding: string): string | null {
  try {
    return texts.map((bytes) => decode(bytes, encoding)).join('\n')
  } catch {
    return null
  }
}

/** From here on a text may have been cut in the middle of a character: IPTC has room for 32 bytes. */
const room = 29

/** @throws TypeError where the bytes are no such text. */
function decode(bytes: Buffer, encoding: string): string {
  return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: bytes.length >= room })
}
