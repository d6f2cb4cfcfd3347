import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { formatVersion, schema } from './schema.ts'
import { openStore, text, type Store } from './store.ts'

export type Opened = {
  store: Store
  /** One sentence for the log when the file had to be started again; null when it was as we left it. */
  notice: string | null
}

/** `epoch` names the numbering of a new file. `isLean`: little memory is spent on reading quickly. */
export type Opening = { epoch?: string; isLean?: boolean }

/**
 * Opens the file, or starts a new one where there is none. A damaged file, or one written by
 * another version, is moved aside as `<path>.old` (the one before it is dropped): all of it can be
 * made again from the newsroom's database.  */
export function open(path: string, options: Opening = {}): Opened {
  if (path === ':memory:') return { store: start(path, options), notice: null }
  mkdirSync(dirname(path), { recursive: true })
  if (!existsSync(path)) return { store: start(path, options), notice: null }
  const checked = check(path, options)
  if (typeof checked !== 'string') return { store: checked, notice: null }
  moveAside(path)
  const notice = `The edition ${checked}; it was moved to ${path}.old and is being rebuilt.`
  return { store: start(path, options), notice }
}

function start(path: string, { epoch = randomUUID(), isLean = false }: Opening): Store {
  const store = openStore(path, { isLean })
  const tables = schema.split(/;\n/).filter((statement) => statement.trim() !== '')
  store.atomically(() => {
    for (const statement of tables) store.run(statement)
    const keep = 'INSERT INTO meta (key, value) VALUES (?, ?)'
    store.run(keep, 'format', String(formatVersion))
    store.run(keep, 'epoch', epoch)
  })
  return store
}

/** The opened file, or what is wrong with it. */
function check(path: string, { isLean = false }: Opening): Store | string {
  let store: Store | undefined
  try {
    store = openStore(path, { isLean })
    const fault = faultOf(store)
    if (fault === null) return store
    store.close()
    return fault
  } catch {
    store?.close()
    return 'is damaged'
  }
}

function faultOf(store: Store): string | null {
  const integrity = store.one('PRAGMA quick_check(1)')
  if (integrity === undefined || text(integrity, 'quick_check') !== 'ok') return 'is damaged'
  const format = store.one(`SELECT value FROM meta WHERE key = 'format'`)?.value
  return format === String(formatVersion) ? null : 'was written by another version of Rostrum'
}

function moveAside(path: string): void {
  for (const ending of ['', '-wal', '-shm']) {
    rmSync(`${path}.old${ending}`, { force: true })
    if (existsSync(path + ending)) renameSync(path + ending, `${path}.old${ending}`)
  }
}
