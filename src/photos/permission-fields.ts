import type { Field } from 'payload'
import { desk } from '../access/who.ts'
import { dayAndTime } from '../fields/day-and-time.ts'
import { standingFields } from '../fields/standing.ts'
import { ownZone, timeZoneField } from '../fields/time-zone.ts'
import { zonedTime } from '../fields/zoned-time.ts'
import { recordWriters, saidByFile } from './access.ts'
import { leasesField } from './lease-fields.ts'

/** Whether a photo may be used, when and for what; what it comes to is said above them. */
export function permissionFields(): Field[] {
  return [
    {
      name: 'verdict',
      type: 'ui',
      admin: { components: { Field: '/src/photos/admin/verdict.tsx#Verdict' } },
    },
    ...standingFields({
      en: 'Killed withdraws a published photo, its copies and every mention of it.',
      zh: '撤稿将撤回已发布的图片、其副本及所有引用。',
    }),
    ...embargo(),
    leasesField(),
    ...restrictions(),
    ...history(),
  ]
}

function embargo(): Field[] {
  return [
    {
      type: 'row',
      fields: [
        {
          ...zonedTime({
            name: 'embargoUntil',
            zone: { kind: 'field', name: 'embargoTimeZone' },
            label: { en: 'Embargo until', zh: '禁发至' },
            help: {
              en: 'Nobody outside sees it before this instant.',
              zh: '在此时刻之前外界看不到。',
            },
            admin: { width: '50%' },
          }),
          access: recordWriters,
        },
        {
          ...timeZoneField({
            name: 'embargoTimeZone',
            label: { en: 'Time zone', zh: '时区' },
            help: {
              en: 'The time zone of the embargo and of the leases.',
              zh: '禁发与许可条目所用的时区。',
            },
            admin: { width: '50%' },
          }),
          access: recordWriters,
          defaultValue: ownZone,
        },
      ],
    },
  ]
}

function restrictions(): Field[] {
  return [
    {
      name: 'restrictions',
      type: 'textarea',
      access: recordWriters,
      label: { en: 'Restrictions', zh: '限制' },
      admin: {
        rows: 2,
        description: {
          en: 'Such as: not for advertising. It is public once an editor has acknowledged them. Not public itself.',
          zh: '如“不得用于广告”。编辑确认后图片才公开；本栏不公开。',
        },
      },
    },
    {
      name: 'acknowledged',
      type: 'checkbox',
      access: { create: desk, update: desk },
      label: { en: 'I have read the restrictions and mind them', zh: '我已阅读并将遵守使用限制' },
      admin: {
        disableBulkEdit: true,
        condition: (data) => Boolean(data.restrictions),
        description: {
          en: 'Your name is noted. It counts until the restrictions are written otherwise.',
          zh: '将记录您的姓名；限制内容改动后需重新确认。',
        },
      },
    },
    ...acknowledgement(),
  ]
}

function acknowledgement(): Field[] {
  return [
    {
      type: 'row',
      fields: [
        {
          name: 'acknowledgedBy',
          type: 'relationship',
          relationTo: 'users',
          access: saidByFile,
          label: { en: 'Acknowledged by', zh: '确认人' },
          admin: {
            ...noted,
            width: '50%',
            description: { en: 'Set by itself.', zh: '自动填写。' },
          },
        },
        {
          name: 'acknowledgedAt',
          type: 'date',
          access: saidByFile,
          label: { en: 'Acknowledged at', zh: '确认时间' },
          admin: {
            ...noted,
            date: dayAndTime,
            width: '50%',
            description: { en: 'Set by itself.', zh: '自动填写。' },
          },
        },
      ],
    },
    {
      name: 'acknowledgedRestrictions',
      type: 'textarea',
      access: saidByFile,
      admin: { hidden: true, disableBulkEdit: true, disableListFilter: true },
    },
  ]
}

const noted = {
  readOnly: true,
  disableBulkEdit: true,
  condition: (data: { acknowledgedAt?: unknown }) => Boolean(data.acknowledgedAt),
}

function history(): Field[] {
  return [
    {
      name: 'firstPublishedAt',
      type: 'date',
      disableDuplicate: true,
      access: saidByFile,
      label: { en: 'First public', zh: '首次公开' },
      admin: {
        readOnly: true,
        disableBulkEdit: true,
        date: dayAndTime,
        condition: (data) => Boolean(data.firstPublishedAt),
        description: {
          en: 'When readers could first have it, by its publication and its rights.',
          zh: '按发布时间与权利，读者最早可见的时刻。',
        },
      },
    },
    {
      name: 'rightsUntil',
      type: 'date',
      index: true,
      disableDuplicate: true,
      access: saidByFile,
      label: { en: 'Rights end', zh: '权利到期' },
      admin: {
        readOnly: true,
        disableBulkEdit: true,
        date: dayAndTime,
        condition: (data) => Boolean(data.rightsUntil),
        components: { Cell: '/src/photos/admin/rights-cell.tsx#RightsCell' },
        description: {
          en: 'When it stops being allowed on the web, as far as is known. Set by itself.',
          zh: '按现有信息，网上使用权到期的时刻。自动填写。',
        },
      },
    },
  ]
}
