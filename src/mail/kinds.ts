import type { Said } from '../fields/refuse.ts'

/** What staff are written to about; each can be turned off by whoever gets it. */
export const noticeKinds = [
  { value: 'assigned', label: { en: 'An article is assigned to you', zh: '有稿件派给您' } },
  { value: 'sentBack', label: { en: 'Your article is sent back', zh: '您的稿件被退回' } },
  {
    value: 'scheduleFailed',
    label: { en: 'Something did not go out as scheduled', zh: '排期的稿件未能发出' },
  },
  {
    value: 'rightsEnding',
    label: { en: 'Rights in photos end soon', zh: '图片授权即将到期' },
  },
  {
    value: 'translationTask',
    label: { en: 'The original of your translation is corrected', zh: '您所译稿件的原稿已更正' },
  },
] as const satisfies { value: string; label: Said }[]

export type NoticeKind = (typeof noticeKinds)[number]['value']

/** Where a piece of mail stands. `logged` is where no server is set up. */
export const mailStates = [
  { value: 'waiting', label: { en: 'Waiting', zh: '等待发送' } },
  { value: 'sent', label: { en: 'Sent', zh: '已发送' } },
  { value: 'logged', label: { en: 'Only written to the log', zh: '仅写入日志' } },
  { value: 'needless', label: { en: 'No longer true, not sent', zh: '情况已变，未发送' } },
  { value: 'givenUp', label: { en: 'Given up', zh: '已放弃' } },
] as const satisfies { value: string; label: Said }[]

export type MailState = (typeof mailStates)[number]['value']
