import type { Doc } from './values.ts'

/** An error as MongoDB reports it. */
export class MongoFault extends Error {
  readonly code: number
  readonly codeName: string
  readonly extra: Doc

  constructor(code: number, codeName: string, message: string, extra: Doc = {}) {
    super(message)
    this.code = code
    this.codeName = codeName
    this.extra = extra
  }
}

const transient = { errorLabels: ['TransientTransactionError'] }

/** Another transaction changed the document, or is about to. */
export function writeConflict(): MongoFault {
  return new MongoFault(112, 'WriteConflict', 'Write conflict during plan execution', transient)
}

/** The transaction was committed, aborted, or never begun. */
export function noSuchTransaction(why: string): MongoFault {
  return new MongoFault(251, 'NoSuchTransaction', `No such transaction: ${why}`, transient)
}

/** A unique index holds the value already. */
export function duplicateKey(
  ns: string,
  index: { name: string; key: Doc },
  keyValue: Doc,
): MongoFault {
  const shown = Object.entries(keyValue).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  return new MongoFault(
    11_000,
    'DuplicateKey',
    `E11000 duplicate key error collection: ${ns} index: ${index.name} dup key: { ${shown.join(', ')} }`,
    { keyPattern: index.key, keyValue },
  )
}
