import type { Block } from 'payload'

const group = { en: 'Articles', zh: '文章' }

export const relatedArticlesBlock = (): Block => ({
  slug: 'relatedArticles',
  interfaceName: 'RelatedArticlesBlock',
  labels: {
    singular: { en: 'Related articles', zh: '相关文章' },
    plural: { en: 'Related articles', zh: '相关文章' },
  },
  admin: { group, disableBlockName: true },
  fields: [
    {
      name: 'articles',
      type: 'relationship',
      relationTo: 'articles',
      hasMany: true,
      required: true,
      label: { en: 'Articles', zh: '文章' },
      admin: {
        description: {
          en: 'In this order; readers see only those that are published.',
          zh: '按此顺序排列；读者只看到已发布的。',
        },
      },
    },
  ],
})

export const correctionNoteBlock = (): Block => ({
  slug: 'correctionNote',
  interfaceName: 'CorrectionNoteBlock',
  labels: {
    singular: { en: 'Correction note', zh: '更正说明' },
    plural: { en: 'Correction notes', zh: '更正说明' },
  },
  admin: { group, disableBlockName: true },
  fields: [
    {
      name: 'type',
      type: 'select',
      required: true,
      defaultValue: 'correction',
      label: { en: 'Kind', zh: '类型' },
      options: [
        { value: 'correction', label: { en: 'Correction', zh: '更正' } },
        { value: 'clarification', label: { en: 'Clarification', zh: '澄清' } },
        { value: 'update', label: { en: 'Update', zh: '更新' } },
        { value: 'retraction', label: { en: 'Retraction', zh: '撤稿' } },
        { value: 'editorsNote', label: { en: 'Editor’s note', zh: '编者按' } },
      ],
      admin: { description: { en: 'A correction fixes a mistake.', zh: '更正用于改正错误。' } },
    },
    {
      name: 'date',
      type: 'date',
      required: true,
      label: { en: 'Date', zh: '日期' },
      admin: {
        date: { pickerAppearance: 'dayOnly' },
        description: { en: 'The day of the change.', zh: '修改的日期。' },
      },
    },
    {
      name: 'text',
      type: 'textarea',
      required: true,
      label: { en: 'Note to readers', zh: '给读者的说明' },
      admin: {
        description: {
          en: 'What was wrong and what is right.',
          zh: '原来错在哪里，正确的是什么。',
        },
      },
    },
  ],
})
