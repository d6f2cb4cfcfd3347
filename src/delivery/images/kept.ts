import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Space } from './space.ts'

/** Files by the digest of what they are made from. */
export type Kept = {
  read: (key: string) => Promise<Buffer | null>
  has: (key: string) => Promise<boolean>
  /** Written beside its place before it is moved there, so that nobody ever reads half of one. */
  write: (key: string, content: Buffer) => Promise<void>
  /** To be called for one that was used, so that it is not the next to be removed. */
  touch: (key: string) => void
}

/** Milliseconds within which using a file again is not noted again. */
const notedFor = 60 * 60 * 1000

export function keptIn(folder: string, space: Space): Kept {
  const pathOf = (key: string): string => join(folder, key.slice(0, 2), key)
  return {
    read: (key) => readFile(pathOf(key)).catch(() => null),
    has: async (key) => (await stat(pathOf(key)).catch(() => null)) !== null,
    async write(key, content) {
      await writeWhole(pathOf(key), content)
      space.taken(content.length)
    },
    touch: (key) => void touch(pathOf(key)).catch(() => undefined),
  }
}

/** Its time of change tells when it was last used. */
async function touch(path: string): Promise<void> {
  const now = new Date()
  const { mtimeMs } = await stat(path)
  if (now.getTime() - mtimeMs > notedFor) await utimes(path, now, now)
}

async function writeWhole(path: string, content: Buffer): Promise<void> {
  const draft = `${path}.${randomUUID()}`
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(draft, content)
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}
