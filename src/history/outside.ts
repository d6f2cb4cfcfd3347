import type { PayloadRequest } from 'payload'
import { isolateObjectProperty } from 'payload'

/** The same request beside its transaction, which has ended or has still to begin. */
export function outside(req: PayloadRequest): PayloadRequest {
  const beside = isolateObjectProperty(req, ['transactionID', 'query', 'fallbackLocale'])
  delete beside.transactionID
  beside.query = {}
  return beside
}
