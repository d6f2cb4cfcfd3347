import type { Field } from 'payload'
import { createdByField } from '../fields/created-by.ts'
import { dayAndTime } from '../fields/day-and-time.ts'
import { idField } from '../fields/id.ts'
import { usualEnd } from '../fields/link-end.ts'
import { keptBySystem, saidOnce, sealed } from './access.ts'

/** What the desk says about a link, and what happens with it. */
export function dropLinkFields(): Field[] {
  return [idField(), label(), ...about(), ...words(), ...ends(), ...kept()]
}

function label(): Field {
  return {
    name: 'label',
    type: 'text',
    required: true,
    maxLength: 200,
    label: { en: 'For whom', zh: '给谁' },
    admin: {
      description: {
        en: 'Shown on the page, and beside the photos.',
        zh: '显示在页面上，并标注在图片旁。',
      },
    },
  }
}

function about(): Field[] {
  return [
    {
      name: 'event',
      type: 'relationship',
      relationTo: 'events',
      required: true,
      access: saidOnce,
      label: { en: 'Event', zh: '活动' },
      admin: {
        description: {
          en: 'All photos that come are of this event.',
          zh: '收到的图片均归入该活动。',
        },
      },
    },
    {
      name: 'session',
      type: 'relationship',
      relationTo: 'sessions',
      access: saidOnce,
      filterOptions: ({ data }) => (data.event ? { event: { equals: data.event } } : true),
      label: { en: 'Session', zh: '场次' },
      admin: {
        sortOptions: 'startsAt',
        description: { en: 'If they are all of one session.', zh: '如全部属于同一场次。' },
      },
    },
    {
      name: 'maxFiles',
      type: 'number',
      required: true,
      defaultValue: 500,
      min: 1,
      max: 5000,
      label: { en: 'At most', zh: '最多张数' },
      admin: {
        step: 1,
        description: {
          en: 'So many photos may come; then the page takes no more.',
          zh: '达到该数量后不再接收。',
        },
      },
    },
  ]
}

function words(): Field[] {
  const text = (name: string, said: { en: string; zh: string }): Field => ({
    name,
    type: 'text',
    maxLength: 500,
    label: said,
    admin: {
      description: {
        en: 'Written where neither the file nor the photographer says it.',
        zh: '文件和摄影者均未注明时填写。',
      },
    },
  })
  return [
    text('creditText', { en: 'Credit line', zh: '署名' }),
    text('copyrightNotice', { en: 'Copyright notice', zh: '版权声明' }),
    text('usageTerms', { en: 'Usage terms', zh: '使用条款' }),
  ]
}

function ends(): Field[] {
  return [
    {
      name: 'expiresAt',
      type: 'date',
      required: true,
      defaultValue: usualEnd,
      index: true,
      label: { en: 'Ends', zh: '失效时间' },
      admin: {
        position: 'sidebar',
        date: dayAndTime,
        description: {
          en: 'In a week unless you say otherwise; at most 90 days from now.',
          zh: '默认一周后失效，最长 90 天。',
        },
      },
    },
    {
      name: 'revoked',
      type: 'checkbox',
      label: { en: 'Revoked', zh: '已作废' },
      admin: {
        position: 'sidebar',
        components: { Cell: '/src/fields/admin/yes-cell.tsx#YesCell' },
        description: { en: 'Ends the link at once, for good.', zh: '立即作废，且不可恢复。' },
      },
    },
    {
      name: 'address',
      type: 'ui',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: '/src/drop/admin/drop-address.tsx#DropAddress' },
      },
    },
  ]
}

function kept(): Field[] {
  return [
    {
      name: 'lastUsedAt',
      type: 'date',
      access: keptBySystem,
      label: { en: 'Last photo', zh: '最近一张' },
      admin: {
        position: 'sidebar',
        readOnly: true,
        date: dayAndTime,
        description: {
          en: 'When a photo last came. Set by itself.',
          zh: '最近一次收到图片的时间，自动记录。',
        },
      },
    },
    createdByField(),
    {
      name: 'tokenDigest',
      type: 'text',
      index: true,
      access: sealed,
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    },
  ]
}
