import type { FieldHook, TextField } from 'payload'
import { looksLikeUuid } from './slug-text.ts'

/** A stable, opaque id, the same on every database, so that a newsroom can move between them. */
export function idField(): TextField {
  return {
    name: 'id',
    type: 'text',
    required: true,
    label: { en: 'ID', zh: '编号' },
    admin: { hidden: true, disableBulkEdit: true },
    defaultValue: () => crypto.randomUUID(),
    hooks: { beforeValidate: [giveId] },
    validate: (value: unknown) =>
      (typeof value === 'string' && looksLikeUuid(value)) ||
      'Leave the id out: every document gets its own. If you bring one along, it is a UUID.',
  }
}

/** Payload leaves defaults out of what is created while a version is restored. */
const giveId: FieldHook = ({ operation, value }) =>
  operation === 'create' && !value ? crypto.randomUUID() : value
