import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'
import { currentDeadline, type Deadline } from './deadline.ts'
import { nobodyWaits } from './faults.ts'

type Act = () => void | Promise<void>
type TransactionId = number | string

/** What waits for the end of an open transaction, and what it has done so far. */
export type OpenTransaction = {
  afterCommit: Act[]
  /** Done after the commit or the rollback. */
  atEnd: Act[]
  /** The turns it holds until it ends. */
  turns: Set<string>
  /** Writes that can be made again if the transaction has to begin again, with what they gave. */
  repeatable: { act: () => Promise<unknown>; result: unknown }[]
  /** Whether it has made writes that cannot. */
  wrote: boolean
  /** Until when somebody waits for it. */
  deadline: Deadline | undefined
  /** Whether it has been committed or rolled back. */
  over: boolean
}

const begun = (): OpenTransaction => ({
  afterCommit: [],
  atEnd: [],
  turns: new Set(),
  repeatable: [],
  wrote: false,
  deadline: currentDeadline(),
  over: false,
})

const open = new Map<TransactionId, OpenTransaction>()

/** The request's transaction while it is open; undefined when there is none or it has ended. */
export async function transactionOf(
  req: Pick<PayloadRequest, 'transactionID'>,
): Promise<OpenTransaction | undefined> {
  const id = await req.transactionID
  return id === undefined || id === null ? undefined : open.get(id)
}

/** The open transaction of the request that an operation of the adapter was given. */
export async function transactionIn(args: unknown): Promise<OpenTransaction | undefined> {
  if (typeof args !== 'object' || args === null || !('req' in args)) return undefined
  return isRequest(args.req) ? await transactionOf(args.req) : undefined
}

function isRequest(req: unknown): req is Pick<PayloadRequest, 'transactionID'> {
  return typeof req === 'object' && req !== null
}

/** The same by its id. */
export function openTransaction(id: TransactionId | null | undefined): OpenTransaction | undefined {
  return id === undefined || id === null ? undefined : open.get(id)
}

/**
 * Makes an adapter say when its transactions end: what is held until then is let go either way, and
 * what waits for the commit is done after it. An act that fails is logged, it changes nothing. What
 * nobody waits for any more is rolled back instead: its asker has been told that it failed.
 */
export function watchTransactions(adapter: BaseDatabaseAdapter): void {
  const { beginTransaction, commitTransaction, rollbackTransaction } = adapter
  const close = (id: TransactionId) => {
    const transaction = open.get(id)
    open.delete(id)
    if (transaction) transaction.over = true
    return transaction
  }
  adapter.beginTransaction = async (options) => {
    const id = await beginTransaction.call(adapter, options)
    if (id !== null) open.set(id, begun())
    return id
  }
  adapter.commitTransaction = async (given) => {
    const id = await given
    const transaction = close(id)
    const isTooLate = transaction?.deadline?.maySave() === false
    try {
      await (isTooLate ? rollbackTransaction : commitTransaction).call(adapter, id)
    } finally {
      performAll(adapter, transaction?.atEnd)
    }
    if (isTooLate) throw nobodyWaits()
    performAll(adapter, transaction?.afterCommit)
  }
  adapter.rollbackTransaction = async (given) => {
    const id = await given
    const transaction = close(id)
    try {
      await rollbackTransaction.call(adapter, id)
    } finally {
      performAll(adapter, transaction?.atEnd)
    }
  }
}

/**
 * Keeps something until the transaction ends. Payload runs the hooks of fields side by side: when one
 * refuses, the transaction ends while another still waits for its turn, and what that one gets has to
 * be given back at once.
 */
export async function keepUntilEnd(transaction: OpenTransaction, release: Act): Promise<void> {
  if (transaction.over) await release()
  else transaction.atEnd.unshift(release)
}

function performAll({ payload }: BaseDatabaseAdapter, acts: Act[] = []): void {
  for (const act of acts) perform(act, payload.logger)
}

/** Does what nobody waits for. */
export function perform(act: Act, logger: PayloadRequest['payload']['logger']): void {
  const failed = (err: unknown) => logger.error({ err, msg: 'What follows a save failed' })
  try {
    Promise.resolve(act()).catch(failed)
  } catch (error) {
    failed(error)
  }
}
