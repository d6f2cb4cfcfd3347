import type { GroupField } from 'payload'
import { mayReadContacts } from '../access/reference.ts'
import { desk } from '../access/who.ts'

/** How the desk reaches a speaker. Private: it has no place in the public document. */
export function speakerContact(): GroupField {
  return {
    name: 'contact',
    type: 'group',
    label: { en: 'Private contact', zh: '私人联系方式' },
    admin: {
      description: {
        en: 'For the desk only. Never published.',
        zh: '仅供编辑部使用，绝不公开。',
      },
    },
    access: { create: desk, read: mayReadContacts, update: desk },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'email',
            type: 'email',
            label: { en: 'Email', zh: '电子邮件' },
            admin: {
              width: '50%',
              description: {
                en: 'Direct, or of the press office.',
                zh: '本人或新闻办公室的邮箱。',
              },
            },
          },
          {
            name: 'phone',
            type: 'text',
            label: { en: 'Phone', zh: '电话' },
            admin: {
              width: '50%',
              description: { en: 'With the country code: +86 …', zh: '含国家代码：+86 …' },
            },
          },
        ],
      },
      {
        name: 'note',
        type: 'textarea',
        label: { en: 'Note', zh: '备注' },
        admin: { description: { en: 'How and when to reach them.', zh: '如何、何时联系。' } },
      },
    ],
  }
}
