import type { Condition, Field } from 'payload'
import { noticeKinds } from './kinds.ts'

const afterLogIn: Condition = (_data, _siblings, { user }) => Boolean(user)

/** What each member of staff is written to about, and in which language. */
export function mailFields(): Field[] {
  return [
    {
      name: 'mailLanguage',
      type: 'select',
      options: [
        { value: 'en', label: 'English' },
        { value: 'zh', label: '中文' },
      ],
      label: { en: 'Mail in', zh: '邮件语言' },
      admin: {
        position: 'sidebar',
        condition: afterLogIn,
        description: {
          en: 'Empty is the first language of the newsroom.',
          zh: '留空则用编辑部的首选语言。',
        },
      },
    },
    {
      name: 'mutedMail',
      type: 'select',
      hasMany: true,
      options: noticeKinds.map(({ label, value }) => ({ label, value })),
      label: { en: 'No mail when', zh: '不接收邮件' },
      admin: {
        position: 'sidebar',
        condition: afterLogIn,
        description: {
          en: 'What is chosen here is not mailed; it still shows in the desk.',
          zh: '选中的事项不再发邮件，编务中仍会显示。',
        },
      },
    },
  ]
}
