import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { exiftoolPath } from 'exiftool-vendored'
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
 */
export async function forPublication(
  original: Buffer,
  name: string,
  printed: Printed,
): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-publication-'))
  const path = join(folder, `photo${extname(name)}`)
  const xmp = join(folder, 'record.xmp')
  try {
    await writeFile(path, original)
    await writeFile(xmp, xmpOf(printed))
    const iim = withIim.includes(extname(name)) ? iimArguments(printed) : []
    const kept = keptTags.map((tag) => `-${tag}`)
    const args = ['-all=', '-tagsfromfile', '@', ...kept, `-XMP<=${xmp}`, ...iim]
    await run(await exiftoolPath(), ['-overwrite_original', '-q', ...args, path], {
      timeout: patience,
    })
    return await readFile(path)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** With the digest by which others see that XMP and IIM say the same. */
function iimArguments(printed: Printed): string[] {
  const said = iimOf(printed).map(([name, value]) => `-IPTC:${name}=${value}`)
  return ['-IPTC:CodedCharacterSet=UTF8', ...said, '-IPTCDigest=new']
}
