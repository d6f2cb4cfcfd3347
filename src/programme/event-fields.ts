import type { Field, UnnamedTab } from 'payload'
import { documentsField } from '../fields/documents.ts'
import { identifiersField } from '../fields/identifiers.ts'
import { organisationsInRoles } from '../fields/organisations-in-roles.ts'
import { slugFields } from '../fields/slug.ts'
import { noteEditor } from '../richtext/editor.ts'
import { attendanceField, besideTheEvent } from './event-side.ts'
import { whenAndWhere } from './event-when.ts'
import { tracksField } from './tracks.ts'

export function eventFields(): Field[] {
  return [
    { type: 'tabs', tabs: [about(), whenAndWhere(), who(), programme()] },
    ...besideTheEvent(),
    ...slugFields({ source: 'name' }),
  ]
}

const about = (): UnnamedTab => ({
  label: { en: 'What it is', zh: '基本信息' },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      localized: true,
      index: true,
      label: { en: 'Name', zh: '名称' },
      admin: {
        description: { en: 'The whole official name in this language.', zh: '本语言的正式全称。' },
      },
    },
    {
      name: 'theme',
      type: 'text',
      localized: true,
      label: { en: 'Theme', zh: '主题' },
      admin: {
        description: { en: 'The motto, without quotation marks.', zh: '活动主题，不加引号。' },
      },
    },
    summary(),
    description(),
    alternateNames(),
    documentsField(),
    identifiersField(),
  ],
})

function summary(): Field {
  return {
    name: 'summary',
    type: 'textarea',
    localized: true,
    label: { en: 'Summary', zh: '摘要' },
    admin: {
      description: {
        en: 'One or two sentences for lists and previews.',
        zh: '一两句话，用于列表和预览。',
      },
    },
  }
}

function description(): Field {
  return {
    name: 'description',
    type: 'richText',
    localized: true,
    editor: noteEditor,
    label: { en: 'Description', zh: '介绍' },
    admin: { description: { en: 'For the page of the event.', zh: '用于活动页面。' } },
  }
}

function alternateNames(): Field {
  return {
    name: 'alternateNames',
    type: 'text',
    hasMany: true,
    label: { en: 'Also known as', zh: '其他名称' },
    admin: {
      description: {
        en: 'Other names people search for, in any language.',
        zh: '读者可能搜索的其他名称，任何语言。',
      },
    },
  }
}

const who = (): UnnamedTab => ({
  label: { en: 'Who', zh: '单位与规模' },
  fields: [organisationsInRoles(), attendanceField()],
})

const programme = (): UnnamedTab => ({
  label: { en: 'Programme', zh: '议程' },
  fields: [
    tracksField(),
    {
      name: 'sessions',
      type: 'join',
      collection: 'sessions',
      on: 'event',
      defaultLimit: 50,
      defaultSort: 'startsAt',
      label: { en: 'Sessions', zh: '场次' },
      admin: {
        defaultColumns: ['title', 'startsAt', 'kind', 'track', '_status'],
        description: {
          en: 'The programme. Save the event once before adding sessions.',
          zh: '议程。请先保存活动，再添加场次。',
        },
      },
    },
  ],
})
