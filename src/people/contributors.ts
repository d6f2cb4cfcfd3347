import type { CollectionConfig, Field } from 'payload'
import { reference } from '../fields/reference.ts'
import { identifiersField } from '../fields/identifiers.ts'
import { slugFields } from '../fields/slug.ts'
import { noteEditor } from '../richtext/editor.ts'
import { portraitField } from '../photos/photo-field.ts'

/** The people of the newsroom who are credited: writers, photographers, translators. */
export const Contributors: CollectionConfig = reference({
  slug: 'contributors',
  labels: {
    singular: { en: 'Contributor', zh: '作者' },
    plural: { en: 'Contributors', zh: '作者' },
  },
  admin: {
    group: { en: 'Newsroom', zh: '编辑部' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'jobTitle', 'user', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'jobTitle', 'slug'],
    description: {
      en: 'Who is credited for words and pictures. A contributor may or may not have a log-in.',
      zh: '文字和图片的署名者，不一定拥有登录账户。',
    },
  },
  fields: [...profile(), ...slugFields({ source: 'name' }), ...beside()],
})

function profile(): Field[] {
  return [
    {
      type: 'row',
      fields: [
        {
          name: 'name',
          type: 'text',
          required: true,
          localized: true,
          index: true,
          label: { en: 'Name', zh: '姓名' },
          admin: { width: '50%', description: { en: 'As printed in a byline.', zh: '署名写法。' } },
        },
        {
          name: 'jobTitle',
          type: 'text',
          localized: true,
          label: { en: 'Job title', zh: '职务' },
          admin: {
            width: '50%',
            description: { en: 'Such as environment correspondent.', zh: '如：环境记者。' },
          },
        },
      ],
    },
    {
      name: 'bio',
      type: 'richText',
      localized: true,
      editor: noteEditor,
      label: { en: 'Biography', zh: '简介' },
      admin: {
        description: {
          en: 'Shown on the page of this person’s articles.',
          zh: '显示在此人文章页面上。',
        },
      },
    },
    identifiersField(),
  ]
}

function beside(): Field[] {
  return [
    portraitField(),
    {
      name: 'user',
      type: 'relationship',
      relationTo: 'users',
      label: { en: 'Log-in', zh: '登录账户' },
      admin: {
        position: 'sidebar',
        description: {
          en: 'The account of this person, if there is one. Never published.',
          zh: '此人的账户（如有），不会公开。',
        },
      },
    },
  ]
}
