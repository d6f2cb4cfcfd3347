import type { CollectionConfig, Field } from 'payload'
import { anyStaff, nobody } from '../access/who.ts'
import { dayAndTime } from '../fields/day-and-time.ts'
import { idField } from '../fields/id.ts'
import { sayTheirs } from '../fields/in-every-language.ts'
import { retryEndpoint } from './retry-endpoint.ts'
import { scheduledActs, scheduleStates } from './states.ts'

const unseen = { condition: () => false } satisfies Field['admin']
const time = { ...unseen, date: dayAndTime }
const unlisted = { ...unseen, disableListColumn: true, disableListFilter: true }

/** What goes out, or is unpublished, at which time; and what went. Written only by what is done. */
export const Schedules: CollectionConfig = {
  slug: 'schedules',
  labels: {
    singular: { en: 'Schedule', zh: '排期' },
    plural: { en: 'Schedules', zh: '排期' },
  },
  admin: {
    group: { en: 'Publishing', zh: '发布' },
    useAsTitle: 'title',
    defaultColumns: ['at', 'act', 'title', 'byName', 'state', 'error'],
    listSearchableFields: ['title', 'byName', 'article'],
    description: {
      en: 'What goes out or is unpublished at which time. Made on the article; the calendar shows it.',
      zh: '何时发布哪些稿件、何时取消发布。在稿件页设置，日历中查看。',
    },
  },
  access: {
    create: nobody,
    read: anyStaff,
    update: nobody,
    delete: nobody,
    readVersions: nobody,
    unlock: nobody,
    admin: anyStaff,
  },
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-at',
  indexes: [{ fields: ['state', 'nextTry'] }, { fields: ['article', 'state'] }],
  endpoints: [retryEndpoint],
  fields: [idField(), ...whatAndWhen(), ...progress()],
}

function whatAndWhen(): Field[] {
  return [
    {
      name: 'article',
      type: 'text',
      required: true,
      label: { en: 'Article', zh: '稿件' },
      admin: unseen,
    },
    { name: 'title', type: 'text', label: { en: 'Headline', zh: '标题' }, admin: unseen },
    { name: 'language', type: 'text', label: { en: 'Language', zh: '语言' }, admin: unseen },
    {
      name: 'act',
      type: 'select',
      required: true,
      options: scheduledActs.map(({ label, value }) => ({ label, value })),
      label: { en: 'What', zh: '操作' },
      admin: unseen,
    },
    { name: 'revision', type: 'number', label: { en: 'Revision', zh: '修订号' }, admin: unseen },
    { name: 'hash', type: 'text', label: { en: 'Content', zh: '内容校验' }, admin: unlisted },
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      label: { en: 'At', zh: '时间' },
      admin: time,
    },
    {
      name: 'zone',
      type: 'text',
      required: true,
      label: { en: 'Time zone', zh: '时区' },
      admin: unseen,
    },
    {
      name: 'overrode',
      type: 'json',
      label: { en: 'Overridden errors', zh: '已放行的问题' },
      admin: unlisted,
    },
    { name: 'by', type: 'text', label: { en: 'Account', zh: '账户' }, admin: unlisted },
    { name: 'byName', type: 'text', label: { en: 'By', zh: '设置人' }, admin: unseen },
  ]
}

function progress(): Field[] {
  return [
    {
      name: 'state',
      type: 'select',
      required: true,
      options: scheduleStates.map(({ label, value }) => ({ label, value })),
      label: { en: 'State', zh: '状态' },
      admin: unseen,
    },
    { name: 'attempts', type: 'number', label: { en: 'Attempts', zh: '尝试次数' }, admin: unseen },
    { name: 'nextTry', type: 'date', label: { en: 'Next attempt', zh: '下次尝试' }, admin: time },
    { name: 'claimedBy', type: 'text', label: { en: 'Taken by', zh: '占用者' }, admin: unlisted },
    {
      name: 'leaseUntil',
      type: 'date',
      label: { en: 'Taken until', zh: '占用至' },
      admin: unlisted,
    },
    {
      name: 'error',
      type: 'text',
      hooks: { afterRead: [sayTheirs] },
      label: { en: 'What went wrong', zh: '出错原因' },
      admin: unseen,
    },
    { name: 'doneAt', type: 'date', label: { en: 'Done', zh: '完成时间' }, admin: time },
    {
      name: 'lateBy',
      type: 'number',
      label: { en: 'Late by (ms)', zh: '延迟（毫秒）' },
      admin: unseen,
    },
    {
      name: 'isHeld',
      type: 'checkbox',
      label: { en: 'Held by an embargo', zh: '因禁发未公开' },
      admin: unseen,
    },
    { name: 'heldUntil', type: 'date', label: { en: 'Held until', zh: '禁发至' }, admin: time },
  ]
}
