import type { Access, CollectionBeforeChangeHook, CollectionConfig, Field } from 'payload'
import { staff } from '../access/roles.ts'
import { anyStaff, desk, nobody } from '../access/who.ts'
import { idField } from '../fields/id.ts'

const set = { create: nobody, update: nobody }

/** The desk, whoever has the translation, and translators in its language. */
const mayTick: Access = ({ req }) => {
  const person = staff(req)
  if (person === null || desk({ req })) return person !== null
  const theirs = { assignee: { equals: person.id } }
  if (person.role !== 'translator') return person.role === 'reporter' ? theirs : false
  return { or: [theirs, { language: { in: person.languages } }] }
}

/** Writes down who ticked it off, and when. */
const rememberWhoDid: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (data.state !== 'done') return { ...data, doneBy: null, doneAt: null }
  if (originalDoc?.state === 'done') return data
  return { ...data, doneBy: staff(req)?.id ?? null, doneAt: new Date().toISOString() }
}

/** A translation whose original was corrected, until somebody has looked whether it has to follow. */
export const TranslationTasks: CollectionConfig = {
  slug: 'translationTasks',
  dbName: 'translation_tasks',
  labels: {
    singular: { en: 'Translation to follow', zh: '待跟进译文' },
    plural: { en: 'Translations to follow', zh: '待跟进译文' },
  },
  admin: {
    group: { en: 'Newsroom', zh: '编辑部' },
    useAsTitle: 'language',
    defaultColumns: ['article', 'language', 'correction', 'assignee', 'state', 'createdAt'],
    description: {
      en: 'Translations whose original was corrected. Correct them too, or tick them off.',
      zh: '原稿已更正的译文。请同样更正，或标为已处理。',
    },
  },
  access: {
    create: nobody,
    read: anyStaff,
    update: mayTick,
    delete: desk,
    readVersions: nobody,
    unlock: nobody,
    admin: anyStaff,
  },
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-createdAt',
  indexes: [{ fields: ['article', 'state'] }],
  fields: [idField(), stateField(), ...about(), ...done()],
  hooks: { beforeChange: [rememberWhoDid] },
}

function stateField(): Field {
  return {
    name: 'state',
    type: 'select',
    required: true,
    defaultValue: 'open',
    index: true,
    label: { en: 'State', zh: '状态' },
    options: [
      { value: 'open', label: { en: 'To do', zh: '待处理' } },
      { value: 'done', label: { en: 'Done', zh: '已处理' } },
    ],
    admin: {
      description: {
        en: 'Done when the translation says the same, or need not change.',
        zh: '译文已一致或无需改动时，标为已处理。',
      },
    },
  }
}

function about(): Field[] {
  return [
    pointer(
      'article',
      'articles',
      { en: 'Translation', zh: '译文' },
      {
        en: 'The one to look at.',
        zh: '需要核对的译文。',
      },
    ),
    pointer(
      'source',
      'articles',
      { en: 'Original', zh: '原稿' },
      {
        en: 'The one that was corrected.',
        zh: '已更正的原稿。',
      },
    ),
    pointer(
      'correction',
      'corrections',
      { en: 'Correction', zh: '更正' },
      {
        en: 'What was wrong and what is right.',
        zh: '错在何处，正确为何。',
      },
    ),
    {
      name: 'language',
      type: 'text',
      access: set,
      label: { en: 'Language', zh: '语言' },
      admin: {
        readOnly: true,
        description: { en: 'Of the translation.', zh: '译文的语言。' },
      },
    },
    pointer(
      'assignee',
      'users',
      { en: 'For', zh: '负责人' },
      {
        en: 'Who has the translation.',
        zh: '负责该译文的人。',
      },
    ),
  ]
}

function done(): Field[] {
  return [
    pointer(
      'doneBy',
      'users',
      { en: 'Done by', zh: '处理人' },
      {
        en: 'Set by itself.',
        zh: '自动填写。',
      },
    ),
    {
      name: 'doneAt',
      type: 'date',
      access: set,
      label: { en: 'Done at', zh: '处理时间' },
      admin: { readOnly: true, description: { en: 'Set by itself.', zh: '自动填写。' } },
    },
  ]
}

type Said = { en: string; zh: string }

function pointer(
  name: string,
  relationTo: 'articles' | 'corrections' | 'users',
  label: Said,
  description: Said,
): Field {
  return {
    name,
    type: 'relationship',
    relationTo,
    index: true,
    access: set,
    label,
    admin: { readOnly: true, allowEdit: false, description },
  }
}
