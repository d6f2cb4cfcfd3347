import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { hasCode } from './has-code.ts'

/** Matches the names we give to originals: a UUID and one of our extensions. */
const storedName =
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\.(jpg|png|webp|avif|tif)$/

/** Matches a file that was not yet whole when its writer stopped. */
const unfinishedName = /^\.incoming-[0-9a-f-]{36}$/

export function isStoredName(name: string): boolean {
  return storedName.test(name)
}

/** A name nobody else has or ever will: the original's own name is a field of its record. */
export function nameFor(extension: string): string {
  return `${crypto.randomUUID()}.${extension}`
}

/** Where an original lies. */
export function pathOf(folder: string, name: string): string {
  if (!isStoredName(name)) throw new Error(`“${name}” is not the name of an original`)
  return join(folder, name)
}

/** Writes an original whole and for good, before its row is: after this, not even a power cut loses it. */
export async function store(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true })
  const unfinished = join(folder, `.incoming-${crypto.randomUUID()}`)
  try {
    const file = await open(unfinished, 'wx', 0o640)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(unfinished, pathOf(folder, name))
    await syncFolder(folder)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}

async function syncFolder(folder: string): Promise<void> {
  const directory = await open(folder, 'r')
  try {
    await directory.sync()
  } finally {
    await directory.close()
  }
}

/** The file's size in bytes, or null when it is not there. */
export async function sizeOfStored(folder: string, name: string): Promise<number | null> {
  try {
    return (await stat(pathOf(folder, name))).size
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null
    throw error
  }
}

/** Originals, and what was left unfinished, that were last written before `before`. */
export async function storedBefore(folder: string, before: Date): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  const ours = names.filter((name) => isStoredName(name) || unfinishedName.test(name))
  const old: string[] = []
  for (const name of ours) {
    const found = await stat(join(folder, name)).catch(() => null)
    if (found && found.mtime < before) old.push(name)
  }
  return old
}

/** Removes a file the sweep has found to belong to nothing. */
export async function removeStored(folder: string, name: string): Promise<void> {
  await rm(join(folder, name), { force: true })
}
