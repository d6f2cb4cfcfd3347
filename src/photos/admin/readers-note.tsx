'use client'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { FormNote } from '../../fields/admin/form-note.tsx'
import { sayTime } from '../../preview/admin/words.ts'
import { isTimeZone, sayLocalTime } from '../../programme/local-time.ts'
import { isKillReason, killReasons } from '../../wire/kill-reasons.ts'
import { evaluate } from '../rights.ts'
import { reasonSentences } from '../rights-sentences.ts'
import { usages } from '../usages.ts'
import { rightsOnForm } from './rights-on-form.ts'
import { text } from './text.ts'

/** What whoever opens a photo has to know first: that readers do not have it, though it was published. */
export function ReadersNote() {
  const { savedDocumentData: saved } = useDocumentInfo()
  const { i18n } = useTranslation()
  const [at] = useState(() => new Date())
  if (!saved) return null
  const language = i18n.language.startsWith('zh') ? 'zh' : 'en'
  const words = language === 'zh' ? chinese : english
  if (saved.pubStatus === 'canceled' && saved.killedAt)
    return <KilledNote {...{ language, saved, words }} />
  const rights = saved._status === 'published' ? rightsOnForm(saved) : null
  const found = rights && evaluate(rights, { ...usages.web, at })
  if (!found || found.verdict === 'allowed') return null
  const zone = text(saved.embargoTimeZone)
  const until = found.until && sayOnClock(found.until, isTimeZone(zone) ? zone : 'UTC')
  const why = found.reasons.map((reason) => reasonSentences[reason][language])
  return <FormNote head={words.held(until)} text={why.join(words.space)} type="default" />
}

type KilledProps = {
  language: 'en' | 'zh'
  saved: Record<string, unknown>
  words: typeof english
}

function KilledNote({ language, saved, words }: KilledProps) {
  const { killReason } = saved
  const time = text(saved.killedAt)
  const head = words.killed(time && sayTime(time))
  const told = isKillReason(killReason)
    ? words.reason(killReasons[killReason][language])
    : words.noReason
  return <FormNote head={`${head}${words.space}${told}`} text={words.about} type="error" />
}

const sayOnClock = (at: Date, zone: string): string => `${sayLocalTime(at, zone)} (${zone})`

const english = {
  held: (until: string | null) =>
    until ? `Readers do not have this photo until ${until}.` : 'Readers do not have this photo.',
  space: ' ',
  killed: (time: string) => (time ? `Killed, ${time}.` : 'Killed.'),
  reason: (reason: string) => `Readers are told: ${reason}.`,
  noReason: 'Readers are told that it was withdrawn, and no reason.',
  about:
    'Nobody gets this photo any more, nor its copies. It comes back when an editor sets “May be used” under Rights to usable and publishes it.',
}

const chinese: typeof english = {
  held: (until) => (until ? `读者在 ${until} 前看不到此图片。` : '读者看不到此图片。'),
  space: '',
  killed: (time) => (time ? `已于 ${time} 撤稿。` : '已撤稿。'),
  reason: (reason) => `向读者说明的原因：${reason}。`,
  noReason: '只告知读者图片已撤回，未说明原因。',
  about: '图片及其全部副本不再公开。编辑将“权利”页的“可用状态”改回“可用”并发布后，图片才会恢复。',
}
