import type { CollectionBeforeChangeHook, DateField } from 'payload'
import { dayAndTime } from './day-and-time.ts'

/** When it came out. Set by itself at the first publication; the desk may put another time. */
export function publishedAtField(): DateField {
  return {
    name: 'publishedAt',
    type: 'date',
    index: true,
    disableDuplicate: true,
    label: { en: 'Published at', zh: '发布时间' },
    admin: {
      position: 'sidebar',
      date: dayAndTime,
      description: { en: 'Set by itself when it comes out.', zh: '发布时自动填写。' },
    },
  }
}

/** Notes the instant of the first publication. */
export const notePublication: CollectionBeforeChangeHook = ({ data }) =>
  data._status === 'published' && !data.publishedAt
    ? { ...data, publishedAt: new Date().toISOString() }
    : data
