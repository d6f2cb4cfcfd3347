'use client'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { FormNote } from '../../fields/admin/form-note.tsx'
import { sayTime } from '../../preview/admin/words.ts'
import { isKillReason, killReasons } from '../../wire/kill-reasons.ts'
import { text } from './text.ts'

/** What whoever opens a photo has to know first: that it was killed, when and why. */
export function KilledNote() {
  const { savedDocumentData: saved } = useDocumentInfo()
  const { i18n } = useTranslation()
  if (saved?.pubStatus !== 'canceled') return null
  const [language, words] = i18n.language.startsWith('zh')
    ? (['zh', chinese] as const)
    : (['en', english] as const)
  const { killReason } = saved
  const time = text(saved.killedAt)
  const head = words.killed(time && sayTime(time))
  const told = isKillReason(killReason)
    ? words.reason(killReasons[killReason][language])
    : words.noReason
  return <FormNote head={`${head} ${told}`} text={words.about} type="error" />
}

const english = {
  killed: (time: string) => (time ? `Killed, ${time}.` : 'Killed.'),
  reason: (reason: string) => `Readers are told: ${reason}.`,
  noReason: 'Readers are told that it was withdrawn, and no reason.',
  about:
    'Nobody gets this photo any more, nor its copies. It comes back when an editor sets “May be used” under Rights to usable and publishes it.',
}

const chinese: typeof english = {
  killed: (time) => (time ? `已于 ${time} 撤稿。` : '已撤稿。'),
  reason: (reason) => `向读者说明的原因：${reason}。`,
  noReason: '只告知读者图片已撤回，未说明原因。',
  about: '图片及其全部副本不再公开。编辑将“权利”页的“可用状态”改回“可用”并发布后，图片才会恢复。',
}
