import type { Field, TextareaField, TextField } from 'payload'
import { helpForAll } from '../fields/help-for-all.ts'
import { recordWriters, saidByFile } from './access.ts'
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

/** Who and what is on it, and where it belongs on the programme. */
export function sceneFields(): Field[] {
  return [
    eventAndSession(),
    people(),
    {
      name: 'locationShown',
      type: 'text',
      access: recordWriters,
      label: { en: 'Place shown', zh: '画面地点' },
      admin: {
        description: {
          en: 'What can be seen: the hall, the square, the river. Public.',
          zh: '画面中的地点，如会场、广场、江边。公开。',
        },
      },
    },
    taken(),
    takenZone(),
    position(),
  ]
}

function eventAndSession(): Field {
  return {
    type: 'row',
    fields: [
      {
        name: 'event',
        type: 'relationship',
        relationTo: 'events',
        index: true,
        access: recordWriters,
        label: { en: 'Event', zh: '活动' },
        admin: {
          width: '50%',
          description: {
            en: 'Where it was taken; its time zone is used when the camera gives none.',
            zh: '拍摄的活动；相机未注明时差时以其时区为准。',
          },
        },
      },
      {
        name: 'session',
        type: 'relationship',
        relationTo: 'sessions',
        index: true,
        access: recordWriters,
        filterOptions: ({ data }) => (data.event ? { event: { equals: data.event } } : true),
        label: { en: 'Session', zh: '场次' },
        admin: {
          width: '50%',
          description: {
            en: 'If it shows one; an embargo there holds the photo back.',
            zh: '画面所在场次（如有）；场次禁发期间不公开。',
          },
        },
      },
    ],
  }
}

function people(): Field {
  return {
    name: 'people',
    type: 'array',
    access: recordWriters,
    label: { en: 'People in it', zh: '画面人物' },
    labels: { singular: { en: 'person', zh: '人物' }, plural: { en: 'people', zh: '人物' } },
    custom: helpForAll,
    admin: {
      disableBulkEdit: true,
      description: {
        en: 'From left to right. Choose a speaker, or write the name of anybody else, and what they do in it. Public.',
        zh: '从左至右。选择嘉宾，或填写其他人的姓名，并注明身份或位置。公开。',
      },
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'speaker',
            type: 'relationship',
            relationTo: 'speakers',
            label: { en: 'Speaker', zh: '发言嘉宾' },
            admin: { width: '34%' },
          },
          {
            name: 'name',
            type: 'text',
            label: { en: 'Name', zh: '姓名' },
            admin: { width: '33%' },
          },
          {
            name: 'role',
            type: 'text',
            label: { en: 'Role or place in it', zh: '身份或位置' },
            admin: { width: '33%' },
          },
        ],
      },
      faceRegion(),
    ],
  }
}

/** Where a face was marked in the file, in fractions from the top left. */
function faceRegion(): Field {
  const fraction = (name: string): Field => ({ name, type: 'number', min: 0, max: 1 })
  return {
    name: 'region',
    type: 'group',
    admin: { hidden: true },
    fields: ['x', 'y', 'w', 'h'].map(fraction),
  }
}

function taken(): Field {
  const part = (name: string, label: Words, placeholder?: string): TextField => ({
    name,
    type: 'text',
    label,
    admin: { width: '33%', ...(placeholder ? { placeholder } : {}) },
  })
  return {
    name: 'dateCreated',
    type: 'group',
    access: recordWriters,
    label: { en: 'Taken', zh: '拍摄时间' },
    custom: helpForAll,
    admin: {
      description: {
        en: 'The clock where it was taken, as read from the file and how exactly; without an offset the event’s zone counts.',
        zh: '拍摄地当地时间及其精确程度，自动从文件读取；未注明时差时以活动时区为准。',
      },
    },
    fields: [
      {
        type: 'row',
        fields: [
          part('local', { en: 'Local time', zh: '当地时间' }, '2024-10-29T09:12:33'),
          part('offset', { en: 'Offset', zh: '时差' }, '+08:00'),
          part('precision', { en: 'Known to the', zh: '精确到' }),
        ],
      },
    ],
  }
}

function takenZone(): Field {
  return {
    name: 'takenZone',
    type: 'text',
    access: saidByFile,
    label: { en: 'Zone assumed', zh: '推定时区' },
    admin: {
      readOnly: true,
      disableBulkEdit: true,
      condition: (data) => Boolean(data.takenZone),
      description: {
        en: 'The file names no offset, so this is the event’s zone. Write an offset above if it is wrong.',
        zh: '文件未注明时差，故采用活动时区；如有误请在上方填写时差。',
      },
    },
  }
}

function position(): Field {
  const degrees = (name: string, most: number, label: Words): Field => ({
    name,
    type: 'number',
    min: -most,
    max: most,
    label,
    admin: { width: '50%' },
  })
  return {
    name: 'locationCreated',
    type: 'group',
    access: recordWriters,
    label: { en: 'Where the camera stood', zh: '拍摄位置' },
    custom: helpForAll,
    admin: {
      description: {
        en: 'In degrees, north and east without a sign, south and west with a minus. Never public.',
        zh: '以度表示，北纬、东经为正，南纬、西经为负。不公开。',
      },
    },
    fields: [
      {
        type: 'row',
        fields: [
          degrees('latitude', 90, { en: 'Latitude', zh: '纬度' }),
          degrees('longitude', 180, { en: 'Longitude', zh: '经度' }),
        ],
      },
      { name: 'name', type: 'text', label: { en: 'What it is called', zh: '地点名称' } },
    ],
  }
}
