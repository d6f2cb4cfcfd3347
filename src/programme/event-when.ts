import type { Field, UnnamedTab } from 'payload'
import { timeZoneField } from '../fields/time-zone.ts'
import { webPageField } from '../fields/web-page.ts'
import { zonedTime, type ZoneSource } from '../fields/zoned-time.ts'

const zone: ZoneSource = { kind: 'field', name: 'timeZone' }

export const whenAndWhere = (): UnnamedTab => ({
  label: { en: 'When and where', zh: '时间与地点' },
  fields: [times(), places(), changes()],
})

const times = (): Field => ({
  type: 'row',
  fields: [
    zonedTime({
      name: 'start',
      zone,
      required: true,
      index: true,
      label: { en: 'Starts', zh: '开始' },
      help: { en: 'On the clock of the time zone beside.', zh: '按旁边所选时区的当地时间填写。' },
      admin: { width: '33%' },
    }),
    zonedTime({
      name: 'end',
      zone,
      required: true,
      index: true,
      label: { en: 'Ends', zh: '结束' },
      help: { en: 'When the last session is over.', zh: '最后一场结束的时间。' },
      admin: { width: '33%' },
    }),
    timeZoneField({
      name: 'timeZone',
      required: true,
      label: { en: 'Time zone', zh: '时区' },
      help: {
        en: 'Of the place; all times of the programme are on its clock.',
        zh: '活动所在地的时区，议程时间均以此为准。',
      },
      admin: { width: '34%' },
    }),
  ],
})

const places = (): Field => ({
  type: 'row',
  fields: [
    {
      name: 'attendanceMode',
      type: 'select',
      defaultValue: 'offline',
      label: { en: 'How people attend', zh: '参与方式' },
      admin: {
        width: '33%',
        description: { en: 'In the room, on a screen, or both.', zh: '线下、线上或两者兼有。' },
      },
      options: [
        { value: 'offline', label: { en: 'In person', zh: '线下' } },
        { value: 'online', label: { en: 'Online', zh: '线上' } },
        { value: 'mixed', label: { en: 'Both', zh: '线上线下结合' } },
      ],
    },
    {
      name: 'place',
      type: 'relationship',
      relationTo: 'places',
      index: true,
      label: { en: 'Place', zh: '地点' },
      admin: {
        width: '33%',
        description: {
          en: 'The city or venue; rooms belong to sessions.',
          zh: '城市或场馆；会议室填在场次中。',
        },
      },
    },
    webPageField({
      name: 'virtualLocation',
      label: { en: 'Online at', zh: '线上地址' },
      help: { en: 'Where to watch, starting with https://.', zh: '观看地址，以 https:// 开头。' },
      admin: { width: '34%' },
    }),
  ],
})

const changes = (): Field => ({
  type: 'collapsible',
  label: { en: 'Changes of plan', zh: '变更' },
  admin: { initCollapsed: true },
  fields: [
    eventStatus(),
    {
      name: 'statusReason',
      type: 'textarea',
      localized: true,
      label: { en: 'Why', zh: '原因' },
      admin: {
        description: {
          en: 'Public: what readers are told about the change.',
          zh: '公开：向读者说明变更原因。',
        },
      },
    },
    earlierDates(),
  ],
})

function eventStatus(): Field {
  return {
    name: 'eventStatus',
    type: 'select',
    required: true,
    defaultValue: 'scheduled',
    index: true,
    label: { en: 'State', zh: '状态' },
    admin: {
      description: { en: 'Whether it takes place as announced.', zh: '是否按计划举行。' },
    },
    options: [
      { value: 'scheduled', label: { en: 'As planned', zh: '按计划' } },
      { value: 'rescheduled', label: { en: 'Moved to another time', zh: '改期' } },
      { value: 'postponed', label: { en: 'Postponed, no new time yet', zh: '推迟，时间待定' } },
      { value: 'cancelled', label: { en: 'Cancelled', zh: '取消' } },
      { value: 'movedOnline', label: { en: 'Moved online', zh: '改为线上' } },
    ],
  }
}

function earlierDates(): Field {
  return {
    name: 'previousStartDates',
    type: 'array',
    label: { en: 'Earlier dates', zh: '原定时间' },
    labels: { singular: { en: 'date', zh: '时间' }, plural: { en: 'dates', zh: '时间' } },
    admin: {
      initCollapsed: true,
      description: {
        en: 'Filled in by itself when a published event is moved.',
        zh: '已发布的活动改期时自动填写。',
      },
    },
    fields: [
      zonedTime({
        name: 'start',
        zone,
        required: true,
        label: { en: 'Was to start', zh: '原定开始' },
        help: { en: 'The start as announced before.', zh: '此前公布的开始时间。' },
      }),
    ],
  }
}
