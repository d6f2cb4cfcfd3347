import type { FieldHook, PayloadRequest, TextField } from 'payload'
import { sayTo } from './refuse.ts'
import { looksLikeUuid } from './slug-text.ts'

/** A stable, opaque id, the same on every database, so that a newsroom can move between them. */
export function idField(): TextField {
  return {
    name: 'id',
    type: 'text',
    required: true,
    label: { en: 'ID', zh: '编号' },
    admin: { hidden: true, disableBulkEdit: true },
    hooks: { beforeValidate: [giveId] },
    validate: (value: unknown, { req }: { req: PayloadRequest }) =>
      isAbsent(value) ||
      (typeof value === 'string' && looksLikeUuid(value)) ||
      sayTo(req, {
        en: 'Leave the id out: every document gets its own. If you bring one along, it is a UUID.',
        zh: '请勿填写编号：系统会自动生成。如需自带，须为 UUID。',
      }),
  }
}

/** A form for something new has none yet: many files dropped at once begin as one form. */
const isAbsent = (value: unknown): boolean => value === undefined || value === null || value === ''

/** No default: a form would send it, and Payload leaves defaults out when it restores a version. */
const giveId: FieldHook = ({ operation, value }) =>
  operation === 'create' && isAbsent(value) ? crypto.randomUUID() : value
