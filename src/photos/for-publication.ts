import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { exiftoolPath } from 'exiftool-vendored'
import { APIError } from 'payload'
import { type Said, speaking } from '../fields/refuse.ts'
import { iimOf } from './iim.ts'
import type { Printed } from './printed.ts'
import { xmpOf } from './xmp.ts'

const run = promisify(execFile)

/** Kinds of file that have room for IIM. */
const withIim = ['.jpg', '.tif']

/**
 * What is left of the camera's own: how the pixels are to be shown, and when they were taken. Of the
 * time only the camera's word: exiftool would make one of what the old IPTC says.
 */
const keptTags = [
  'ICC_Profile',
  'Orientation',
  'ColorSpace',
  'ExifIFD:DateTimeOriginal',
  'ExifIFD:OffsetTimeOriginal',
]

/** Milliseconds for 60 MB on a busy machine. */
const patience = 60_000

/**
 * The pixels of an original with the record as it is now written into the file, and nothing else:
 * no position, no serial number, no words of before. The original itself is only read.
 * @throws APIError 422 when the file itself takes no words, 503 when they could not be written just now.
 */
export async function forPublication(
  original: Buffer,
  name: string,
  printed: Printed,
): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-publication-')).catch((cause: unknown) => {
    throw fault(503, notNow, cause)
  })
  const path = join(folder, `photo${extname(name)}`)
  const xmp = join(folder, 'record.xmp')
  try {
    await writeFile(path, original)
    await writeFile(xmp, xmpOf(printed))
    const iim = withIim.includes(extname(name)) ? iimArguments(printed) : []
    const kept = keptTags.map((tag) => `-${tag}`)
    // What a TIFF says of itself stands where `-all=` does not reach.
    const args = ['-all=', '-CommonIFD0=', '-tagsfromfile', '@', ...kept, `-XMP<=${xmp}`, ...iim]
    await run(await exiftoolPath(), ['-overwrite_original', '-q', ...args, path], {
      timeout: patience,
    })
    return await readFile(path)
  } catch (cause) {
    throw isOfFile(cause) ? fault(422, unwritable, cause) : fault(503, notNow, cause)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Matches what exiftool finds wrong with a file; of a full disk it says `Error: Error writing output file`. */
const wrongWithFile =
  /^Error: (?!Error (?:opening|creating|writing output|renaming)|File not found)/m

function isOfFile(cause: unknown): boolean {
  const isSaid = typeof cause === 'object' && cause !== null && 'stderr' in cause
  return isSaid && wrongWithFile.test(String(cause.stderr))
}

function fault(status: number, said: Said, cause: unknown): APIError {
  return speaking(Object.assign(new APIError(said.en, status, null, true), { cause }), said)
}

const unwritable: Said = {
  en: 'The caption and credit cannot be written into this file, as its own metadata is damaged: use the original, and send the words along.',
  zh: '该文件自身的元数据已损坏，无法写入说明和署名：请使用原图，并另附文字。',
}

const notNow: Said = {
  en: 'The caption and credit could not be written into the file just now: try again. If it stays so, whoever runs Rostrum finds the reason in the log.',
  zh: '暂时无法将说明和署名写入文件，请重试。如仍失败，Rostrum 的运维人员可在日志中查看原因。',
}

/** With the digest by which others see that XMP and IIM say the same. */
function iimArguments(printed: Printed): string[] {
  const said = iimOf(printed).map(([name, value]) => `-IPTC:${name}=${value}`)
  return ['-IPTC:CodedCharacterSet=UTF8', ...said, '-IPTCDigest=new']
}
