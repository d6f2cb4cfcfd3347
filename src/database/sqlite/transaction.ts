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

/** What a transaction has to do with, and where it stands. */
type Course = {
  connections: Connections
  deadline: ReturnType<typeof currentDeadline>
  state: State
  /** Set from the first write on. */
  beginning: Promise<Turn> | null
}

/**
 * A transaction that reads beside the writer until its first write, then waits its turn and has the
 * writer for itself. From then on it also reads what it wrote. COMMIT either works or throws.
 */
export function createTransaction(connections: Connections): Transaction {
  const course: Course = {
    connections,
    deadline: currentDeadline(),
    state: { kind: 'reading' },
    beginning: null,
  }
  return {
    get closed() {
      return course.state.kind === 'over'
    },
    execute: (statement) => execute(course, statement),
    async batch(statements) {
      const results: ResultSet[] = []
      for (const statement of statements) results.push(await execute(course, statement))
      return results
    },
    executeMultiple: (sql) => write(course, () => connections.writer.script(sql)),
    commit: async () => commit(course),
    rollback: async () => rollBack(course),
    close: () => rollBack(course),
  }
}

async function execute(course: Course, statement: InStatement): Promise<ResultSet> {
  const { beginning, connections, state } = course
  const sql = typeof statement === 'string' ? statement : statement.sql
  if (state.kind === 'over') throw transactionOver(state.reason)
  const isApart = state.kind === 'reading' && !beginning && onlyReads(sql)
  const result = isApart
    ? await whenUnlocked(() => connections.reader.run(statement), connections.lockPatienceMs)
    : await write(course, () => connections.writer.run(statement))
  await giveWay()
  return result
}

async function write<Result>(course: Course, act: () => Result): Promise<Result> {
  const turn = await begin(course)
  if (course.state.kind !== 'writing') throw transactionOver()
  turn.active()
  try {
    return act()
  } catch (error) {
    // A full disk makes SQLite roll back by itself: whatever follows must not save half of it.
    if (!course.connections.writer.isInTransaction()) leave(course, error)
    throw error
  } finally {
    turn.active()
  }
}

/** Several statements of one transaction may arrive at once; they take one turn together. */
async function begin(course: Course): Promise<Turn> {
  if (course.state.kind === 'writing') return course.state.turn
  if (course.state.kind === 'over') throw transactionOver(course.state.reason)
  course.beginning ??= takeTurn(course)
  return course.beginning
}

async function takeTurn(course: Course): Promise<Turn> {
  const { lockPatienceMs, queue, writer } = course.connections
  const turn = await queue.take()
  try {
    await whenUnlocked(() => {
      if (course.state.kind === 'over') throw transactionOver(course.state.reason)
      if (course.deadline?.isOver()) throw nobodyWaits()
      writer.script('BEGIN IMMEDIATE')
      course.state = { kind: 'writing', turn }
    }, lockPatienceMs)
    return turn
  } catch (error) {
    turn.release()
    course.beginning = null
    throw error
  }
}

function commit(course: Course): void {
  if (course.state.kind === 'over') throw transactionOver(course.state.reason)
  try {
    if (course.state.kind === 'writing') course.connections.writer.script('COMMIT')
    leave(course)
  } catch (error) {
    rollBack(course)
    throw error
  }
}

function rollBack(course: Course): void {
  const { writer } = course.connections
  try {
    if (course.state.kind === 'writing' && writer.isInTransaction()) writer.script('ROLLBACK')
  } finally {
    leave(course)
  }
}

function leave(course: Course, reason?: unknown): void {
  const turn = course.state.kind === 'writing' ? course.state.turn : null
  course.state = { kind: 'over', reason }
  turn?.release()
}
