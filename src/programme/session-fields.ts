import type { Field, UnnamedTab } from 'payload'
import { documentsField } from '../fields/documents.ts'
import { identifiersField } from '../fields/identifiers.ts'
import { slugFields } from '../fields/slug.ts'
import { webPageField } from '../fields/web-page.ts'
import { noteEditor } from '../richtext/editor.ts'
import { startsAtField } from './first-start.ts'
import { participationsField } from './participations.ts'
import { besideTheSession } from './session-side.ts'
import { slotsField } from './slots.ts'

export function sessionFields(): Field[] {
  return [
    { type: 'tabs', tabs: [about(), when(), people(), afterwards()] },
    ...besideTheSession(),
    startsAtField(),
    ...slugFields({ source: 'title' }),
  ]
}

const about = (): UnnamedTab => ({
  label: { en: 'What it is', zh: '基本信息' },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      localized: true,
      index: true,
      label: { en: 'Title', zh: '标题' },
      admin: { description: { en: 'As printed on the programme.', zh: '议程上的写法。' } },
    },
    {
      name: 'abstract',
      type: 'richText',
      localized: true,
      editor: noteEditor,
      label: { en: 'Abstract', zh: '内容简介' },
      admin: {
        description: {
          en: 'What will be talked about, for readers.',
          zh: '向读者说明将讨论什么。',
        },
      },
    },
  ],
})

const when = (): UnnamedTab => ({
  label: { en: 'When and where', zh: '时间与会议室' },
  fields: [slotsField()],
})

const people = (): UnnamedTab => ({
  label: { en: 'People', zh: '人员' },
  fields: [participationsField()],
})

const afterwards = (): UnnamedTab => ({
  label: { en: 'Recording and papers', zh: '录像与文件' },
  fields: [
    {
      name: 'recording',
      type: 'group',
      label: { en: 'Recording', zh: '录像' },
      admin: {
        description: {
          en: 'Readers can watch it from the page of the session.',
          zh: '读者可在场次页面观看。',
        },
      },
      fields: [
        webPageField({
          name: 'url',
          label: { en: 'Address', zh: '网址' },
          help: {
            en: 'Where it can be watched, starting with https://.',
            zh: '观看网址，以 https:// 开头。',
          },
        }),
        {
          name: 'optOut',
          type: 'checkbox',
          defaultValue: false,
          label: { en: 'Must not be recorded', zh: '不允许录制' },
          admin: {
            description: {
              en: 'A speaker has asked for it. No recording is shown.',
              zh: '应发言嘉宾要求，不显示录像。',
            },
          },
        },
      ],
    },
    documentsField(),
    identifiersField(),
  ],
})
