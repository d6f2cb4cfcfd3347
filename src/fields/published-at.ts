import type { CollectionBeforeChangeHook, Field } from 'payload'
import { ownZone, timeZoneField } from './time-zone.ts'
import { zonedTime } from './zoned-time.ts'

/** When it came out. Set by itself at the first publication; the desk may put another time. */
export function publishedAtFields(): Field[] {
  return [
    {
      ...zonedTime({
        name: 'publishedAt',
        zone: { kind: 'field', name: 'publishedTimeZone' },
        index: true,
        label: { en: 'Published at', zh: '发布时间' },
        help: {
          en: 'Set by itself when it comes out; readers see it and the order follows it.',
          zh: '发布时自动填写；读者可见，并据此排序。',
        },
        admin: { position: 'sidebar' },
      }),
      disableDuplicate: true,
    },
    {
      ...timeZoneField({
        name: 'publishedTimeZone',
        label: { en: 'Time zone', zh: '时区' },
        help: { en: 'The time zone in which readers see it.', zh: '读者看到的时间所用的时区。' },
        admin: { position: 'sidebar' },
      }),
      defaultValue: ownZone,
    },
  ]
}

/** Notes the instant of the first publication. */
export const notePublication: CollectionBeforeChangeHook = ({ data }) =>
  data._status === 'published' && !data.publishedAt
    ? { ...data, publishedAt: new Date().toISOString() }
    : data
