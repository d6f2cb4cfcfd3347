import type { CollectionConfig, Field } from 'payload'
import { requireAccess } from '../access/assert.ts'
import { createdByField, rememberCreator } from '../fields/created-by.ts'
import { dayAndTime } from '../fields/day-and-time.ts'
import { idField } from '../fields/id.ts'
import { endInTime, stayRevoked, usualEnd } from '../fields/link-end.ts'
import { recordRemoval, recordSave } from '../staff/audit.ts'
import { publicTypes } from '../wire/documents.ts'
import { nobodyWrites, previewAccess, saidOnce } from './access.ts'
import { makeToken, onlyWhatOneMayChange } from './hooks.ts'

/** Who may see what before readers do, and for how long. */
export const PreviewLinks: CollectionConfig = {
  slug: 'previewLinks',
  dbName: 'preview_links',
  labels: {
    singular: { en: 'Preview link', zh: '预览链接' },
    plural: { en: 'Preview links', zh: '预览链接' },
  },
  admin: {
    group: { en: 'Publishing', zh: '发布' },
    useAsTitle: 'note',
    defaultColumns: ['note', 'document', 'expiresAt', 'revoked', 'lastOpenedAt', 'createdBy'],
    listSearchableFields: ['note'],
    description: {
      en: 'Who may see a draft, or a whole event in preparation, before readers do. Make them with the button on the document.',
      zh: '谁可以在发布前查看草稿或筹备中的整场活动。请用文档上的按钮生成。',
    },
  },
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-createdAt',
  fields: [idField(), subject(), note(), ...end(), ...history()],
  access: requireAccess({
    slug: 'previewLinks',
    versions: false,
    access: previewAccess,
    fields: [],
  }),
  hooks: {
    beforeValidate: [rememberCreator, endInTime({ en: 'preview link', zh: '预览链接', most: 30 })],
    beforeChange: [onlyWhatOneMayChange, stayRevoked],
    afterChange: [recordSave],
    afterDelete: [recordRemoval],
  },
}

function subject(): Field {
  return {
    name: 'document',
    type: 'relationship',
    relationTo: [...publicTypes],
    required: true,
    access: saidOnce,
    label: { en: 'Shows', zh: '预览内容' },
    admin: {
      description: {
        en: 'Its newest draft. For an event: everything of that event.',
        zh: '其最新草稿；若为活动，则包括该活动的全部内容。',
      },
    },
  }
}

function note(): Field {
  return {
    name: 'note',
    type: 'text',
    maxLength: 200,
    label: { en: 'For whom', zh: '给谁' },
    admin: {
      description: { en: 'So that you know later whom to ask.', zh: '便于日后查找。' },
    },
  }
}

function end(): Field[] {
  return [
    {
      name: 'expiresAt',
      type: 'date',
      required: true,
      defaultValue: usualEnd,
      index: true,
      label: { en: 'Ends', zh: '失效时间' },
      admin: {
        position: 'sidebar',
        date: dayAndTime,
        description: {
          en: 'In a week unless you say otherwise; at most 30 days from now.',
          zh: '默认一周后失效，最长 30 天。',
        },
      },
    },
    {
      name: 'revoked',
      type: 'checkbox',
      label: { en: 'Revoked', zh: '已作废' },
      admin: {
        position: 'sidebar',
        components: { Cell: '/src/fields/admin/yes-cell.tsx#YesCell' },
        description: {
          en: 'Ends the link at once, for good.',
          zh: '立即作废，且不可恢复。',
        },
      },
    },
  ]
}

function history(): Field[] {
  return [
    {
      name: 'lastOpenedAt',
      type: 'date',
      access: nobodyWrites,
      label: { en: 'Last opened', zh: '最近打开' },
      admin: {
        position: 'sidebar',
        readOnly: true,
        date: dayAndTime,
        description: {
          en: 'When somebody last looked through this link. Set by itself.',
          zh: '最近一次有人打开此链接的时间，自动记录。',
        },
      },
    },
    createdByField(),
    {
      name: 'token',
      type: 'text',
      virtual: true,
      access: nobodyWrites,
      hooks: { afterRead: [makeToken] },
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    },
  ]
}
