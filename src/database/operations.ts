import type { BaseDatabaseAdapter } from 'payload'

const operations = [
  'count',
  'countVersions',
  'create',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'find',
  'findDistinct',
  'findOne',
  'findVersions',
  'queryDrafts',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const satisfies (keyof BaseDatabaseAdapter)[]

type Operation = (this: unknown, ...args: unknown[]) => Promise<unknown>

/** Wraps each operation by which Payload reads and writes documents. */
export function wrapOperations(
  adapter: BaseDatabaseAdapter,
  wrap: (operation: Operation, name: (typeof operations)[number]) => Operation,
): void {
  for (const name of operations) {
    const operation: unknown = adapter[name]
    if (isOperation(operation)) Object.assign(adapter, { [name]: wrap(operation, name) })
  }
}

function isOperation(value: unknown): value is Operation {
  return typeof value === 'function'
}

/**
 * Lets our own sentences reach whoever asked, in the place of errors that only a programmer
 * understands. `tell` gives another error for one it knows, or the same.
 */
export function speakPlainly(
  adapter: BaseDatabaseAdapter,
  tell: (error: unknown) => unknown,
): void {
  wrapOperations(adapter, (operation) => async (...args) => {
    try {
      return await operation.apply(adapter, args)
    } catch (error) {
      throw tell(error)
    }
  })
}
