import type { CollectionConfig } from 'payload'
import { idField } from '../fields/id.ts'
import { progressAccess } from './access.ts'

/**
 * How far telling has come, for the machine alone. One row is the position in the change log and says
 * which process reads it; the others are the ledger of what was told about each document, where `seq`
 * is how often the page was written.
 */
export const WebhookProgress: CollectionConfig = {
  slug: 'webhookProgress',
  dbName: 'webhook_progress',
  admin: { hidden: true },
  access: progressAccess,
  disableDuplicate: true,
  lockDocuments: false,
  fields: [
    idField(),
    { name: 'page', type: 'text', required: true, unique: true },
    { name: 'epoch', type: 'text' },
    { name: 'seq', type: 'number' },
    { name: 'holder', type: 'text' },
    { name: 'heldUntil', type: 'date' },
    { name: 'marks', type: 'json' },
  ],
}
