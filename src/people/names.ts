import type { ArrayField, Field, PayloadRequest } from 'payload'
import { rowName } from '../fields/row-name.ts'
import { sayTo } from '../fields/refuse.ts'

/** A person's name as written in each script, taken apart so that lists can sort by family name. */
export function namesField(): ArrayField {
  return {
    name: 'names',
    type: 'array',
    label: { en: 'Name in other languages', zh: '其他语言的姓名' },
    labels: {
      singular: { en: 'name', zh: '姓名' },
      plural: { en: 'names', zh: '姓名' },
    },
    admin: {
      initCollapsed: true,
      components: { RowLabel: rowName('full') },
      description: {
        en: 'The name in each script, so that search finds it and nobody has to guess it.',
        zh: '各种文字的姓名写法，便于检索，也免得猜测。',
      },
    },
    fields: [languageAndWhole(), parts()],
  }
}

function languageAndWhole(): Field {
  return {
    type: 'row',
    fields: [
      {
        name: 'language',
        type: 'text',
        required: true,
        label: { en: 'Language', zh: '语言' },
        validate: isLanguage,
        admin: {
          width: '30%',
          description: { en: 'Such as zh, th, vi, my.', zh: '如 zh、th、vi、my。' },
        },
      },
      {
        name: 'full',
        type: 'text',
        required: true,
        label: { en: 'Whole name', zh: '全名' },
        admin: { width: '70%', description: { en: 'As it is printed.', zh: '按印刷写法。' } },
      },
    ],
  }
}

function parts(): Field {
  return {
    type: 'row',
    fields: [
      {
        name: 'given',
        type: 'text',
        label: { en: 'Given name', zh: '名' },
        admin: {
          width: '33%',
          description: { en: 'Without the family name.', zh: '不含姓。' },
        },
      },
      {
        name: 'family',
        type: 'text',
        label: { en: 'Family name', zh: '姓' },
        admin: {
          width: '33%',
          description: { en: 'Empty where there is none.', zh: '没有姓则留空。' },
        },
      },
      {
        name: 'order',
        type: 'select',
        label: { en: 'Order', zh: '顺序' },
        admin: {
          width: '34%',
          description: { en: 'Which one is said first.', zh: '先说哪一个。' },
        },
        options: [
          { value: 'familyFirst', label: { en: 'Family name first', zh: '姓在前' } },
          { value: 'givenFirst', label: { en: 'Given name first', zh: '名在前' } },
        ],
      },
    ],
  }
}

function isLanguage(
  value: string | null | undefined,
  { req }: { req: PayloadRequest },
): true | string {
  try {
    if (value && Intl.getCanonicalLocales(value).length === 1) return true
  } catch {
    // Not a tag at all: the sentence below says what to write.
  }
  return sayTo(req, {
    en: `“${value ?? ''}” is not a language tag. Write one such as zh, th or zh-Hant.`,
    zh: `“${value ?? ''}”不是语言代码。请填写 zh、th、zh-Hant 等代码。`,
  })
}
