import type { Field, TextareaField } from 'payload'
import { recordWriters } from './access.ts'
import { fillOtherLanguages } from './hooks.ts'

type Words = { en: string; zh: string }

/** What the photo shows, in every language. */
export function wordFields(): Field[] {
  return [
    inEveryLanguage(
      'headline',
      { en: 'Headline', zh: '标题' },
      {
        en: 'The picture in a few words.',
        zh: '用几个词概括图片。',
      },
    ),
    inEveryLanguage(
      'caption',
      { en: 'Caption', zh: '图片说明' },
      {
        en: 'Who, what, where, when. Read from the file; a credit in brackets there becomes the credit line.',
        zh: '何人、何事、何地、何时。自动从文件读取，其末尾括号内的署名转入署名行。',
      },
    ),
    {
      ...inEveryLanguage(
        'altText',
        { en: 'Alt text', zh: '替代文本' },
        {
          en: 'What somebody who cannot see it should know. At most 250 characters.',
          zh: '告诉看不见图片的人画面内容，不超过 250 字符。',
        },
      ),
      maxLength: 250,
    },
    wordsAdvice(),
    inEveryLanguage(
      'extendedDescription',
      { en: 'Long description', zh: '详细描述' },
      {
        en: 'For charts and crowded scenes: everything there is to see.',
        zh: '用于图表和复杂场景：完整描述画面。',
      },
    ),
    keywords(),
    captionWriter(),
  ]
}

function wordsAdvice(): Field {
  return {
    name: 'wordsAdvice',
    type: 'ui',
    admin: {
      components: { Field: '/src/photos/admin/words-advice.tsx#WordsAdvice' },
      disableListColumn: true,
    },
  }
}

function keywords(): Field {
  return {
    name: 'keywords',
    type: 'text',
    hasMany: true,
    access: recordWriters,
    label: { en: 'Keywords', zh: '关键词' },
    admin: {
      description: {
        en: 'Words to find it by later, here and by readers. Read from the file.',
        zh: '便于编辑和读者查找的词，自动从文件读取。',
      },
    },
  }
}

function captionWriter(): Field {
  return {
    name: 'captionWriter',
    type: 'text',
    access: recordWriters,
    label: { en: 'Caption written by', zh: '说明撰写人' },
    admin: {
      description: {
        en: 'Whom to ask when a name in the caption is doubted. Not public.',
        zh: '对说明有疑问时可询问的人，不公开。',
      },
    },
  }
}

function inEveryLanguage(name: string, label: Words, description: Words): TextareaField {
  return {
    name,
    type: 'textarea',
    localized: true,
    label,
    admin: { description, rows: 2 },
    hooks: { beforeChange: [fillOtherLanguages] },
  }
}
