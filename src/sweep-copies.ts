import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Milliseconds a copy is kept: those still asked for are made again in a moment. */
const kept = 30 * 24 * 60 * 60 * 1000

/**
 * Removes copies of pictures made more than thirty days ago, so that those of withdrawn photos and
 * of words since changed do not pile up. Answers how many.
 */
export async function sweepCopies(folder: string, now: Date): Promise<number> {
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  let removed = 0
  for (const path of names.map((name) => join(folder, name))) {
    const found = await stat(path).catch(() => null)
    if (!found?.isFile() || now.getTime() - found.mtimeMs <= kept) continue
    await rm(path, { force: true })
    removed += 1
  }
  return removed
}
