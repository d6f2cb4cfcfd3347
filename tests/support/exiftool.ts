import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { exiftoolPath } from 'exiftool-vendored'
import { z } from 'zod'

const run = promisify(execFile)

const saidSchema = z.tuple([z.record(z.string(), z.unknown())])

/** Everything a file says about itself, by group and name, as exiftool reads it; structures whole. */
export async function tagsOf(
  bytes: Uint8Array,
  extension: string,
): Promise<Record<string, unknown>> {
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-tags-'))
  const path = join(folder, `picture.${extension}`)
  await writeFile(path, bytes)
  const args = ['-j', '-G1', '-a', '-n', '-struct', path]
  const { stdout } = await run(await exiftoolPath(), args, { maxBuffer: 8_000_000 })
  await rm(folder, { recursive: true })
  const [tags] = saidSchema.parse(JSON.parse(stdout))
  return tags
}
