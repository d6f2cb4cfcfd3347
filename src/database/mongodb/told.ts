import { databaseUnreachable, keptColliding, perhapsSaved, transactionOver } from '../faults.ts'
import { isConflict, isGivenUp, hasLabel } from './conflict.ts'

/** Matches the errors of a driver that cannot reach its server, or not in time. */
const unreachable =
  /^Mongo(ServerSelection|Network|NetworkTimeout|WaitQueueTimeout|PoolCleared|NotConnected)/

/** What to throw for an error of the driver: our sentence where we have one, else the same. */
export function told(error: unknown): unknown {
  if (isGivenUp(error)) return transactionOver(error)
  if (isConflict(error)) return keptColliding(error)
  return isUnreachable(error) ? databaseUnreachable(error) : error
}

/** The same at the end of a transaction, where an answer that got lost leaves it open what happened. */
export function toldAtCommit(error: unknown): unknown {
  const isOpen = hasLabel(error, 'UnknownTransactionCommitResult') || isUnreachable(error)
  return isOpen ? perhapsSaved(error) : told(error)
}

/** For what asks the driver itself, past Payload's operations. */
export async function inOurWords<Result>(act: () => Promise<Result>): Promise<Result> {
  try {
    return await act()
  } catch (error) {
    throw told(error)
  }
}

function isUnreachable(error: unknown): boolean {
  return error instanceof Error && unreachable.test(error.name)
}
