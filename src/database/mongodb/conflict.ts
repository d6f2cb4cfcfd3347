const writeConflict = 112
const noSuchTransaction = 251
const duplicateKey = 11_000

/** Whether MongoDB gave a transaction up because another wrote the same, or took it from us. */
export function isConflict(error: unknown): boolean {
  return codeOf(error) === writeConflict || hasLabel(error, 'TransientTransactionError')
}

/** Whether MongoDB no longer knows the transaction: it had been open for too long. */
export function isGivenUp(error: unknown): boolean {
  return codeOf(error) === noSuchTransaction
}

/** Whether another made the same document first. */
export function isDuplicateKey(error: unknown): boolean {
  return codeOf(error) === duplicateKey
}

/** The driver marks errors by what can be done about them. */
export function hasLabel(error: unknown, label: string): boolean {
  if (!(error instanceof Error) || !('hasErrorLabel' in error)) return false
  return typeof error.hasErrorLabel === 'function' && Boolean(error.hasErrorLabel(label))
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
