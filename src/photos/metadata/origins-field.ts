import type { JSONField } from 'payload'
import { saidByFile } from '../access.ts'

/** Where each value of the record came from. Written by every save, shown beside each field. */
export function originsField(): JSONField {
  return {
    name: 'origins',
    type: 'json',
    access: saidByFile,
    admin: {
      hidden: true,
      disableBulkEdit: true,
      disableListColumn: true,
      disableListFilter: true,
    },
  }
}
