import type { Field, PayloadRequest } from 'payload'
import { helpForAll } from '../fields/help-for-all.ts'
import { rowOf } from '../fields/row-name.ts'
import { sayTo } from '../fields/refuse.ts'

/** Who is credited for it, and where it came from. */
export function creditFields(): Field[] {
  return [bylineField(), bylineText(), infoSources(), dateline()]
}

/** The people credited, in order, with what each did. */
export function bylineField(): Field {
  return {
    name: 'byline',
    type: 'array',
    label: { en: 'Byline', zh: '署名' },
    labels: { singular: { en: 'person', zh: '人员' }, plural: { en: 'people', zh: '人员' } },
    custom: helpForAll,
    admin: {
      components: { RowLabel: rowOf('contributor', 'contributors') },
      description: {
        en: 'Who is credited and for what, in the order they are printed; each name leads to their page.',
        zh: '署名人员及分工，按印出顺序排列；读者可由姓名进入个人页。',
      },
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'contributor',
            type: 'relationship',
            relationTo: 'contributors',
            required: true,
            label: { en: 'Contributor', zh: '作者' },
            admin: { width: '60%' },
          },
          {
            name: 'role',
            type: 'select',
            required: true,
            defaultValue: 'by',
            label: { en: 'Credited for', zh: '分工' },
            admin: { width: '40%' },
            options: [
              { value: 'by', label: { en: 'By', zh: '文' } },
              { value: 'photosBy', label: { en: 'Photos by', zh: '图' } },
              { value: 'translatedBy', label: { en: 'Translated by', zh: '译' } },
              { value: 'editedBy', label: { en: 'Edited by', zh: '编辑' } },
            ],
          },
        ],
      },
    ],
  }
}

function bylineText(): Field {
  return {
    name: 'bylineText',
    type: 'text',
    maxLength: 300,
    label: { en: 'Byline as printed', zh: '署名文本' },
    admin: {
      description: {
        en: 'Only if it has to read differently from the people above.',
        zh: '仅当印出的署名与上面人员不同时填写。',
      },
    },
  }
}

function infoSources(): Field {
  return {
    name: 'infoSources',
    type: 'array',
    label: { en: 'Sources', zh: '来源' },
    labels: { singular: { en: 'source', zh: '来源' }, plural: { en: 'sources', zh: '来源' } },
    custom: helpForAll,
    admin: {
      components: { RowLabel: rowOf('organisation', 'organisations') },
      description: {
        en: 'The organisations it came from and whether they wrote it, passed it on or gave the facts; printed with the byline.',
        zh: '文章来自哪些单位，以及原创、发布或供稿；随署名印出。',
      },
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'organisation',
            type: 'relationship',
            relationTo: 'organisations',
            required: true,
            label: { en: 'Organisation', zh: '单位' },
            admin: { width: '60%' },
          },
          {
            name: 'role',
            type: 'select',
            required: true,
            defaultValue: 'originator',
            label: { en: 'Role', zh: '身份' },
            admin: { width: '40%' },
            options: [
              { value: 'originator', label: { en: 'Originator', zh: '原创' } },
              { value: 'distributor', label: { en: 'Distributor', zh: '发布' } },
              { value: 'supplier', label: { en: 'Supplier', zh: '供稿' } },
            ],
          },
        ],
      },
    ],
  }
}

function dateline(): Field {
  return {
    name: 'dateline',
    type: 'group',
    label: { en: 'Dateline', zh: '电头' },
    custom: helpForAll,
    admin: {
      description: {
        en: 'Where and on which day it was written, printed before the first sentence. Either may stay empty.',
        zh: '写稿地点和日期，印在首句之前；可只填一项。',
      },
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'place',
            type: 'relationship',
            relationTo: 'places',
            label: { en: 'Place', zh: '地点' },
            admin: { width: '60%' },
          },
          {
            name: 'date',
            type: 'text',
            label: { en: 'Day', zh: '日期' },
            validate: (value: unknown, { req }: { req: PayloadRequest }) =>
              !value ||
              isDay(value) ||
              sayTo(req, { en: 'Write the day as 2024-10-29.', zh: '请按 2024-10-29 填写日期。' }),
            admin: { width: '40%', placeholder: '2024-10-29' },
          },
        ],
      },
    ],
  }
}

/** A day of the calendar written as `2024-10-29`. */
function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false
  const at = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value)
}
