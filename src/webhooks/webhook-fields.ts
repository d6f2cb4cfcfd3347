import type { Condition, DateField, Field, NumberField, TextField } from 'payload'
import type { Said } from '../fields/refuse.ts'
import { keptAccess, sealedAccess } from './access.ts'
import { eventLabels } from './event-labels.ts'
import { webhookEvents } from './events.ts'
import { isPurgeKind } from './purge.ts'
import { hideToken, sealToken } from './secrets.ts'
import { pauseReasons, standings } from './standing.ts'
import { typeLabels } from './type-labels.ts'
import { requireForPurge } from './webhook-checks.ts'

const purges: Condition = (data) => isPurgeKind(String(data.kind))
const sends: Condition = (data) => !isPurgeKind(String(data.kind))

/** What an administrator says about an endpoint. */
export function webhookFields(): Field[] {
  return [
    nameField(),
    kindField(),
    addressField(),
    ...accountFields(),
    ...chosenFields(),
    ...standingFields(),
    ...keptFields(),
    {
      name: 'desk',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/webhooks/admin/webhook-desk.tsx#WebhookDesk' },
      },
    },
  ]
}

function kindField(): Field {
  return {
    name: 'kind',
    type: 'select',
    required: true,
    defaultValue: 'standardWebhook',
    options: [
      { value: 'standardWebhook', label: { en: 'Signed message', zh: '签名消息' } },
      { value: 'fastlyPurge', label: { en: 'Fastly: purge by tag', zh: 'Fastly：按标签清除' } },
      {
        value: 'cloudflarePurge',
        label: { en: 'Cloudflare: purge by tag', zh: 'Cloudflare：按标签清除' },
      },
    ],
    label: { en: 'How', zh: '方式' },
    admin: {
      isClearable: false,
      description: {
        en: 'A message after the Standard Webhooks specification, or a purge of what a CDN keeps, whatever has changed.',
        zh: '按 Standard Webhooks 规范发送消息，或在任何内容变更时清除 CDN 缓存。',
      },
    },
  }
}

function nameField(): Field {
  return {
    name: 'name',
    type: 'text',
    required: true,
    maxLength: 100,
    label: { en: 'Name', zh: '名称' },
    admin: {
      description: {
        en: 'Who is told: a site, an app, a CDN.',
        zh: '通知谁：网站、应用或 CDN。',
      },
    },
  }
}

function addressField(): Field {
  return {
    name: 'url',
    type: 'text',
    label: { en: 'Address', zh: '网址' },
    admin: {
      placeholder: 'https://www.example.org/hooks/rostrum',
      description: {
        en: 'Where messages go, starting with https://. For a CDN leave it empty: its own address is known.',
        zh: '消息发送地址，以 https:// 开头。CDN 可留空，系统已知其地址。',
      },
    },
  }
}

function accountFields(): Field[] {
  return [
    {
      name: 'service',
      type: 'text',
      label: { en: 'Service or zone id', zh: '服务或区域 ID' },
      validate: requireForPurge,
      admin: {
        condition: purges,
        description: {
          en: 'Fastly’s service id, or Cloudflare’s zone id.',
          zh: 'Fastly 的服务 ID 或 Cloudflare 的区域 ID。',
        },
      },
    },
    {
      name: 'token',
      type: 'text',
      label: { en: 'API token', zh: 'API 令牌' },
      validate: requireForPurge,
      hooks: { beforeChange: [sealToken], afterRead: [hideToken] },
      admin: {
        condition: purges,
        ...{ disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
        autoComplete: 'off',
        description: {
          en: 'One that may only purge. It is kept encrypted and not shown again; leave empty to keep it.',
          zh: '仅具清除权限的令牌。加密保存，不再显示；留空则保持不变。',
        },
      },
    },
  ]
}

function chosenFields(): Field[] {
  return [
    {
      name: 'events',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: [...webhookEvents],
      options: eventLabels,
      label: { en: 'Told when something is', zh: '何时通知' },
      admin: {
        condition: sends,
        description: {
          en: '“Corrected” is when a correction of an article becomes public.',
          zh: '“更正”指某篇文章的更正公开时。',
        },
      },
    },
    {
      name: 'types',
      type: 'select',
      hasMany: true,
      options: typeLabels,
      label: { en: 'Of these kinds', zh: '哪些类型' },
      admin: {
        condition: sends,
        description: {
          en: 'Empty means all. A site that keeps whole pages needs all: a page changes with the photos and people on it.',
          zh: '留空表示全部。缓存整页的网站应留空：页面会随其中的照片和人物而变化。',
        },
      },
    },
  ]
}

function standingFields(): Field[] {
  return [
    {
      name: 'standing',
      type: 'select',
      required: true,
      defaultValue: 'on',
      index: true,
      options: standings,
      label: { en: 'State', zh: '状态' },
      admin: {
        position: 'sidebar',
        isClearable: false,
        description: {
          en: 'Turn it on again after a pause and everything that waits is sent.',
          zh: '暂停后重新启用，等待的消息会全部发送。',
        },
      },
    },
    {
      name: 'pausedFor',
      type: 'select',
      options: pauseReasons,
      access: keptAccess,
      label: { en: 'Why it was paused', zh: '暂停原因' },
      admin: {
        position: 'sidebar',
        readOnly: true,
        condition: ({ pausedFor, standing }) => standing === 'paused' && Boolean(pausedFor),
        description: {
          en: 'Set by itself. Mend the receiver, then set the state back to on.',
          zh: '自动填写；请修复接收端，再恢复启用。',
        },
      },
    },
  ]
}

/** What the system keeps for itself. */
function keptFields(): Field[] {
  return [
    sealed('secret', { en: 'Secret', zh: '密钥' }),
    sealed('previousSecret', { en: 'Secret before', zh: '上一个密钥' }),
    keptDate('previousUntil', { en: 'Secret before, valid until', zh: '上一个密钥有效期至' }),
    keptDate('secretShownAt', { en: 'Secret shown', zh: '密钥显示时间' }),
    keptDate('listeningSince', { en: 'Listening since', zh: '开始接收时间' }),
    keptNumber('failures', { en: 'Failures in a row', zh: '连续失败次数' }),
    keptDate('failingSince', { en: 'Failing since', zh: '开始失败时间' }),
  ]
}

const unseen = { hidden: true, disableBulkEdit: true, disableListColumn: true } as const

function sealed(name: string, label: Said): TextField {
  const admin = { ...unseen, disableListFilter: true }
  return { name, type: 'text', label, access: sealedAccess, admin }
}

function keptDate(name: string, label: Said): DateField {
  return { name, type: 'date', label, access: keptAccess, admin: unseen }
}

function keptNumber(name: string, label: Said): NumberField {
  return { name, type: 'number', label, defaultValue: 0, access: keptAccess, admin: unseen }
}
