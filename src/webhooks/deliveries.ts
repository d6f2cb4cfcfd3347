import type { CollectionConfig, Field } from 'payload'
import { dayAndTime } from '../fields/day-and-time.ts'
import { idField } from '../fields/id.ts'
import { deliveryAccess } from './access.ts'
import { deliveryStates } from './delivery-states.ts'
import { subjectLabels } from './event-labels.ts'
import { replayEndpoint } from './replay-endpoint.ts'

const unseen = { condition: () => false } satisfies Field['admin']

/** Columns of no list: they are read on the page of the delivery. */
const unlisted = { ...unseen, disableListColumn: true, disableListFilter: true }

/** What each endpoint was told, when, and what it answered. */
export const WebhookDeliveries: CollectionConfig = {
  slug: 'webhookDeliveries',
  dbName: 'webhook_deliveries',
  labels: {
    singular: { en: 'Delivery', zh: '投递' },
    plural: { en: 'Deliveries', zh: '投递记录' },
  },
  admin: {
    group: { en: 'Publishing', zh: '发布' },
    useAsTitle: 'title',
    defaultColumns: ['createdAt', 'endpointName', 'event', 'title', 'state', 'status'],
    listSearchableFields: ['title', 'endpointName', 'document'],
    description: {
      en: 'What each webhook was told, when, and what it answered. Kept for 30 days.',
      zh: '每个 Webhook 收到了什么、何时、如何回应。保留 30 天。',
    },
  },
  access: deliveryAccess,
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-createdAt',
  indexes: [{ fields: ['state', 'nextAttemptAt'] }],
  endpoints: [replayEndpoint],
  fields: [idField(), ...about(), ...progress()],
}

function about(): Field[] {
  return [
    {
      name: 'endpoint',
      type: 'relationship',
      relationTo: 'webhooks',
      index: true,
      label: { en: 'Webhook', zh: 'Webhook' },
      admin: { ...unseen, disableListColumn: true },
    },
    { name: 'endpointName', type: 'text', label: { en: 'To', zh: '发往' }, admin: unseen },
    {
      name: 'event',
      type: 'select',
      required: true,
      options: subjectLabels,
      label: { en: 'Event', zh: '事件' },
      admin: unseen,
    },
    { name: 'title', type: 'text', label: { en: 'About', zh: '内容' }, admin: unseen },
    { name: 'documentType', type: 'text', label: { en: 'Kind', zh: '类别' }, admin: unseen },
    { name: 'document', type: 'text', label: { en: 'Document', zh: '文档' }, admin: unseen },
    { name: 'seq', type: 'number', label: { en: 'Change', zh: '变更序号' }, admin: unseen },
    { name: 'tags', type: 'json', label: { en: 'Tags', zh: '标签' }, admin: unlisted },
    { name: 'payload', type: 'json', label: { en: 'Message', zh: '消息' }, admin: unlisted },
  ]
}

function progress(): Field[] {
  return [
    {
      name: 'state',
      type: 'select',
      required: true,
      options: [...deliveryStates],
      label: { en: 'State', zh: '状态' },
      admin: { ...unseen, components: { Cell: '/src/webhooks/admin/state-cell.tsx#StateCell' } },
    },
    { name: 'status', type: 'number', label: { en: 'Answer', zh: '回应' }, admin: unseen },
    {
      name: 'nextAttemptAt',
      type: 'date',
      label: { en: 'Next attempt', zh: '下次尝试' },
      admin: { ...unseen, date: dayAndTime },
    },
    {
      name: 'leasedUntil',
      type: 'date',
      label: { en: 'Taken until', zh: '占用至' },
      admin: unlisted,
    },
    { name: 'tries', type: 'number', label: { en: 'Attempts', zh: '尝试次数' }, admin: unseen },
    { name: 'attempts', type: 'json', label: { en: 'Attempts', zh: '尝试' }, admin: unlisted },
    {
      name: 'entry',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/webhooks/admin/delivery-entry.tsx#DeliveryEntry' },
      },
    },
  ]
}
