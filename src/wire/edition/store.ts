import {
  DatabaseSync,
  type SQLInputValue,
  type SQLOutputValue,
  type StatementSync,
} from 'node:sqlite'

export type Row = Record<string, SQLOutputValue>

/** One SQLite connection whose statements are prepared once. */
export type Store = {
  /** Little memory is to be spent on reading quickly. */
  isLean: boolean
  run: (sql: string, ...params: SQLInputValue[]) => number
  one: (sql: string, ...params: SQLInputValue[]) => Row | undefined
  all: (sql: string, ...params: SQLInputValue[]) => Row[]
  /** All of it or nothing; inside another one it is part of that one. */
  atomically: <T>(act: () => T) => T
  /** Called after each commit that wrote something. */
  watch: (listener: () => void) => () => void
  /** Tells those who watch that another process wrote something. */
  heard: () => void
  close: () => void
}

/**
 * WAL with `synchronous=NORMAL`: a power cut may cost the last changes but never the file, and the
 * comparison at the next start puts them back.
 */
const pragmas = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  PRAGMA busy_timeout = 5000;
  PRAGMA foreign_keys = ON;
  PRAGMA cache_size = -16000;
  PRAGMA temp_store = MEMORY;
`

/** What a connection that only reads sets. */
const readPragmas = `
  PRAGMA busy_timeout = 5000;
  PRAGMA cache_size = -8000;
  PRAGMA temp_store = MEMORY;
`

/** Reads go through a map of the file, which is quicker and counts as memory of the process. */
const mapPragma = 'PRAGMA mmap_size = 268435456'

type Way = { readOnly?: boolean; isLean?: boolean }

export function openStore(path: string, way: Way = {}): Store {
  const { readOnly = false } = way
  const { isLean = readOnly } = way
  const database = new DatabaseSync(path, { readOnly })
  database.exec(readOnly ? readPragmas : pragmas)
  if (!isLean) database.exec(mapPragma)
  const prepared = new Map<string, StatementSync>()
  const statement = (sql: string): StatementSync => {
    const known = prepared.get(sql)
    if (known) return known
    const fresh = database.prepare(sql)
    if (prepared.size < mostStatements) prepared.set(sql, fresh)
    return fresh
  }
  const listeners = new Set<() => void>()
  const said = (): void => {
    for (const listener of listeners) tellSafely(listener)
  }
  return {
    isLean,
    run: (sql, ...params) => Number(statement(sql).run(...params).changes),
    one: (sql, ...params) => statement(sql).get(...params),
    all: (sql, ...params) => statement(sql).all(...params),
    atomically: (act) => atomically(database, act, said),
    watch: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    heard: said,
    close: () => database.close(),
  }
}

/** What was written is written, whatever becomes of those who are told. */
function tellSafely(listener: () => void): void {
  try {
    listener()
  } catch (error) {
    process.emitWarning(error instanceof Error ? error : String(error))
  }
}

/** Lists have as many texts as combinations of filters; the common ones come first. */
const mostStatements = 500

function atomically<T>(database: DatabaseSync, act: () => T, done: () => void): T {
  if (database.isTransaction) return act()
  const result = transaction(database, act)
  done()
  return result
}

function transaction<T>(database: DatabaseSync, act: () => T): T {
  database.exec('BEGIN IMMEDIATE')
  try {
    const result = act()
    database.exec('COMMIT')
    return result
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK')
    throw error
  }
}

export function text(row: Row, column: string): string {
  const value = row[column]
  if (typeof value !== 'string') throw new TypeError(`${column} is not a text`)
  return value
}

export function textOrNull(row: Row, column: string): string | null {
  const value = row[column]
  return typeof value === 'string' ? value : null
}

export function whole(row: Row | undefined, column: string): number {
  return Number(row?.[column] ?? 0)
}
