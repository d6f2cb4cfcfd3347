import { databaseUnwell, diskFull } from '../faults.ts'

const names: Record<number, string> = {
  5: 'SQLITE_BUSY',
  6: 'SQLITE_LOCKED',
  8: 'SQLITE_READONLY',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
  19: 'SQLITE_CONSTRAINT',
  26: 'SQLITE_NOTADB',
  787: 'SQLITE_CONSTRAINT_FOREIGNKEY',
  1299: 'SQLITE_CONSTRAINT_NOTNULL',
  1555: 'SQLITE_CONSTRAINT_PRIMARYKEY',
  2067: 'SQLITE_CONSTRAINT_UNIQUE',
}

type SqliteError = { errcode: number; message: string }

/** Not by class: in Jest the errors of Node's own modules are of another one. */
function isSqliteError(error: unknown): error is SqliteError {
  return typeof error === 'object' && error !== null && 'errcode' in error && 'message' in error
}

/** The name of SQLite's result code, as Payload expects it in `error.code`; undefined for others. */
export function sqliteCode(error: unknown): string | undefined {
  if (!isSqliteError(error)) return undefined
  const { errcode } = error
  return names[errcode] ?? names[errcode & 0xff] ?? 'SQLITE_ERROR'
}

/** Whether another process holds the lock, so that trying again later helps. */
export function isBusy(error: unknown): boolean {
  const code = sqliteCode(error)
  return code === 'SQLITE_BUSY' || code === 'SQLITE_LOCKED'
}

/**
 * What to throw for an error of node:sqlite: a sentence when the disk or the file is in trouble,
 * else the same error with the code that Payload knows from its own driver.
 */
export function told(error: unknown): unknown {
  if (!isSqliteError(error)) return error
  const code = sqliteCode(error) ?? ''
  if (code === 'SQLITE_FULL') return diskFull(error)
  if (['SQLITE_IOERR', 'SQLITE_READONLY', 'SQLITE_CORRUPT', 'SQLITE_NOTADB'].includes(code)) {
    return databaseUnwell(error)
  }
  return Object.assign(error, { code })
}
