import type { InStatement, ResultSet, Transaction } from '@libsql/client'
import type { Connection } from './connection.ts'
import { currentDeadline } from '../deadline.ts'
import { nobodyWaits, transactionOver } from '../faults.ts'
import { giveWay } from './give-way.ts'
import { onlyReads } from './kind.ts'
import { whenUnlocked } from './patience.ts'
import type { Turn, TurnQueue } from '../queue.ts'

export type Connections = {
  writer: Connection
  /** A new one takes its place when there is more to know about the tables. */
  reader: Connection
  queue: TurnQueue
  /** How long a statement waits for another process that holds the lock. */
  lockPatienceMs: number
}

type State =
  { kind: 'reading' } | { kind: 'writing'; turn: Turn } | { kind: 'over'; reason?: unknown }

/**
 * A transaction that reads beside the writer until its first write, then waits its turn and has the
 * writer for itself. From then on it also reads what it wrote. COMMIT either works or throws.
 */
export function createTransaction(connections: Connections): Transaction {
  const { lockPatienceMs, queue, writer } = connections
  const deadline = currentDeadline()
  let state: State = { kind: 'reading' }
  let beginning: Promise<Turn> | null = null

  /** Several statements of one transaction may arrive at once; they take one turn together. */
  const begin = async (): Promise<Turn> => {
    if (state.kind === 'writing') return state.turn
    if (state.kind === 'over') throw transactionOver(state.reason)
    beginning ??= takeTurn()
    return beginning
  }

  const takeTurn = async (): Promise<Turn> => {
    const turn = await queue.take()
    try {
      await whenUnlocked(() => {
        if (state.kind === 'over') throw transactionOver(state.reason)
        if (deadline?.isOver()) throw nobodyWaits()
        writer.script('BEGIN IMMEDIATE')
        state = { kind: 'writing', turn }
      }, lockPatienceMs)
      return turn
    } catch (error) {
      turn.release()
      beginning = null
      throw error
    }
  }

  const write = async <Result>(act: () => Result): Promise<Result> => {
    const turn = await begin()
    if (state.kind !== 'writing') throw transactionOver()
    turn.active()
    try {
      return act()
    } catch (error) {
      // A full disk makes SQLite roll back by itself: whatever follows must not save half of it.
      if (!writer.isInTransaction()) leave(error)
      throw error
    } finally {
      turn.active()
    }
  }

  const leave = (reason?: unknown) => {
    const { kind } = state
    const turn = kind === 'writing' ? state.turn : null
    state = { kind: 'over', reason }
    turn?.release()
  }

  const rollback = () => {
    try {
      if (state.kind === 'writing' && writer.isInTransaction()) writer.script('ROLLBACK')
    } finally {
      leave()
    }
  }

  const execute = async (statement: InStatement): Promise<ResultSet> => {
    const sql = typeof statement === 'string' ? statement : statement.sql
    if (state.kind === 'over') throw transactionOver(state.reason)
    const isApart = state.kind === 'reading' && !beginning && onlyReads(sql)
    const result = isApart
      ? await whenUnlocked(() => connections.reader.run(statement), lockPatienceMs)
      : await write(() => writer.run(statement))
    await giveWay()
    return result
  }

  return {
    get closed() {
      return state.kind === 'over'
    },
    execute,
    async batch(statements) {
      const results: ResultSet[] = []
      for (const statement of statements) results.push(await execute(statement))
      return results
    },
    executeMultiple: (sql) => write(() => writer.script(sql)),
    async commit() {
      if (state.kind === 'over') throw transactionOver(state.reason)
      try {
        if (state.kind === 'writing') writer.script('COMMIT')
        leave()
      } catch (error) {
        rollback()
        throw error
      }
    },
    async rollback() {
      rollback()
    },
    close: rollback,
  }
}
