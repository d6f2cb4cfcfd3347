import type { ArrayField } from 'payload'
import { rowName } from './row-name.ts'
import { webPageField } from './web-page.ts'

/** Papers of an event or session that are public elsewhere: agenda, declaration, slides. */
export function documentsField(): ArrayField {
  return {
    name: 'documents',
    type: 'array',
    label: { en: 'Documents', zh: '文件' },
    labels: {
      singular: { en: 'document', zh: '文件' },
      plural: { en: 'documents', zh: '文件' },
    },
    admin: {
      initCollapsed: true,
      components: { RowLabel: rowName('title') },
      description: {
        en: 'Public papers, as links: agenda, declaration, slides.',
        zh: '公开文件的链接：议程、宣言、演示文稿。',
      },
    },
    fields: [
      {
        name: 'title',
        type: 'text',
        required: true,
        localized: true,
        label: { en: 'Title', zh: '标题' },
        admin: { description: { en: 'What a reader would click on.', zh: '读者点击的文字。' } },
      },
      webPageField({
        name: 'url',
        required: true,
        label: { en: 'Address', zh: '网址' },
        help: {
          en: 'Where the document is, starting with https://.',
          zh: '文件所在网址，以 https:// 开头。',
        },
      }),
    ],
  }
}
