import type { Client, InStatement, ResultSet } from '@libsql/client'
import { type Connection, connectTo } from './connection.ts'
import { databaseClosed } from '../faults.ts'
import { giveWay } from './give-way.ts'
import { onlyReads } from './kind.ts'
import { whenUnlocked } from './patience.ts'
import { createTurnQueue } from '../queue.ts'
import { type Connections, createTransaction } from './transaction.ts'

export type ClientOptions = {
  /** How long to wait for another process that holds the lock. */
  lockPatienceMs?: number
  /** How long the one who writes may do nothing while others wait. */
  idlePatienceMs?: number
}

type Opened = { connections: Connections; closed: boolean; lookAgain: NodeJS.Timeout }

/**
 * Opens a SQLite file behind libsql's interface, which is what Payload's adapter talks to. One
 * writer, first come, first served; reads beside it; what is acknowledged is on the disk.
 */
export function openClient(path: string, options: ClientOptions = {}): Client {
  const opened = open(path, options)
  const { connections } = opened
  return {
    protocol: 'file',
    get closed() {
      return opened.closed
    },
    execute: (statement) => execute(opened, statement),
    batch: (statements) => alone(opened, () => together(connections, statements)),
    migrate: (statements) => alone(opened, () => withoutForeignKeys(connections, statements)),
    async transaction() {
      if (opened.closed) throw databaseClosed()
      return createTransaction(connections)
    },
    executeMultiple: (sql) => alone(opened, () => connections.writer.script(sql)),
    async sync() {
      return undefined
    },
    close: () => close(opened),
  }
}

function open(path: string, options: ClientOptions): Opened {
  const { idlePatienceMs = 9_000, lockPatienceMs = 8_000 } = options
  const writer = connectTo(path)
  lookAtTables(writer)
  const reader = connectTo(path, { readOnly: true })
  const queue = createTurnQueue(idlePatienceMs)
  const connections: Connections = { writer, reader, queue, lockPatienceMs }
  const lookAgain = setInterval(() => {
    alone(opened, () => refreshStatistics(connections, path)).catch(() => undefined)
  }, statisticsEveryMs).unref()
  const opened: Opened = { connections, closed: false, lookAgain }
  return opened
}

async function execute(opened: Opened, statement: InStatement): Promise<ResultSet> {
  if (opened.closed) throw databaseClosed()
  const { connections } = opened
  const sql = typeof statement === 'string' ? statement : statement.sql
  const result = onlyReads(sql)
    ? await whenUnlocked(() => connections.reader.run(statement), connections.lockPatienceMs)
    : await alone(opened, () => connections.writer.run(statement))
  await giveWay()
  return result
}

/** Waits its turn and writes outside a transaction. */
async function alone<Result>(opened: Opened, act: () => Result): Promise<Result> {
  const { lockPatienceMs, queue } = opened.connections
  const turn = await queue.take()
  try {
    if (opened.closed) throw databaseClosed()
    return await whenUnlocked(act, lockPatienceMs)
  } finally {
    turn.release()
  }
}

function close(opened: Opened): void {
  if (opened.closed) return
  opened.closed = true
  clearInterval(opened.lookAgain)
  const { queue, reader, writer } = opened.connections
  queue.close(databaseClosed())
  reader.close()
  writer.close()
}

const statisticsEveryMs = 10 * 60 * 1000

/** A connection learns what is new about the tables only when it opens, so readers get a new one. */
function refreshStatistics(connections: Connections, path: string): void {
  lookAtTables(connections.writer)
  connections.reader.close()
  connections.reader = connectTo(path, { readOnly: true })
}

/**
 * Lets SQLite's planner look at a sample of the tables that have grown: milliseconds on any size.
 * `0x10000` means all tables, not only those this connection has asked. A help and no promise: when
 * the file is locked or the disk full, things go on with what is known.
 */
function lookAtTables(writer: Connection): void {
  try {
    writer.script('PRAGMA analysis_limit = 400; PRAGMA optimize = 0x10002')
  } catch {
    return
  }
}

function together({ writer }: Connections, statements: InStatement[]): ResultSet[] {
  writer.script('BEGIN IMMEDIATE')
  try {
    const results = statements.map((statement) => writer.run(statement))
    writer.script('COMMIT')
    return results
  } catch (error) {
    if (writer.isInTransaction()) writer.script('ROLLBACK')
    throw error
  }
}

function withoutForeignKeys(connections: Connections, statements: InStatement[]): ResultSet[] {
  connections.writer.script('PRAGMA foreign_keys = OFF')
  try {
    return together(connections, statements)
  } finally {
    connections.writer.script('PRAGMA foreign_keys = ON')
  }
}
