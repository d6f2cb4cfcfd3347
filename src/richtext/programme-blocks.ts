import type { Block } from 'payload'

const group = { en: 'Programme', zh: '议程' }

export const pullQuoteBlock = (): Block => ({
  slug: 'pullQuote',
  interfaceName: 'PullQuoteBlock',
  labels: {
    singular: { en: 'Pull quote', zh: '引语' },
    plural: { en: 'Pull quotes', zh: '引语' },
  },
  admin: { group, disableBlockName: true },
  fields: [
    {
      name: 'quote',
      type: 'textarea',
      required: true,
      label: { en: 'Quote', zh: '引语' },
      admin: {
        description: { en: 'The words as said, without quotation marks.', zh: '原话，不加引号。' },
      },
    },
    {
      name: 'speaker',
      type: 'relationship',
      relationTo: 'speakers',
      label: { en: 'Speaker', zh: '发言嘉宾' },
      admin: { description: { en: 'Who said it.', zh: '谁说的。' } },
    },
    {
      name: 'session',
      type: 'relationship',
      relationTo: 'sessions',
      label: { en: 'Session', zh: '场次' },
      admin: { description: { en: 'Where it was said.', zh: '在哪一场说的。' } },
    },
    {
      name: 'creditedAs',
      type: 'text',
      label: { en: 'Credited as', zh: '署名' },
      admin: {
        description: {
          en: 'Name and title as they were at that event; empty uses the speaker’s name.',
          zh: '当时的姓名和职务；留空则用发言嘉宾的姓名。',
        },
      },
    },
  ],
})

export const sessionCardBlock = (): Block => ({
  slug: 'sessionCard',
  interfaceName: 'SessionCardBlock',
  labels: {
    singular: { en: 'Session card', zh: '场次卡片' },
    plural: { en: 'Session cards', zh: '场次卡片' },
  },
  admin: { group, disableBlockName: true },
  fields: [
    {
      name: 'session',
      type: 'relationship',
      relationTo: 'sessions',
      required: true,
      label: { en: 'Session', zh: '场次' },
      admin: {
        description: {
          en: 'Title, time and room follow the programme by themselves.',
          zh: '标题、时间和会议室随议程自动更新。',
        },
      },
    },
  ],
})

export const speakerCardBlock = (): Block => ({
  slug: 'speakerCard',
  interfaceName: 'SpeakerCardBlock',
  labels: {
    singular: { en: 'Speaker card', zh: '发言嘉宾卡片' },
    plural: { en: 'Speaker cards', zh: '发言嘉宾卡片' },
  },
  admin: { group, disableBlockName: true },
  fields: [
    {
      name: 'speaker',
      type: 'relationship',
      relationTo: 'speakers',
      required: true,
      label: { en: 'Speaker', zh: '发言嘉宾' },
      admin: {
        description: {
          en: 'Portrait, title and organisation come from the profile.',
          zh: '肖像、职务和单位取自个人资料。',
        },
      },
    },
  ],
})

export const eventCardBlock = (): Block => ({
  slug: 'eventCard',
  interfaceName: 'EventCardBlock',
  labels: {
    singular: { en: 'Event card', zh: '活动卡片' },
    plural: { en: 'Event cards', zh: '活动卡片' },
  },
  admin: { group, disableBlockName: true },
  fields: [
    {
      name: 'event',
      type: 'relationship',
      relationTo: 'events',
      required: true,
      label: { en: 'Event', zh: '活动' },
      admin: {
        description: {
          en: 'Name, dates and place follow the event by themselves.',
          zh: '名称、日期和地点随活动自动更新。',
        },
      },
    },
  ],
})
