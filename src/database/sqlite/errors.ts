import { RostrumError } from '../../errors.ts'

/** A waiting write gave up because the one before it stood still. */
export function writerIsStuck(patienceMs: number): RostrumError {
  const seconds = Math.round(patienceMs / 100) / 10
  return new RostrumError(
    'write-waits-for-itself',
    503,
    `A write waited because the one before it did nothing for ${seconds} s. Most often a hook calls Payload inside a transaction without passing “req” on, and so waits for itself: pass req.`,
  )
}

/** Another program kept the file locked for too long. */
export function databaseLocked(patienceMs: number, cause: unknown): RostrumError {
  return new RostrumError(
    'database-locked',
    503,
    `Another program has kept the database locked for ${patienceMs / 1000} s, and nothing was saved: close that program, or try again.`,
    { cause },
  )
}

/** A statement came after its transaction had ended. */
export function transactionOver(cause?: unknown): RostrumError {
  return new RostrumError(
    'transaction-over',
    500,
    'This transaction has ended, and nothing it wrote was saved: start again.',
    { cause },
  )
}

/** A statement came after the database was closed. */
export function databaseClosed(): RostrumError {
  return new RostrumError('database-closed', 503, 'The database is closed: start Rostrum again.')
}

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

/** The name of SQLite's result code, as Payload expects it in `error.code`; undefined for others. */
export function sqliteCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('errcode' in error)) return undefined
  const { errcode } = error
  if (typeof errcode !== 'number') return undefined
  return names[errcode] ?? names[errcode & 0xff] ?? 'SQLITE_ERROR'
}

/** Gives an error of node:sqlite the code that Payload knows from its own driver. */
export function named(error: unknown): unknown {
  const code = sqliteCode(error)
  return code && error instanceof Error ? Object.assign(error, { code }) : error
}

/** Whether another process holds the lock, so that trying again later helps. */
export function isBusy(error: unknown): boolean {
  const code = sqliteCode(error)
  return code === 'SQLITE_BUSY' || code === 'SQLITE_LOCKED'
}
