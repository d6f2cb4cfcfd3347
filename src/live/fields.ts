import type { Field } from 'payload'
import { bylineField } from '../articles/credit-fields.ts'
import { createdByField } from '../fields/created-by.ts'
import { publishedAtField } from '../fields/published-at.ts'
import { noteEditor } from '../richtext/editor.ts'

const yesCell = '/src/fields/admin/yes-cell.tsx#YesCell'

/** What one update says, and to which live blog and session it belongs. */
export function liveUpdateFields(): Field[] {
  return [
    {
      name: 'headline',
      type: 'text',
      maxLength: 200,
      label: { en: 'Headline', zh: '标题' },
      admin: { description: { en: 'What has just happened.', zh: '刚刚发生了什么。' } },
    },
    {
      name: 'body',
      type: 'richText',
      required: true,
      editor: noteEditor,
      label: { en: 'Text', zh: '内容' },
    },
    {
      name: 'summary',
      type: 'textarea',
      maxLength: 500,
      label: { en: 'Summary', zh: '摘要' },
      admin: {
        rows: 2,
        description: {
          en: 'For the list of key events at the top.',
          zh: '用于顶部的要点列表。',
        },
      },
    },
    bylineField(),
    {
      name: 'article',
      type: 'relationship',
      relationTo: 'articles',
      required: true,
      index: true,
      filterOptions: { storyType: { equals: 'liveBlog' } },
      label: { en: 'Live blog', zh: '直播文章' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'session',
      type: 'relationship',
      relationTo: 'sessions',
      index: true,
      label: { en: 'Session', zh: '场次' },
      admin: { position: 'sidebar' },
    },
    publishedAtField(),
    {
      name: 'keyEvent',
      type: 'checkbox',
      label: { en: 'Key event', zh: '要点' },
      admin: { position: 'sidebar', components: { Cell: yesCell } },
    },
    {
      name: 'pinned',
      type: 'checkbox',
      label: { en: 'Pinned to the top', zh: '置顶' },
      admin: { position: 'sidebar', components: { Cell: yesCell } },
    },
    createdByField(),
  ]
}
