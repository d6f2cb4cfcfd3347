import type { ArrayField, Field } from 'payload'
import { helpForAll } from '../fields/help-for-all.ts'
import { zonedTime } from '../fields/zoned-time.ts'
import { recordWriters } from './access.ts'
import { channelLabels, usageLabels } from './rights-sentences.ts'
import { channels } from './rights.ts'

/** What may be done with a photo for a time, and what may not. */
export function leasesField(): ArrayField {
  return {
    name: 'leases',
    type: 'array',
    access: recordWriters,
    label: { en: 'Leases', zh: '许可条目' },
    custom: helpForAll,
    admin: {
      disableBulkEdit: true,
      description: {
        en: 'Permissions and bans that hold for a time. A ban beats every permission. Not public.',
        zh: '一段时间内的许可或禁止；禁止优先于任何许可。不公开。',
      },
    },
    labels: {
      singular: { en: 'lease', zh: '许可条目' },
      plural: { en: 'leases', zh: '许可条目' },
    },
    fields: [
      { type: 'row', fields: [kind(), use()] },
      { type: 'row', fields: [time('from'), time('to')] },
      { type: 'row', fields: [channelsField(), territories()] },
      {
        name: 'note',
        type: 'text',
        label: { en: 'Note', zh: '备注' },
        admin: {
          placeholder: { en: 'Such as the number of the contract', zh: '如合同编号' },
        },
      },
    ],
  }
}

function kind(): Field {
  return {
    name: 'kind',
    type: 'select',
    required: true,
    defaultValue: 'allow',
    label: { en: 'It', zh: '性质' },
    admin: { width: '50%', isClearable: false },
    options: [
      { value: 'allow', label: { en: 'Allows', zh: '允许' } },
      { value: 'deny', label: { en: 'Denies', zh: '禁止' } },
    ],
  }
}

function use(): Field {
  return {
    name: 'use',
    type: 'select',
    required: true,
    defaultValue: 'publication',
    label: { en: 'What', zh: '用途' },
    admin: { width: '50%', isClearable: false },
    options: [
      { value: 'publication', label: { en: 'Publishing it ourselves', zh: '本社发布' } },
      { value: 'syndication', label: usageLabels.syndication },
    ],
  }
}

function time(name: 'from' | 'to'): Field {
  const label = { from: { en: 'From', zh: '自' }, to: { en: 'Until', zh: '至' } }[name]
  const help = {
    from: { en: 'Its first moment; empty is always.', zh: '起始时刻；留空为一直有效。' },
    to: { en: 'Over from this moment on; empty is for ever.', zh: '自此刻起失效；留空为永久。' },
  }[name]
  const zone = { kind: 'field', name: 'embargoTimeZone' } as const
  return zonedTime({ name, zone, label, help, admin: { width: '50%' } })
}

function channelsField(): Field {
  return {
    name: 'channels',
    type: 'select',
    hasMany: true,
    label: { en: 'Channels', zh: '渠道' },
    admin: { width: '50%', description: { en: 'Empty is all of them.', zh: '留空为所有渠道。' } },
    options: channels.map((value) => ({ value, label: channelLabels[value] })),
  }
}

function territories(): Field {
  return {
    name: 'territories',
    type: 'text',
    hasMany: true,
    label: { en: 'Countries', zh: '国家' },
    admin: {
      width: '50%',
      description: {
        en: 'Two letters each: CN, DE. Empty is everywhere, which the web needs.',
        zh: '两个字母：CN、DE。留空为各地；网上发布须为各地。',
      },
    },
  }
}
