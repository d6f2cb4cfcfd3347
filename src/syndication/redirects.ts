import type { CollectionConfig } from 'payload'
import { idField } from '../fields/id.ts'
import { tellTheWire, tellTheWireOfRemoval } from '../wire/tell.ts'
import { redirectAccess } from './access.ts'
import { redirectable } from './redirectable.ts'

/** Where old addresses lead. Written when a published document gets another slug. */
export const Redirects: CollectionConfig = {
  slug: 'redirects',
  labels: {
    singular: { en: 'Redirect', zh: '重定向' },
    plural: { en: 'Redirects', zh: '重定向' },
  },
  admin: {
    group: { en: 'Publishing', zh: '发布' },
    useAsTitle: 'from',
    defaultColumns: ['from', 'type', 'language', 'to', 'createdAt'],
    listSearchableFields: ['from'],
    description: {
      en: 'Old addresses and where they lead. They appear by themselves when a published address is changed.',
      zh: '旧网址及其去向。修改已发布的网址时自动产生。',
    },
  },
  access: redirectAccess,
  hooks: { afterChange: [tellTheWire], afterDelete: [tellTheWireOfRemoval] },
  fields: [
    idField(),
    {
      name: 'type',
      type: 'select',
      required: true,
      index: true,
      label: { en: 'Kind of document', zh: '文档类型' },
      admin: { description: { en: 'What the old address belonged to.', zh: '旧网址所属的类型。' } },
      options: redirectable.map((value) => ({ value, label: value })),
    },
    {
      name: 'language',
      type: 'text',
      label: { en: 'Language', zh: '语言' },
      admin: {
        description: {
          en: 'Only for articles, whose addresses are counted per language.',
          zh: '仅用于文章：文章网址按语言区分。',
        },
      },
    },
    {
      name: 'from',
      type: 'text',
      required: true,
      index: true,
      label: { en: 'Old address', zh: '旧网址' },
      admin: {
        description: { en: 'The slug readers may still have.', zh: '读者可能仍在使用的网址末尾。' },
      },
    },
    {
      name: 'to',
      type: 'relationship',
      relationTo: redirectable,
      required: true,
      label: { en: 'Leads to', zh: '转到' },
      admin: { description: { en: 'The document readers get instead.', zh: '读者将看到的文档。' } },
    },
  ],
}
