import type { Field, TextField } from 'payload'
import { helpForAll } from '../fields/help-for-all.ts'
import { recordWriters, saidByFile } from './access.ts'

type Words = { en: string; zh: string }

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
            en: 'Where it was taken; its time zone is used when the camera gives none, and an embargo on it holds the photo back.',
            zh: '拍摄的活动；相机未注明时差时以其时区为准，活动禁发期间图片不公开。',
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
          sortOptions: 'startsAt',
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
          precision(),
        ],
      },
    ],
  }
}

/** Chosen in words; what it may be the file has said. */
function precision(): Field {
  return {
    name: 'precision',
    type: 'text',
    label: { en: 'Known to the', zh: '精确到' },
    admin: {
      width: '33%',
      components: { Field: '/src/photos/admin/precision.tsx#Precision' },
    },
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
