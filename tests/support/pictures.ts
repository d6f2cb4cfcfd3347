import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { exiftoolPath } from 'exiftool-vendored'
import { promisify } from 'node:util'
import sharp from 'sharp'
import type { SentFile } from './staff.ts'

const run = promisify(execFile)

/** A small picture whose bytes nobody else's are; `nth` chooses its colour. */
export async function picture(nth: number, name = 'DSC_0001.jpg'): Promise<SentFile> {
  const background = { r: nth % 256, g: (nth * 7) % 256, b: Math.floor(nth / 256) % 256 }
  const bytes = await sharp({ create: { width: 120, height: 80, channels: 3, background } })
    .jpeg()
    .toBuffer()
  return { name, type: 'image/jpeg', bytes: new Uint8Array(bytes) }
}

/** The same picture with metadata in it: exiftool's arguments, such as `-XMP-dc:Title=Opening`. */
export async function withMetadata(file: SentFile, args: string[]): Promise<SentFile> {
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-picture-'))
  const path = join(folder, `picture${extname(file.name)}`)
  await writeFile(path, file.bytes)
  await run(await exiftoolPath(), ['-overwrite_original', ...args, path])
  const bytes = await readFile(path)
  await rm(folder, { recursive: true })
  return { ...file, bytes: new Uint8Array(bytes) }
}

/** A picture of about a third of a megabyte, unlike any other. */
export async function noisyPicture(nth: number, name = `DSC_${nth}.jpg`): Promise<SentFile> {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 40 }
  const create = { width: 600, height: 400, channels: 3 as const, background: '#000', noise }
  const bytes = await sharp({ create }).jpeg({ quality: 95 }).toBuffer()
  return { name, type: 'image/jpeg', bytes: new Uint8Array(bytes) }
}
