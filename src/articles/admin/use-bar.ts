'use client'
import { toast, useDocumentInfo, useModal, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import type { Act } from '../transitions.ts'
import { doneWords } from './bar-words.ts'
import { type Findings, isClear, noFindings } from './findings.ts'
import type { Choice } from './story-moves.ts'
import { useHold } from '../../fields/admin/use-hold.ts'
import { type Sent, useCheck, useMove, useSaveSeen, useSaveWords } from './use-move.ts'

/** What is asked before an act is done, and what was said to it so far. */
export type Asking = { choice: Choice; findings: Findings; rev: number | null; sent: Sent }

/** What somebody says to it. */
export type Said = Pick<Sent, 'assignee' | 'reason' | 'killReason' | 'override'>

/** Before these, somebody is asked. */
const asksFirst: readonly Act[] = ['assign', 'sendBack', 'unpublish', 'kill', 'revive']
/** Before these, pre-flight is. */
const goesOut: readonly Act[] = ['approve', 'publish']
/** Nobody's unsaved words may stand in the way of these. */
const atOnce: readonly Act[] = ['unpublish', 'kill']

/** From a press on a button to the story that has moved, with what is asked in between. */
export function useBar() {
  const { id } = useDocumentInfo()
  const { closeModal, openModal } = useModal()
  const { i18n } = useTranslation()
  const [check, move] = [useCheck(), useMove()]
  const [saveSeen, saveWords] = [useSaveSeen(), useSaveWords()]
  const hold = useHold()
  const [isBusy, setIsBusy] = useState(false)
  const [asking, setAsking] = useState<Asking | null>(null)
  const slug = `move-${id}`

  const ask = (wanted: Asking): void => {
    setAsking(wanted)
    openModal(slug)
  }
  const send = async (asked: Omit<Asking, 'findings'>): Promise<void> => {
    const done = await move(asked.sent, asked.rev)
    if (done === true) toast.success(doneWords(asked.choice.act, i18n.language))
    else if (done !== false) ask({ ...asked, findings: done })
  }
  const busily = async (work: () => Promise<void>): Promise<void> => {
    if (isBusy) return
    setIsBusy(true)
    await hold(work).finally(() => setIsBusy(false))
  }
  const begin = (choice: Choice): Promise<void> =>
    busily(async () => {
      const { act } = choice
      const rev = await (atOnce.includes(act) ? saveWords() : saveSeen())
      if (rev === null && !atOnce.includes(act)) return
      const findings = goesOut.includes(act) ? await check() : noFindings
      const sent = { act, acknowledged: false }
      const waits = asksFirst.includes(act) || choice.isEarly === true || !isClear(findings)
      if (waits) ask({ choice, findings, rev: atOnce.includes(act) ? null : rev, sent })
      else await send({ choice, rev, sent })
    })
  const answer = (said: Said | null): Promise<void> =>
    busily(async () => {
      closeModal(slug)
      setAsking(null)
      if (said && asking) await send({ ...asking, sent: saidTo(asking, said) })
    })
  return { answer, asking, begin, isBusy, slug }
}

/** Warnings count as seen once a dialog has shown them; what was said to an earlier one still holds. */
function saidTo({ findings, sent }: Asking, said: Said): Sent {
  const acknowledged = sent.acknowledged === true || findings.warnings.length > 0
  return { ...sent, ...said, acknowledged }
}
