import type { Said } from '../fields/refuse.ts'

/** Whether an endpoint is told. A paused one misses nothing: its messages wait. */
export const standings: { value: 'on' | 'paused' | 'off'; label: Said }[] = [
  { value: 'on', label: { en: 'On', zh: '启用' } },
  { value: 'paused', label: { en: 'Paused: messages wait', zh: '暂停：消息等待发送' } },
  { value: 'off', label: { en: 'Off: told nothing', zh: '停用：不发送消息' } },
]

/** Why we stopped sending by ourselves. */
export const pauseReasons: { value: 'gone' | 'failing'; label: Said }[] = [
  {
    value: 'gone',
    label: {
      en: 'It answered 410 Gone: it wants no more messages.',
      zh: '对方返回 410 Gone：不再接收消息。',
    },
  },
  {
    value: 'failing',
    label: {
      en: 'It failed eight times in a row or more, for over a day.',
      zh: '连续失败八次以上，持续超过一天。',
    },
  },
]

export type PauseReason = (typeof pauseReasons)[number]['value']
