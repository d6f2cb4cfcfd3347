import type { Field, GroupField } from 'payload'
import { zonedTime } from '../fields/zoned-time.ts'
import { photoField } from '../photos/photo-field.ts'

/** The number of people as a newsroom says it: “nearly 300 representatives of …”. */
export const attendanceField = (): GroupField => ({
  name: 'attendance',
  type: 'group',
  label: { en: 'Attendance', zh: '参会规模' },
  admin: {
    description: {
      en: 'As reported; rooms smaller than this are pointed out.',
      zh: '按报道填写；会议室容量不足时会提示。',
    },
  },
  fields: [
    howMany(),
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      label: { en: 'Who they are', zh: '与会者' },
      admin: {
        description: {
          en: 'Such as diplomats, scholars and companies.',
          zh: '如外交官、学者和企业代表。',
        },
      },
    },
  ],
})

function howMany(): Field {
  return {
    type: 'row',
    fields: [
      {
        name: 'qualifier',
        type: 'select',
        label: { en: 'How exact', zh: '准确程度' },
        admin: {
          width: '50%',
          description: { en: 'The word before the number.', zh: '数字前的用词。' },
        },
        options: [
          { value: 'exact', label: { en: 'Exactly', zh: '正好' } },
          { value: 'about', label: { en: 'About', zh: '约' } },
          { value: 'nearly', label: { en: 'Nearly', zh: '近' } },
          { value: 'over', label: { en: 'More than', zh: '超过' } },
        ],
      },
      {
        name: 'value',
        type: 'number',
        min: 0,
        label: { en: 'How many', zh: '人数' },
        admin: {
          width: '50%',
          step: 1,
          description: { en: 'People, as a number.', zh: '人数（数字）。' },
        },
      },
    ],
  }
}

export const besideTheEvent = (): Field[] => [
  {
    name: 'warnings',
    type: 'ui',
    admin: {
      position: 'sidebar',
      components: { Field: '/src/fields/admin/warnings.tsx#Warnings' },
    },
  },
  {
    name: 'drift',
    type: 'ui',
    admin: {
      position: 'sidebar',
      components: { Field: '/src/facts/admin/drift-panel.tsx#DriftPanel' },
    },
  },
  kindField(),
  seriesField(),
  editionField(),
  {
    name: 'topics',
    type: 'relationship',
    relationTo: 'topics',
    hasMany: true,
    label: { en: 'Topics', zh: '话题' },
    admin: {
      position: 'sidebar',
      description: { en: 'What it is about.', zh: '活动涉及的话题。' },
    },
  },
  photoField({
    name: 'leadPhoto',
    label: { en: 'Lead photo', zh: '主图' },
    help: { en: 'Shown on its page and in lists.', zh: '用于活动页面和列表。' },
    admin: { position: 'sidebar' },
  }),
  zonedTime({
    name: 'embargoUntil',
    zone: { kind: 'field', name: 'timeZone' },
    label: { en: 'Embargo until', zh: '禁发至' },
    help: {
      en: 'Nothing of this event is public before: not the event, its sessions, nor stories, photos and galleries of it. On the clock of the event.',
      zh: '此前不得公开本活动及其场次、文章、图片和图集，按活动当地时间。',
    },
    admin: { position: 'sidebar' },
  }),
]

function kindField(): Field {
  return {
    name: 'kind',
    type: 'select',
    required: true,
    defaultValue: 'forum',
    index: true,
    label: { en: 'Kind', zh: '类型' },
    admin: {
      position: 'sidebar',
      description: { en: 'What sort of event it is.', zh: '活动的类型。' },
    },
    options: [
      { value: 'forum', label: { en: 'Forum', zh: '论坛' } },
      { value: 'conference', label: { en: 'Conference', zh: '会议' } },
      { value: 'exhibition', label: { en: 'Exhibition', zh: '展览' } },
      { value: 'ceremony', label: { en: 'Ceremony', zh: '仪式' } },
      { value: 'pressConference', label: { en: 'Press conference', zh: '新闻发布会' } },
      { value: 'visit', label: { en: 'Visit', zh: '访问' } },
      { value: 'other', label: { en: 'Other', zh: '其他' } },
    ],
  }
}

function seriesField(): Field {
  return {
    name: 'series',
    type: 'relationship',
    relationTo: 'series',
    index: true,
    label: { en: 'Series', zh: '系列活动' },
    admin: {
      position: 'sidebar',
      description: { en: 'What it is an edition of.', zh: '属于哪个系列。' },
    },
  }
}

function editionField(): Field {
  return {
    name: 'edition',
    type: 'number',
    disableDuplicate: true,
    min: 1,
    index: true,
    label: { en: 'Edition', zh: '届次' },
    admin: {
      position: 'sidebar',
      step: 1,
      description: {
        en: 'Its number in the series, counted once only.',
        zh: '在系列中的届次，不得重复。',
      },
    },
  }
}
