import type { CollectionBeforeOperationHook, CollectionConfig, Field } from 'payload'
import { APIError } from 'payload'
import { idField } from '../fields/id.ts'
import { sayTheirs } from '../fields/in-every-language.ts'
import { sayTo } from '../fields/refuse.ts'
import { auditAccess } from './access.ts'
import { actLabels } from './act-labels.ts'
import { roleLabels } from './role-labels.ts'

const unseen = { condition: () => false } satisfies Field['admin']

const cells = '/src/staff/admin/audit-cells.tsx'

/** Lines are added by the saves themselves; no path changes or removes one, not even our own code. */
const keepForEver: CollectionBeforeOperationHook = ({ operation, req }) => {
  if (operation !== 'update' && operation !== 'delete') return
  const said = sayTo(req, {
    en: 'The audit log is only ever added to.',
    zh: '审计日志只能追加。',
  })
  throw new APIError(said, 403, { code: 'append-only' }, true)
}

/** Who did what to which document, when and why. */
export const AuditLog: CollectionConfig = {
  slug: 'auditLog',
  dbName: 'audit_log',
  labels: {
    singular: { en: 'Entry', zh: '记录' },
    plural: { en: 'Audit log', zh: '审计日志' },
  },
  admin: {
    group: { en: 'Settings', zh: '设置' },
    useAsTitle: 'title',
    defaultColumns: ['createdAt', 'who', 'act', 'of', 'title', 'fields'],
    listSearchableFields: ['title', 'who', 'why'],
    description: {
      en: 'Who did what to which document. Written by the system, changed by nobody.',
      zh: '谁对哪份文档做了什么。由系统写入，任何人不得修改。',
    },
  },
  access: auditAccess,
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-createdAt',
  indexes: [{ fields: ['document', 'createdAt'] }],
  fields: [idField(), ...who(), ...what(), ...why()],
  hooks: { beforeOperation: [keepForEver] },
}

/** Columns and filters of the list; a line that is opened says them in words. */
function who(): Field[] {
  return [
    { name: 'who', type: 'text', label: { en: 'Who', zh: '何人' }, admin: unseen },
    {
      name: 'userId',
      type: 'text',
      index: true,
      label: { en: 'Account', zh: '账户' },
      admin: unseen,
    },
    {
      name: 'role',
      type: 'select',
      options: roleLabels,
      label: { en: 'Role', zh: '角色' },
      admin: unseen,
    },
  ]
}

function what(): Field[] {
  return [
    {
      name: 'act',
      type: 'select',
      required: true,
      options: actLabels,
      label: { en: 'Did', zh: '操作' },
      admin: unseen,
    },
    {
      name: 'of',
      type: 'text',
      label: { en: 'Kind', zh: '类别' },
      admin: { ...unseen, components: { Cell: `${cells}#KindCell` } },
    },
    { name: 'document', type: 'text', label: { en: 'Document', zh: '文档' }, admin: unseen },
    {
      name: 'title',
      type: 'text',
      label: { en: 'Title', zh: '标题' },
      admin: { ...unseen, components: { Cell: `${cells}#TitleCell` } },
    },
    { name: 'rev', type: 'number', label: { en: 'Revision', zh: '修订号' }, admin: unseen },
    {
      name: 'fields',
      type: 'text',
      hasMany: true,
      label: { en: 'Changed', zh: '改动' },
      admin: { ...unseen, components: { Cell: `${cells}#ChangedCell` } },
    },
    {
      name: 'changes',
      type: 'json',
      label: { en: 'From and to', zh: '改动前后' },
      admin: { ...unseen, disableListColumn: true, disableListFilter: true },
    },
  ]
}

function why(): Field[] {
  return [
    {
      name: 'overrode',
      type: 'text',
      hasMany: true,
      label: { en: 'Published in spite of', zh: '忽略的检查项' },
      admin: unseen,
    },
    {
      name: 'why',
      type: 'textarea',
      label: { en: 'Why', zh: '原因' },
      admin: unseen,
      hooks: { afterRead: [sayTheirs] },
    },
    {
      name: 'entry',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/staff/admin/audit-entry.tsx#AuditEntry' },
      },
    },
  ]
}
