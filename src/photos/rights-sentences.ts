import type { Said } from '../fields/refuse.ts'
import type { Channel, Evaluation, ReasonCode } from './rights.ts'
import type { Usage } from './usages.ts'

export const verdictWords: Record<Evaluation['verdict'], Said> = {
  allowed: { en: 'Allowed', zh: '可用' },
  conditional: { en: 'On conditions', zh: '有条件' },
  denied: { en: 'Not allowed', zh: '不可用' },
}

/** Why a photo may be used or not, in one sentence. */
export const reasonSentences: Record<ReasonCode, Said> = {
  killed: { en: 'It was killed.', zh: '该图片已撤稿。' },
  withheld: { en: 'It is withheld for now.', zh: '该图片暂缓使用。' },
  embargo: { en: 'It is under embargo.', zh: '该图片仍在禁发期。' },
  leaseDenies: { en: 'A lease denies this use.', zh: '有许可条目禁止此用途。' },
  leaseNeeded: {
    en: 'What came to us so needs a lease that allows this use everywhere, and none does now.',
    zh: '此来源的图片需有许可条目允许在各地用于此用途，目前没有。',
  },
  restrictions: {
    en: 'Nobody has acknowledged its restrictions yet.',
    zh: '尚无人确认已阅读其使用限制。',
  },
  leaseAllows: { en: 'A lease allows it.', zh: '有许可条目允许。' },
  acknowledged: {
    en: 'Its restrictions were acknowledged; mind them.',
    zh: '使用限制已有人确认，请遵守。',
  },
  nothingAgainst: { en: 'Nothing speaks against it.', zh: '没有限制。' },
}

export const channelLabels: Record<Channel, Said> = {
  web: { en: 'Web and apps', zh: '网站与客户端' },
  social: { en: 'Social media', zh: '社交媒体' },
  print: { en: 'Print', zh: '印刷' },
  broadcast: { en: 'Broadcast', zh: '广播电视' },
}

export const usageLabels: Record<Usage, Said> = {
  ...channelLabels,
  syndication: { en: 'Passing it on to others', zh: '供稿给他方' },
}
