import type { ArrayField, Field, PayloadRequest } from 'payload'
import { languageOptions } from '../fields/language-options.ts'
import { sayTo } from '../fields/refuse.ts'
import { helpForAll } from '../fields/help-for-all.ts'

/** What the house prints and how, for the settings of the desk. */
export function houseStyleFields(): Field[] {
  return [wordsField(), introductions()]
}

function introductions(): Field {
  return {
    name: 'introduceSpeakers',
    type: 'checkbox',
    defaultValue: false,
    label: { en: 'Say who a speaker is', zh: '首次提及须介绍身份' },
    admin: {
      description: {
        en: 'Asks for the title and organisation near the first mention of a speaker of the programme.',
        zh: '议程中的嘉宾首次出现时，提醒在附近写明职务和单位。',
      },
    },
  }
}

function wordsField(): ArrayField {
  return {
    name: 'houseStyle',
    type: 'array',
    dbName: 'house_style',
    label: { en: 'House style', zh: '本社体例' },
    labels: { singular: { en: 'word', zh: '词条' }, plural: { en: 'words', zh: '词条' } },
    admin: {
      initCollapsed: true,
      components: { RowLabel: '/src/house-style/admin/row-label.tsx#HouseStyleRow' },
      description: {
        en: 'Shown beside the editor as soon as a story has it. Nothing is changed by itself.',
        zh: '稿件中一出现即在编辑器旁提示，不会自动改动。',
      },
    },
    fields: [kindAndWords(), insteadAndLanguages(), howToLook(), why()],
  }
}

function kindAndWords(): Field {
  return {
    type: 'row',
    fields: [
      {
        name: 'kind',
        type: 'select',
        required: true,
        defaultValue: 'preferred',
        label: { en: 'Kind', zh: '类型' },
        admin: {
          width: '30%',
          description: {
            en: 'A banned word has to be seen before publication.',
            zh: '禁用词在发布前必须确认。',
          },
        },
        options: [
          { value: 'preferred', label: { en: 'Write it otherwise', zh: '规范写法' } },
          { value: 'banned', label: { en: 'Banned', zh: '禁用' } },
        ],
      },
      {
        name: 'words',
        type: 'text',
        hasMany: true,
        required: true,
        label: { en: 'What is written', zh: '原写法' },
        admin: {
          width: '70%',
          description: {
            en: 'One or several spellings; Enter after each.',
            zh: '可填多种写法，每个后按回车。',
          },
        },
      },
    ],
  }
}

function insteadAndLanguages(): Field {
  return {
    type: 'row',
    fields: [
      {
        name: 'instead',
        type: 'text',
        label: { en: 'Write this', zh: '应写作' },
        validate: (value: unknown, { req, siblingData }: Asked) =>
          Boolean(value) || isBanned(siblingData) || sayTo(req, nothingInstead),
        admin: {
          width: '50%',
          description: { en: 'May stay empty for a banned word.', zh: '禁用词可留空。' },
        },
      },
      {
        name: 'languages',
        type: 'select',
        hasMany: true,
        options: languageOptions,
        label: { en: 'In stories in', zh: '适用语言' },
        admin: {
          width: '50%',
          description: { en: 'Empty is every language.', zh: '留空则适用于所有语言。' },
        },
      },
    ],
  }
}

type Asked = { req: PayloadRequest; siblingData: unknown }

const nothingInstead = {
  en: 'Write what should stand there, or make it a banned word.',
  zh: '请填写应采用的写法，或将类型改为“禁用”。',
}

function isBanned(row: unknown): boolean {
  return typeof row === 'object' && row !== null && 'kind' in row && row.kind === 'banned'
}

function howToLook(): Field {
  return {
    type: 'row',
    fields: [
      {
        name: 'isWholeWord',
        type: 'checkbox',
        defaultValue: true,
        label: { en: 'Whole words only', zh: '仅匹配完整单词' },
        admin: {
          width: '50%',
          description: {
            en: 'Off finds it inside longer words, too. Chinese is found everywhere.',
            zh: '取消则也匹配词中部分；中文不分词，均会匹配。',
          },
        },
      },
      {
        name: 'isCaseKept',
        type: 'checkbox',
        defaultValue: false,
        label: { en: 'Capitals matter', zh: '区分大小写' },
        admin: {
          width: '50%',
          description: {
            en: 'For what differs in capitals only, such as Asean and ASEAN.',
            zh: '用于仅大小写不同的写法，如 Asean 与 ASEAN。',
          },
        },
      },
    ],
  }
}

function why(): Field {
  return {
    name: 'why',
    type: 'text',
    maxLength: 200,
    label: { en: 'Why', zh: '说明' },
    custom: helpForAll,
    admin: {
      description: { en: 'One sentence, shown with it.', zh: '一句话，随提示显示。' },
    },
  }
}
