import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Milliseconds for which an upload may stand still, and a receipt can be asked for. */
const kept = 24 * 60 * 60 * 1000

/** Removes parts of files nobody goes on with, and old receipts. Answers how many files. */
export async function sweepUploads(folder: string, now: Date): Promise<number> {
  let removed = 0
  for (const name of await readdir(folder).catch(() => [])) {
    const found = await stat(join(folder, name)).catch(() => null)
    if (!found?.isFile() || now.getTime() - found.mtimeMs <= kept) continue
    await rm(join(folder, name), { force: true })
    removed += 1
  }
  return removed
}
