import type { PayloadRequest } from 'payload'
import { refusal } from '../../fields/refuse.ts'
import { type Batch, readBatch } from './batch.ts'

/** @throws ValidationError that names the fields of the batch and what to write instead. */
export function batchOf(req: PayloadRequest, sent: unknown): Batch {
  const read = readBatch(sent)
  if ('refusals' in read) throw refusal(read.refusals, { collection: 'photos', req })
  return read.batch
}
