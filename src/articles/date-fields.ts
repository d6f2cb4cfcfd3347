import type { Field } from 'payload'
import { dayAndTime } from '../fields/day-and-time.ts'
import { timeZoneField } from '../fields/time-zone.ts'
import { zonedTime } from '../fields/zoned-time.ts'
import { coverageFields } from '../live/coverage.ts'
import { nobodyWrites } from './access.ts'

/** When readers see it, and what date they see on it. */
export function dateFields(): Field[] {
  return [...display(), ...coverageFields(), ...embargo(), ...expiry(), ...history()]
}

function display(): Field[] {
  return [
    {
      type: 'row',
      fields: [
        {
          ...zonedTime({
            name: 'displayDate',
            zone: { kind: 'field', name: 'displayTimeZone' },
            index: true,
            label: { en: 'Date on the article', zh: '显示日期' },
            help: {
              en: 'Set by itself at first publication; change it if another was printed.',
              zh: '首次发布时自动填写；如印出的日期不同可修改。',
            },
            admin: { width: '50%' },
          }),
          disableDuplicate: true,
        },
        zone('displayTimeZone'),
      ],
    },
  ]
}

function embargo(): Field[] {
  return [
    {
      type: 'row',
      fields: [
        zonedTime({
          name: 'embargoUntil',
          zone: { kind: 'field', name: 'embargoTimeZone' },
          index: true,
          label: { en: 'Embargo until', zh: '禁发至' },
          help: {
            en: 'Nobody outside sees it before this instant, even once published.',
            zh: '在此时刻之前，即使已发布，外界也看不到。',
          },
          admin: { width: '50%' },
        }),
        zone('embargoTimeZone'),
      ],
    },
    {
      name: 'embargoIndefinite',
      type: 'checkbox',
      label: { en: 'Embargo until further notice', zh: '无限期禁发' },
      admin: {
        description: {
          en: 'Holds the article back until somebody takes this off.',
          zh: '在取消勾选之前一直不公开。',
        },
      },
    },
  ]
}

function expiry(): Field[] {
  return [
    zonedTime({
      name: 'expiresAt',
      zone: { kind: 'field', name: 'displayTimeZone' },
      index: true,
      label: { en: 'Expires', zh: '到期' },
      help: {
        en: 'From this instant readers no longer find it.',
        zh: '从此时刻起读者不再看到。',
      },
    }),
    {
      ...zonedTime({
        name: 'significantUpdateAt',
        zone: { kind: 'field', name: 'displayTimeZone' },
        label: { en: 'Last important change', zh: '最近重要更新' },
        help: {
          en: 'Printed as “updated”; not for mended typing errors.',
          zh: '显示为“更新于”；改正错字不必填写。',
        },
      }),
      disableDuplicate: true,
    },
  ]
}

function history(): Field[] {
  return [
    {
      name: 'firstPublishedAt',
      type: 'date',
      index: true,
      disableDuplicate: true,
      access: nobodyWrites,
      label: { en: 'First published', zh: '首次发布' },
      admin: {
        readOnly: true,
        date: dayAndTime,
        disableBulkEdit: true,
        description: {
          en: 'Set by itself and never changed again, however often it is published.',
          zh: '首次发布时自动记录，之后不再改变。',
        },
      },
    },
  ] satisfies Field[]
}

function zone(name: string) {
  return timeZoneField({
    name,
    label: { en: 'Time zone', zh: '时区' },
    help: {
      en: 'The time zone these times are in. It follows the event until you choose another.',
      zh: '所填时间的时区。未另选时随活动所在时区。',
    },
    admin: { width: '50%' },
  })
}
