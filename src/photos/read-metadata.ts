import { ExifTool } from 'exiftool-vendored'
import { env } from '../env.ts'
import { log } from '../log.ts'
import { decodeTogether, hasOldText, oldTexts } from './metadata/charset.ts'

/** What a file says about itself, by group and name: `XMP-dc:Description`, `IPTC:By-line`. */
export type Tags = Record<string, unknown>

/** The tags; the character set that had to be guessed; whether they could be read at all. */
export type Reading = { tags: Tags; charset: string | null; isRead: boolean }

/** How long exiftool is kept after its last file: starting it costs a quarter of a second. */
const patience = 2000

/** A file that takes longer has been made to. */
const longest = 10_000

let tool: ExifTool | null = null
let reading = 0
let leaving: NodeJS.Timeout | undefined

/** Without a listener for lines, what it prints is decoded piece by piece, and letters cut between two are lost. */
const wholeLetters = { isRetirementRequest: () => false }

const settings = {
  ...{ maxProcs: 2, taskTimeoutMillis: longest, taskRetries: 0, useMWG: false },
  ...wholeLetters,
}

/** Numbers stay as they are written, `2024.10`, and structures whole. */
const asWritten = ['-fast', '-G1', '-struct', '-n', '-api', 'structformat=jsonq']

/**
 * Reads all metadata of a file. A file whose metadata cannot be read has none: the picture itself
 * has been looked at before.
 */
export async function readMetadata(path: string): Promise<Reading> {
  const tags = await ask(path, asWritten)
  if (tags === null) return { tags: {}, charset: null, isRead: false }
  if (!hasOldText(tags)) return { tags, charset: null, isRead: true }
  const bytes = ['-b', '-charset', 'iptc=UTF8', '-charset', 'exif=UTF8', ...oldTexts]
  const raw = await ask(path, [...asWritten, ...bytes])
  const { charset, decoded } = decodeTogether(raw ?? {}, env.legacyCharset)
  return { tags: { ...tags, ...decoded }, charset, isRead: true }
}

async function ask(path: string, readArgs: string[]): Promise<Tags | null> {
  clearTimeout(leaving)
  tool ??= new ExifTool(settings)
  reading += 1
  try {
    return { ...(await tool.readRaw(path, { readArgs })) }
  } catch (error) {
    log.warn({ err: error, path }, 'Caption, credit and date of a picture could not be read')
    return null
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
