import type { Field, PayloadRequest } from 'payload'
import { sayTo } from '../fields/refuse.ts'
import { zonedTime } from '../fields/zoned-time.ts'

export const besideTheSession = (): Field[] => [
  {
    name: 'warnings',
    type: 'ui',
    admin: {
      position: 'sidebar',
      components: { Field: '/src/fields/admin/warnings.tsx#Warnings' },
    },
  },
  eventField(),
  kindField(),
  trackField(),
  languagesField(),
  zonedTime({
    name: 'embargoUntil',
    zone: { kind: 'event', name: 'event' },
    label: { en: 'Embargo until', zh: '禁发至' },
    help: {
      en: 'Nothing from this session is public before, on the clock of the event.',
      zh: '此前不得公开本场内容，按活动当地时间。',
    },
    admin: { position: 'sidebar' },
  }),
]

function eventField(): Field {
  return {
    name: 'event',
    type: 'relationship',
    relationTo: 'events',
    required: true,
    index: true,
    label: { en: 'Event', zh: '活动' },
    admin: {
      position: 'sidebar',
      description: {
        en: 'Whose programme it is on; its clock is used.',
        zh: '所属活动；时间以其时区为准。',
      },
    },
  }
}

function kindField(): Field {
  return {
    name: 'kind',
    type: 'select',
    required: true,
    defaultValue: 'panel',
    index: true,
    label: { en: 'Kind', zh: '类型' },
    admin: { position: 'sidebar', description: { en: 'What happens in it.', zh: '场次的形式。' } },
    options: [
      { value: 'opening', label: { en: 'Opening', zh: '开幕式' } },
      { value: 'keynote', label: { en: 'Keynote', zh: '主旨演讲' } },
      { value: 'plenary', label: { en: 'Plenary', zh: '全体会议' } },
      { value: 'panel', label: { en: 'Panel', zh: '圆桌讨论' } },
      { value: 'special', label: { en: 'Special session', zh: '专题会' } },
      { value: 'parallel', label: { en: 'Parallel session', zh: '平行会议' } },
      { value: 'workshop', label: { en: 'Workshop', zh: '工作坊' } },
      { value: 'side', label: { en: 'Side event', zh: '边会' } },
      { value: 'signing', label: { en: 'Signing', zh: '签约仪式' } },
      { value: 'ceremony', label: { en: 'Ceremony', zh: '仪式' } },
      { value: 'press', label: { en: 'Press', zh: '媒体活动' } },
      { value: 'tour', label: { en: 'Tour', zh: '参观' } },
      { value: 'break', label: { en: 'Break', zh: '休息' } },
      { value: 'closing', label: { en: 'Closing', zh: '闭幕式' } },
    ],
  }
}

function trackField(): Field {
  return {
    name: 'track',
    type: 'text',
    index: true,
    label: { en: 'Track', zh: '分论坛' },
    admin: {
      position: 'sidebar',
      description: {
        en: 'One of the tracks of the event, if it has any.',
        zh: '所属分论坛（如有）。',
      },
      components: {
        Cell: '/src/programme/admin/track-cell.tsx#TrackCell',
        Field: '/src/programme/admin/track.tsx#Track',
      },
    },
  }
}

function languagesField(): Field {
  return {
    name: 'languages',
    type: 'text',
    hasMany: true,
    label: { en: 'Spoken languages', zh: '会议语言' },
    admin: {
      position: 'sidebar',
      description: { en: 'Codes such as zh, en, th.', zh: '语言代码，如 zh、en、th。' },
    },
    validate: (value: unknown, { req }: { req: PayloadRequest }) => {
      const tags: unknown[] = Array.isArray(value) ? value : []
      const isWrong = tags.some((tag) => !isLanguage(tag))
      if (!isWrong) return true
      const wrong = tags.filter((tag) => typeof tag === 'string' && !isLanguage(tag)).join(', ')
      return sayTo(req, {
        en: `“${wrong}” is not a language. Write a code such as zh or th.`,
        zh: `“${wrong}”不是语言代码。请填写 zh、th 等代码。`,
      })
    },
  }
}

function isLanguage(tag: unknown): boolean {
  try {
    return typeof tag === 'string' && Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
