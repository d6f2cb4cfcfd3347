import { ExifTool } from 'exiftool-vendored'
import { log } from '../log.ts'

/** What a file says about itself, by group and name: `XMP-dc:Description`, `IPTC:By-line`. */
export type Tags = Record<string, unknown>

/** How long exiftool is kept after its last file: starting it costs a quarter of a second. */
const patience = 2000

let tool: ExifTool | null = null
let reading = 0
let leaving: NodeJS.Timeout | undefined

/**
 * Reads all metadata of a file. A file whose metadata cannot be read has none: the picture itself
 * has been looked at before.
 */
export async function readMetadata(path: string): Promise<Tags> {
  const tags = await ask(path, ['-fast', '-G1', '-struct', '-n'])
  const hasIptc = Object.keys(tags).some((tag) => tag.startsWith('IPTC:'))
  if (!hasIptc || tags['IPTC:CodedCharacterSet'] !== undefined) return tags
  const raw = await ask(path, ['-fast', '-G1', '-n', '-b', '-charset', 'iptc=UTF8', '-IPTC:all'])
  return { ...tags, ...Object.fromEntries(Object.entries(raw).map(guessed)) }
}

async function ask(path: string, readArgs: string[]): Promise<Tags> {
  clearTimeout(leaving)
  tool ??= new ExifTool({ maxProcs: 2, taskTimeoutMillis: 20_000, useMWG: false })
  reading += 1
  try {
    return { ...(await tool.readRaw(path, { readArgs })) }
  } catch (error) {
    log.warn({ err: error, path }, 'Caption, credit and date of a picture could not be read')
    return {}
  } finally {
    reading -= 1
    if (reading === 0) leaving = setTimeout(leave, patience)
  }
}

function leave(): void {
  const idle = tool
  tool = null
  void idle?.end()
}

/** Values that are not UTF-8 come as `base64:…`; those nobody declared a character set for. */
function guessed([tag, value]: [string, unknown]): [string, unknown] {
  if (Array.isArray(value)) return [tag, value.map((item: unknown) => decoded(item))]
  return [tag, decoded(value)]
}

function decoded(value: unknown): unknown {
  if (typeof value !== 'string' || !value.startsWith('base64:')) return value
  return decodeLegacy(Buffer.from(value.slice('base64:'.length), 'base64'))
}

/** Matches what Chinese reads as when it is read rightly: ideographs, kana and their punctuation. */
const chinese = /^[\p{sc=Han}\p{P}\p{N}\p{Z}\p{ASCII}\u3000-\u30ff\uff00-\uffef]*$/u

/** Text of an undeclared character set: UTF-8 if it is, Chinese if it reads as such, else Western. */
export function decodeLegacy(bytes: Uint8Array): string {
  const utf8 = tryDecode(bytes, 'utf-8')
  if (utf8 !== null) return utf8
  const gb = tryDecode(bytes, 'gb18030')
  if (gb !== null && chinese.test(gb) && (gb.match(/\p{sc=Han}/gu) ?? []).length > 1) return gb
  return new TextDecoder('windows-1252').decode(bytes)
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
