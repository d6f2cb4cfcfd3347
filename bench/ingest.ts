import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { examine } from '../src/photos/examine.ts'
import { readMetadata } from '../src/photos/read-metadata.ts'
import { recordOf } from '../src/photos/record.ts'
import { cameraFiles } from './uploads/pictures.ts'

/**
 * What one photo of 24 megapixels costs to take in, in seconds of processor time: looked at whole,
 * hashed, with its small pictures' hashes, and its metadata read. exiftool's own time is part of it.
 */
const rounds = 20
const folder = await mkdtemp(join(tmpdir(), 'rostrum-bench-'))
const files = await cameraFiles(4)
const paths = await Promise.all(files.map((bytes, nth) => keep(bytes, nth)))

await measure('looking at the picture', async (nth) => {
  const found = await examine(files[nth] ?? Buffer.alloc(0))
  if ('fault' in found) throw new Error(`A picture was refused: ${found.fault}`)
})
await measure('reading its metadata', async (nth) => {
  recordOf((await readMetadata(paths[nth] ?? '')).tags, new Date())
})
await rm(folder, { recursive: true })

async function measure(name: string, act: (nth: number) => Promise<void>): Promise<void> {
  const before = seconds()
  for (let round = 0; round < rounds; round += 1) await act(round % files.length)
  // exiftool's time is known once it has left, two seconds after its last file.
  await delay(4000)
  const each = (seconds() - before) / rounds
  process.stdout.write(`${name.padEnd(24)} ${each.toFixed(2)} s of CPU a photo\n`)
}

async function keep(bytes: Uint8Array, nth: number): Promise<string> {
  const path = join(folder, `${nth}.jpg`)
  await writeFile(path, bytes)
  return path
}

/** Of this process and of the children that have ended, which only Linux tells. */
function seconds(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? []
  // utime, stime, cutime and cstime are the 14th to 17th, in hundredths.
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / 100
}
