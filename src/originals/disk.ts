import { openAsBlob } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { hasCode } from './has-code.ts'
import { checkName, isStoredName } from './names.ts'
import { unkept } from './faults.ts'
import type { Originals } from './originals.ts'

/** Matches a file that was not yet whole when its writer stopped. */
const unfinishedName = /^\.incoming-[0-9a-f-]{36}$/

/** Originals as files of a folder. */
export function onDisk(folder: string): Originals {
  const pathOf = (name: string): string => join(folder, checkName(name))
  return {
    store: (name, bytes) =>
      writeWhole(folder, checkName(name), bytes).catch((error: unknown) => {
        throw unkept(error)
      }),
    read: (name) => unlessMissing(readFile(pathOf(name))),
    async open(name) {
      if ((await unlessMissing(stat(pathOf(name)))) === null) return null
      const file = await openAsBlob(pathOf(name))
      return { size: file.size, stream: file.stream() }
    },
    async sizeOf(name) {
      const found = await unlessMissing(stat(pathOf(name)))
      return found && found.size
    },
    withPath: async (name, act) => act(pathOf(name)),
    list: (before) => list(folder, before),
    remove: (name) =>
      rm(join(folder, unfinishedName.test(name) ? name : checkName(name)), { force: true }),
  }
}

/** Beside its place first, and moved there when every byte is on the disk. */
export async function writeWhole(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true })
  const unfinished = join(folder, `.incoming-${crypto.randomUUID()}`)
  try {
    await writeSynced(unfinished, bytes)
    await rename(unfinished, join(folder, name))
    await syncFolder(folder)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o640)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
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

async function list(folder: string, before?: Date): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  const ours = names.filter((name) => isStoredName(name) || unfinishedName.test(name))
  if (before === undefined) return ours
  const old: string[] = []
  for (const name of ours) {
    const found = await stat(join(folder, name)).catch(() => null)
    if (found && found.mtime < before) old.push(name)
  }
  return old
}

async function unlessMissing<Found>(finding: Promise<Found>): Promise<Found | null> {
  try {
    return await finding
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null
    throw error
  }
}
