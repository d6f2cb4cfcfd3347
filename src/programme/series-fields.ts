import type { Field } from 'payload'
import { identifiersField } from '../fields/identifiers.ts'
import { organisationsInRoles } from '../fields/organisations-in-roles.ts'
import { slugFields } from '../fields/slug.ts'
import { noteEditor } from '../richtext/editor.ts'

export function seriesFields(): Field[] {
  return [
    names(),
    rhythm(),
    {
      name: 'description',
      type: 'richText',
      localized: true,
      editor: noteEditor,
      label: { en: 'Description', zh: '介绍' },
      admin: {
        description: {
          en: 'What it is and why it matters, in a paragraph.',
          zh: '用一段话说明它是什么、为何重要。',
        },
      },
    },
    organisationsInRoles(),
    identifiersField(),
    editions(),
    ...slugFields({ source: 'name' }),
  ]
}

const names = (): Field => ({
  type: 'row',
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      localized: true,
      index: true,
      label: { en: 'Name', zh: '名称' },
      admin: {
        width: '70%',
        description: { en: 'Without a year or number.', zh: '不含年份和届次。' },
      },
    },
    {
      name: 'acronym',
      type: 'text',
      localized: true,
      label: { en: 'Acronym', zh: '缩写' },
      admin: {
        width: '30%',
        description: { en: 'As said on second mention.', zh: '再次提及时的说法。' },
      },
    },
  ],
})

const rhythm = (): Field => ({
  type: 'row',
  fields: [
    {
      name: 'firstHeld',
      type: 'number',
      min: 1000,
      max: 9999,
      label: { en: 'First held', zh: '首届年份' },
      admin: {
        width: '50%',
        step: 1,
        description: { en: 'The year, such as 2011.', zh: '年份，如 2011。' },
      },
    },
    {
      name: 'frequency',
      type: 'select',
      label: { en: 'How often', zh: '举办周期' },
      admin: {
        width: '50%',
        description: { en: 'When to expect the next one.', zh: '下一届大致何时举办。' },
      },
      options: [
        { value: 'severalAYear', label: { en: 'Several times a year', zh: '一年多次' } },
        { value: 'annual', label: { en: 'Every year', zh: '每年' } },
        { value: 'biennial', label: { en: 'Every two years', zh: '每两年' } },
        { value: 'triennial', label: { en: 'Every three years', zh: '每三年' } },
        { value: 'irregular', label: { en: 'Irregularly', zh: '不定期' } },
      ],
    },
  ],
})

const editions = (): Field => ({
  name: 'events',
  type: 'join',
  collection: 'events',
  on: 'series',
  defaultLimit: 20,
  defaultSort: '-start',
  label: { en: 'Held so far', zh: '历届' },
  admin: {
    defaultColumns: ['name', 'edition', 'start', 'eventStatus', '_status'],
    description: { en: 'Every edition, newest first.', zh: '历届活动，最近的在前。' },
  },
})
