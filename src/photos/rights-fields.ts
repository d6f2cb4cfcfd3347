import type { Field, TextareaField, TextField } from 'payload'
import { dropEmptyRows } from '../fields/drop-empty-rows.ts'
import { identifiersField } from '../fields/identifiers.ts'
import { webPageField } from '../fields/web-page.ts'
import { helpForAll } from '../fields/help-for-all.ts'
import { recordWriters } from './access.ts'
import { dataMiningChoices } from './data-mining.ts'
import { permissionFields } from './permission-fields.ts'
import { usageCategories } from './usage-category.ts'

type Words = { en: string; zh: string }

/** Who took it and how it may be used. */
export function rightsFields(): Field[] {
  return [
    creators(),
    ...credit(),
    usageCategory(),
    ...permissionFields(),
    ...terms(),
    ...forTheDesk(),
    ...machines(),
    { ...identifiersField(), access: recordWriters },
  ]
}

function creators(): Field {
  return {
    name: 'creators',
    type: 'array',
    access: recordWriters,
    label: { en: 'Photographers', zh: '摄影者' },
    custom: helpForAll,
    hooks: { beforeValidate: [dropEmptyRows] },
    admin: {
      disableBulkEdit: true,
      description: {
        en: 'Who took it, with what they are. Link those who are ours; everybody is named to readers.',
        zh: '拍摄者及其职务；本社人员请关联。姓名对读者公开。',
      },
    },
    labels: {
      singular: { en: 'photographer', zh: '摄影者' },
      plural: { en: 'photographers', zh: '摄影者' },
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'name',
            type: 'text',
            label: { en: 'Name', zh: '姓名' },
            admin: { width: '40%' },
          },
          {
            name: 'jobTitle',
            type: 'text',
            label: { en: 'Job title', zh: '职务' },
            admin: { width: '25%' },
          },
          {
            name: 'contributor',
            type: 'relationship',
            relationTo: 'contributors',
            label: { en: 'One of ours', zh: '本社人员' },
            admin: { width: '35%' },
          },
        ],
      },
    ],
  }
}

function credit(): Field[] {
  return [
    {
      type: 'row',
      fields: [
        text('creditText', { en: 'Credit line', zh: '署名行' }, '50%', {
          en: 'Printed beside it, such as People’s Daily Online/Fu Huazhou.',
          zh: '印在图片旁，如“人民网/付华周”。',
        }),
        text('source', { en: 'Source', zh: '来源' }, '50%', {
          en: 'Who gave it to us: an agency, an office, ourselves. Public.',
          zh: '提供图片的机构，如通讯社、单位或本社。公开。',
        }),
      ],
    },
    text('copyrightNotice', { en: 'Copyright notice', zh: '版权声明' }, '100%', {
      en: 'Whose it is, such as © 2024 People’s Daily Online. Public, and written into every copy.',
      zh: '权利人，如“© 2024 人民网”。公开，并写入每个副本。',
    }),
  ]
}

function usageCategory(): Field {
  return {
    name: 'usageCategory',
    type: 'select',
    defaultValue: 'unknown',
    index: true,
    access: recordWriters,
    label: { en: 'Came to us as', zh: '来源类别' },
    admin: {
      description: {
        en: 'By what right we have it. Public, so that others know whether they may use it.',
        zh: '我们获得图片的方式；公开，供他人判断能否使用。',
      },
    },
    options: Object.entries(usageCategories).map(([value, label]) => ({ value, label })),
  }
}

function terms(): Field[] {
  return [
    area(
      'usageTerms',
      { en: 'Terms of use', zh: '使用条款' },
      {
        en: 'What others may do with it, in a sentence or two. Public.',
        zh: '他人可如何使用，一两句话。公开。',
      },
    ),
    {
      ...webPageField({
        name: 'license',
        label: { en: 'Licence', zh: '许可协议' },
        help: { en: 'The address of its text.', zh: '协议文本的网址。' },
      }),
      access: recordWriters,
    },
    {
      ...webPageField({
        name: 'acquireLicensePage',
        label: { en: 'Where to get a licence', zh: '获取许可' },
        help: { en: 'A page where others buy or ask for it.', zh: '购买或申请使用的网页。' },
      }),
      access: recordWriters,
    },
  ]
}

function forTheDesk(): Field[] {
  return [
    area(
      'instructions',
      { en: 'Instructions', zh: '使用说明' },
      {
        en: 'What the desk has to mind. Not public.',
        zh: '编辑部注意事项，不公开。',
      },
    ),
  ]
}

function machines(): Field[] {
  return [
    text('digitalSourceType', { en: 'How it was made', zh: '生成方式' }, '100%', {
      en: 'IPTC’s address for it; a photograph needs none.',
      zh: 'IPTC 词表网址；照片可不填。',
    }),
    {
      name: 'dataMining',
      type: 'select',
      access: recordWriters,
      label: { en: 'Use by machines that learn', zh: '用于机器学习' },
      admin: {
        description: {
          en: 'What is told to those who collect pictures for it. Public.',
          zh: '向为此收集图片者声明，公开。',
        },
      },
      options: dataMiningChoices,
    },
  ]
}

function text(name: string, label: Words, width = '100%', description?: Words): TextField {
  const admin = { width, ...(description ? { description } : {}) }
  return { name, type: 'text', access: recordWriters, label, admin }
}

function area(name: string, label: Words, description?: Words): TextareaField {
  const admin = { rows: 2, ...(description ? { description } : {}) }
  return { name, type: 'textarea', access: recordWriters, label, admin }
}
