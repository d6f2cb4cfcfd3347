import type { InArgs, InStatement, ResultSet } from '@libsql/client'
import { DatabaseSync, type SQLOutputValue, type StatementSync } from 'node:sqlite'
import { notADatabase } from '../faults.ts'
import { sqliteCode, told } from './codes.ts'
import { answer, inputs, outcome } from './rows.ts'

/** One connection to the file. Everything on it happens at once and one after the other. */
export type Connection = {
  run(statement: InStatement, args?: InArgs): ResultSet
  /** Runs several statements without arguments. */
  script(sql: string): void
  isInTransaction(): boolean
  close(): void
}

/** How long SQLite itself waits for a lock while nothing else can happen in this process. */
const blockingWaitMs = 100

/**
 * Opens a connection. With `readOnly` the file has to exist and to be in WAL mode already.
 * @throws RostrumError `not-a-database`.
 */
export function connectTo(path: string, { readOnly = false } = {}): Connection {
  const database = opened(path, readOnly)
  const statements = createStatements(database)
  return {
    run: (statement, args = []) => telling(() => execute(statements, statement, args)),
    script: (sql) => telling(() => database.exec(sql)),
    isInTransaction: () => database.isTransaction,
    close: () => database.close(),
  }
}

function opened(path: string, readOnly: boolean): DatabaseSync {
  const database = new DatabaseSync(path, { readOnly, timeout: blockingWaitMs })
  try {
    database.exec(
      'PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536',
    )
    if (readOnly) return database
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
    database.exec('PRAGMA journal_size_limit = 67108864')
    return database
  } catch (error) {
    database.close()
    const damaged = ['SQLITE_NOTADB', 'SQLITE_CORRUPT'].includes(sqliteCode(error) ?? '')
    throw damaged ? notADatabase(path, error) : told(error)
  }
}

type Prepared = { statement: StatementSync; columns: string[] }

function execute(
  preparedFor: (sql: string) => Prepared,
  given: InStatement,
  separateArgs: InArgs,
): ResultSet {
  const { args, sql } = typeof given === 'string' ? { args: separateArgs, sql: given } : given
  const { columns, statement } = preparedFor(sql)
  const { byName, byPosition } = inputs(args)
  if (columns.length > 0) {
    const found: unknown[] = statement.all(byName, ...byPosition)
    return answer(columns, found.filter(isCells))
  }
  const { changes, lastInsertRowid } = statement.run(byName, ...byPosition)
  return outcome(changes, lastInsertRowid)
}

/** Rows come as arrays because each statement is told so when it is prepared. */
function isCells(row: unknown): row is SQLOutputValue[] {
  return Array.isArray(row)
}

/** How many statements a connection keeps compiled; Payload writes a few hundred different ones. */
const kept = 400

/** Keeps the statements used last; a change of the schema forgets them all. */
function createStatements(database: DatabaseSync): (sql: string) => Prepared {
  const cache = new Map<string, Prepared>()
  return (sql) => {
    if (changesSchema(sql)) cache.clear()
    const known = cache.get(sql)
    if (known) cache.delete(sql)
    const prepared = known ?? prepare(database, sql)
    cache.set(sql, prepared)
    const [oldest] = cache.keys()
    if (cache.size > kept && oldest !== undefined) cache.delete(oldest)
    return prepared
  }
}

function prepare(database: DatabaseSync, sql: string): Prepared {
  const statement = database.prepare(sql)
  statement.setReturnArrays(true)
  return { statement, columns: statement.columns().map(({ name }) => name) }
}

/** Matches a statement that begins with CREATE, ALTER or DROP. */
function changesSchema(sql: string): boolean {
  return /^\s*(create|alter|drop)\b/i.test(sql)
}

function telling<Result>(act: () => Result): Result {
  try {
    return act()
  } catch (error) {
    throw told(error)
  }
}
