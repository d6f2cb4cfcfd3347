import type { JSONField } from 'payload'
import { nobody, only } from '../../access/who.ts'

/** A `SentBatch`: comes along with a save, which it fills in, and is never stored itself. */
export function batchField(): JSONField {
  return {
    name: 'batch',
    type: 'json',
    virtual: true,
    access: { read: nobody, update: only('admin', 'editor', 'photographer') },
    admin: {
      hidden: true,
      disableBulkEdit: true,
      disableListColumn: true,
      disableListFilter: true,
    },
  }
}
