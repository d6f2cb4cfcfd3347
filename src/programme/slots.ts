import type { ArrayField, Field } from 'payload'
import { zonedTime, type ZoneSource } from '../fields/zoned-time.ts'

const zone: ZoneSource = { kind: 'event', name: 'event' }

/** When and where a session takes place; several when it is repeated or continued. */
export const slotsField = (): ArrayField => ({
  name: 'slots',
  type: 'array',
  disableDuplicate: true,
  label: { en: 'Times and rooms', zh: '时间与会议室' },
  labels: { singular: { en: 'time', zh: '时段' }, plural: { en: 'times', zh: '时段' } },
  admin: {
    description: {
      en: 'On the clock of the event. Add a second one when the session goes on later.',
      zh: '按活动当地时间填写；分段进行时可添加多个。',
    },
  },
  fields: [startAndEnd(), roomAndState()],
})

function startAndEnd(): Field {
  return {
    type: 'row',
    fields: [
      zonedTime({
        name: 'start',
        zone,
        required: true,
        index: true,
        label: { en: 'Starts', zh: '开始' },
        help: { en: 'Not before the event starts.', zh: '不早于活动开始。' },
        admin: { width: '50%' },
      }),
      zonedTime({
        name: 'end',
        zone,
        required: true,
        label: { en: 'Ends', zh: '结束' },
        help: {
          en: 'The next one may start at this very minute.',
          zh: '下一场可在同一分钟开始。',
        },
        admin: { width: '50%' },
      }),
    ],
  }
}

function roomAndState(): Field {
  return {
    type: 'row',
    fields: [
      {
        name: 'place',
        type: 'relationship',
        relationTo: 'places',
        index: true,
        label: { en: 'Room', zh: '会议室' },
        admin: {
          width: '50%',
          description: {
            en: 'A room can be used once at a time.',
            zh: '同一会议室同一时间只能使用一次。',
          },
        },
      },
      {
        name: 'status',
        type: 'select',
        required: true,
        defaultValue: 'scheduled',
        label: { en: 'State', zh: '状态' },
        admin: {
          width: '50%',
          description: { en: 'A cancelled one frees its room.', zh: '取消后会议室即空出。' },
        },
        options: [
          { value: 'scheduled', label: { en: 'As planned', zh: '按计划' } },
          { value: 'moved', label: { en: 'Moved', zh: '已调整' } },
          { value: 'cancelled', label: { en: 'Cancelled', zh: '取消' } },
          { value: 'delayed', label: { en: 'Delayed', zh: '推迟' } },
        ],
      },
    ],
  }
}
