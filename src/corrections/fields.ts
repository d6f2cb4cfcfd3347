import type { Field } from 'payload'
import { nobody } from '../access/who.ts'
import { createdByField } from '../fields/created-by.ts'
import { identifiersField } from '../fields/identifiers.ts'
import { mustBeSeen } from '../fields/must-be-seen.ts'
import { publishedAtFields } from '../fields/published-at.ts'
import type { Said } from '../fields/refuse.ts'
import { noteMissing } from './sentences.ts'

/** What readers are told, and which change of the story it is about. */
export function correctionFields(): Field[] {
  return [...note(), ...difference(), identifiersField(), ...side()]
}

function note(): Field[] {
  return [
    {
      name: 'article',
      type: 'relationship',
      relationTo: 'articles',
      required: true,
      index: true,
      label: { en: 'Article', zh: '文章' },
      admin: {
        description: {
          en: 'The article that was wrong; readers see the note on it.',
          zh: '出错的文章；说明将显示在该文中。',
        },
      },
    },
    {
      name: 'text',
      type: 'textarea',
      required: true,
      maxLength: 2000,
      validate: mustBeSeen(noteMissing),
      label: { en: 'Note', zh: '说明' },
      admin: {
        description: {
          en: 'What readers are told: what was wrong and what is right.',
          zh: '告知读者：错在何处，正确为何。',
        },
      },
    },
  ]
}

function difference(): Field[] {
  return [
    {
      type: 'collapsible',
      label: { en: 'The change', zh: '改动' },
      fields: [
        {
          name: 'field',
          type: 'text',
          label: { en: 'Where', zh: '位置' },
          admin: {
            description: { en: 'Such as headline, body, caption.', zh: '如标题、正文、图片说明。' },
          },
        },
        beforeAndAfter(),
        {
          type: 'row',
          fields: [
            revision(
              'fromRevision',
              { en: 'Revision before', zh: '改前修订号' },
              {
                en: 'The last one with the fault. Not public.',
                zh: '最后一个有误的修订，不公开。',
              },
            ),
            revision(
              'toRevision',
              { en: 'Revision after', zh: '改后修订号' },
              { en: 'The first one without it. Not public.', zh: '首个改正后的修订，不公开。' },
            ),
          ],
        },
      ],
    },
  ]
}

function beforeAndAfter(): Field {
  return {
    type: 'row',
    fields: [
      {
        name: 'before',
        type: 'textarea',
        label: { en: 'It said', zh: '原文' },
        admin: {
          width: '50%',
          description: { en: 'The words that were wrong. Public.', zh: '有误的原文，公开。' },
        },
      },
      {
        name: 'after',
        type: 'textarea',
        label: { en: 'It says now', zh: '现文' },
        admin: {
          width: '50%',
          description: {
            en: 'The words in their place. Change them in the article yourself.',
            zh: '改正后的文字，公开；文章本身须另行修改。',
          },
        },
      },
    ],
  }
}

function revision(name: string, label: Said, description: Said): Field {
  return { name, type: 'number', min: 1, label, admin: { width: '50%', description } }
}

function side(): Field[] {
  return [kind(), placing(), ...publishedAtFields(), approver(), createdByField()]
}

function kind(): Field {
  return {
    name: 'type',
    type: 'select',
    required: true,
    defaultValue: 'correction',
    index: true,
    label: { en: 'Kind', zh: '类型' },
    admin: {
      position: 'sidebar',
      description: {
        en: 'The word readers see above the note. A retraction does not withdraw the article.',
        zh: '读者在说明上方看到的类别；“撤回”不会使文章自动取消发布。',
      },
    },
    options: [
      { value: 'correction', label: { en: 'Correction', zh: '更正' } },
      { value: 'clarification', label: { en: 'Clarification', zh: '说明' } },
      { value: 'update', label: { en: 'Update', zh: '更新' } },
      { value: 'retraction', label: { en: 'Retraction', zh: '撤回' } },
      { value: 'editorsNote', label: { en: 'Editor’s note', zh: '编者按' } },
    ],
  }
}

function placing(): Field {
  return {
    name: 'position',
    type: 'select',
    required: true,
    defaultValue: 'bottom',
    label: { en: 'Shown', zh: '显示位置' },
    admin: {
      position: 'sidebar',
      description: {
        en: 'Above for what changes the story, below for a name or a number.',
        zh: '影响全文的置于文首，姓名、数字等置于文末。',
      },
    },
    options: [
      { value: 'top', label: { en: 'Above the article', zh: '文首' } },
      { value: 'bottom', label: { en: 'Below the article', zh: '文末' } },
    ],
  }
}

function approver(): Field {
  return {
    name: 'approvedBy',
    type: 'relationship',
    relationTo: 'users',
    disableDuplicate: true,
    access: { create: nobody, update: nobody },
    label: { en: 'Approved by', zh: '审定人' },
    admin: {
      position: 'sidebar',
      readOnly: true,
      allowEdit: false,
      description: {
        en: 'Whoever published it. Set by itself, never public.',
        zh: '发布该更正的人；自动填写，不公开。',
      },
    },
  }
}
