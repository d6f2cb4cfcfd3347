import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Milliseconds a copy is kept: those still asked for are made again in a moment. */
const kept = 30 * 24 * 60 * 60 * 1000

/**
 * Removes copies of pictures made more than thirty days ago, so that those of withdrawn photos and of words
 * since changed do not pile up; then the oldest, until the rest fits into `most` bytes. Answers how
 * many.
 */
export async function sweepCopies(folder: string, now: Date, most = Infinity): Promise<number> {
  const files = await filesIn(folder)
  let bytes = files.reduce((sum, { size }) => sum + size, 0)
  let removed = 0
  for (const { path, size, madeAt } of files.toSorted((a, b) => a.madeAt - b.madeAt)) {
    if (now.getTime() - madeAt <= kept && bytes <= most) break
    await rm(path, { force: true })
    bytes -= size
    removed += 1
  }
  return removed
}

type File = { path: string; size: number; madeAt: number }

async function filesIn(folder: string): Promise<File[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  const files: File[] = []
  for (const path of names.map((name) => join(folder, name))) {
    const found = await stat(path).catch(() => null)
    if (found?.isFile()) files.push({ path, size: found.size, madeAt: found.mtimeMs })
  }
  return files
}
