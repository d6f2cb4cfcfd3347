import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Turn } from './turns.ts'

export type Keep = (key: string, make: () => Promise<Turn<Buffer>>) => Promise<Turn<Buffer>>

/**
 * Files by the digest of what they are made from. Each is made once however many ask, and written
 * beside its place before it is moved there, so that nobody ever reads half of one.
 */
export function keptIn(folder: string): Keep {
  const making = new Map<string, Promise<Turn<Buffer>>>()
  return async (key, make) => {
    const path = join(folder, key.slice(0, 2), key)
    const known = await readFile(path).catch(() => null)
    if (known) return { kind: 'done', value: known }
    const underWay = making.get(key)
    if (underWay) return underWay
    const made = makeAndKeep(path, make).finally(() => making.delete(key))
    making.set(key, made)
    return made
  }
}

/** A disk that is full costs the copy, not the answer. */
async function makeAndKeep(path: string, make: () => Promise<Turn<Buffer>>): Promise<Turn<Buffer>> {
  const made = await make()
  if (made.kind === 'done') await write(path, made.value).catch(() => null)
  return made
}

async function write(path: string, content: Buffer): Promise<void> {
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
