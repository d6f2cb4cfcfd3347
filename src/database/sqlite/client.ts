import type { Client, InStatement, ResultSet } from '@libsql/client'
import { connectTo } from './connection.ts'
import { databaseClosed } from '../faults.ts'
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

/**
 * Opens a SQLite file behind libsql's interface, which is what Payload's adapter talks to. One
 * writer, first come, first served; reads beside it; what is acknowledged is on the disk.
 */
export function openClient(path: string, options: ClientOptions = {}): Client {
  const { idlePatienceMs = 20_000, lockPatienceMs = 15_000 } = options
  const writer = connectTo(path)
  const reader = connectTo(path, { readOnly: true })
  const queue = createTurnQueue(idlePatienceMs)
  const connections: Connections = { writer, reader, queue, lockPatienceMs }
  let closed = false

  /** Waits its turn and writes outside a transaction. */
  const alone = async <Result>(act: () => Result): Promise<Result> => {
    const turn = await queue.take()
    try {
      if (closed) throw databaseClosed()
      return await whenUnlocked(act, lockPatienceMs)
    } finally {
      turn.release()
    }
  }

  const execute = async (statement: InStatement): Promise<ResultSet> => {
    if (closed) throw databaseClosed()
    const sql = typeof statement === 'string' ? statement : statement.sql
    if (!onlyReads(sql)) return alone(() => writer.run(statement))
    return whenUnlocked(() => reader.run(statement), lockPatienceMs)
  }

  return {
    protocol: 'file',
    get closed() {
      return closed
    },
    execute,
    batch: (statements) => alone(() => together(connections, statements)),
    migrate: (statements) => alone(() => withoutForeignKeys(connections, statements)),
    async transaction() {
      if (closed) throw databaseClosed()
      return createTransaction(connections)
    },
    executeMultiple: (sql) => alone(() => writer.script(sql)),
    async sync() {
      return undefined
    },
    close() {
      if (closed) return
      closed = true
      queue.close(databaseClosed())
      reader.close()
      writer.close()
    },
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
