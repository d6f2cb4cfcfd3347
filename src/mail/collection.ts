import type { CollectionConfig, Field } from 'payload'
import { nobody, only } from '../access/who.ts'
import { dayAndTime } from '../fields/day-and-time.ts'
import { idField } from '../fields/id.ts'
import { mailStates, noticeKinds } from './kinds.ts'

const admins = only('admin')

const unseen = { condition: () => false } satisfies Field['admin']

/** What only the machine reads: links that open an account may be in it. */
const sealed = {
  access: { create: nobody, read: nobody, update: nobody },
  admin: { ...unseen, disableListColumn: true, disableListFilter: true },
}

/** Mail that is to go out, and what became of it. Rows are written with the save they are about. */
export const OutgoingMail: CollectionConfig = {
  slug: 'outgoingMail',
  dbName: 'outgoing_mail',
  labels: {
    singular: { en: 'Letter', zh: '邮件' },
    plural: { en: 'Outgoing mail', zh: '外发邮件' },
  },
  admin: {
    group: { en: 'Settings', zh: '设置' },
    useAsTitle: 'subject',
    defaultColumns: ['createdAt', 'address', 'subject', 'state', 'error'],
    listSearchableFields: ['address', 'subject'],
    description: {
      en: 'What was written to whom, and whether it went out. Kept for 30 days.',
      zh: '给谁发了什么邮件、是否发出。保留 30 天。',
    },
  },
  access: {
    create: nobody,
    read: admins,
    update: nobody,
    delete: nobody,
    readVersions: nobody,
    unlock: nobody,
    admin: admins,
  },
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-createdAt',
  indexes: [{ fields: ['state', 'nextTry'] }],
  fields: [idField(), ...letter(), ...progress()],
}

function letter(): Field[] {
  return [
    { name: 'address', type: 'text', label: { en: 'To', zh: '收件人' }, admin: unseen },
    { name: 'name', type: 'text', label: { en: 'Name', zh: '姓名' }, admin: unseen },
    { name: 'subject', type: 'text', label: { en: 'Subject', zh: '主题' }, admin: unseen },
    { name: 'text', type: 'textarea', label: { en: 'Text', zh: '正文' }, ...sealed },
    { name: 'html', type: 'textarea', label: { en: 'HTML', zh: 'HTML' }, ...sealed },
    {
      name: 'kind',
      type: 'select',
      options: noticeKinds.map(({ label, value }) => ({ label, value })),
      label: { en: 'About', zh: '类别' },
      admin: unseen,
    },
    {
      name: 'recipient',
      type: 'text',
      index: true,
      label: { en: 'Account', zh: '账户' },
      admin: unseen,
    },
    { name: 'document', type: 'text', label: { en: 'Document', zh: '文档' }, admin: unseen },
    { name: 'facts', type: 'json', label: { en: 'Facts', zh: '所涉事项' }, ...sealed },
  ]
}

function progress(): Field[] {
  const date = { ...unseen, date: dayAndTime }
  return [
    {
      name: 'state',
      type: 'select',
      required: true,
      options: mailStates.map(({ label, value }) => ({ label, value })),
      label: { en: 'State', zh: '状态' },
      admin: unseen,
    },
    { name: 'tries', type: 'number', label: { en: 'Attempts', zh: '尝试次数' }, admin: unseen },
    { name: 'nextTry', type: 'date', label: { en: 'Next attempt', zh: '下次尝试' }, admin: date },
    { name: 'leaseUntil', type: 'date', label: { en: 'Taken until', zh: '占用至' }, ...sealed },
    {
      name: 'error',
      type: 'text',
      label: { en: 'What went wrong', zh: '出错原因' },
      admin: unseen,
    },
    { name: 'sentAt', type: 'date', label: { en: 'Sent', zh: '发送时间' }, admin: date },
  ]
}
