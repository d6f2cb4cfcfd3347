import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Milliseconds a copy is kept without being used: it is made again in a moment. */
const kept = 30 * 24 * 60 * 60 * 1000

/** How many copies were removed, and the bytes of those that are left. */
export type SweptCopies = { removed: number; left: number }

/**
 * Removes copies of pictures that were not used for thirty days, so that those of withdrawn photos
 * and of words since changed do not pile up; then those used longest ago, until the rest fits into
 * `most` bytes. What is being sent is sent to its end: the file stays until it is closed.
 */
export async function sweepCopies(
  folder: string,
  now: Date,
  most = Infinity,
): Promise<SweptCopies> {
  const files = await filesIn(folder)
  let left = files.reduce((sum, { size }) => sum + size, 0)
  let removed = 0
  for (const { path, size, usedAt } of files.toSorted((a, b) => a.usedAt - b.usedAt)) {
    const isUnused = now.getTime() - usedAt > kept
    if (!isUnused && left <= most) break
    if (!isUnused && size === 0) continue
    await rm(path, { force: true })
    left -= size
    removed += 1
  }
  return { removed, left }
}

type File = { path: string; size: number; usedAt: number }

async function filesIn(folder: string): Promise<File[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  const files: File[] = []
  for (const path of names.map((name) => join(folder, name))) {
    const found = await stat(path).catch(() => null)
    if (found?.isFile()) files.push({ path, size: found.size, usedAt: found.mtimeMs })
  }
  return files
}
