'use client'
import { toast, useDocumentInfo, useModal, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import type { Act } from '../transitions.ts'
import { doneWords } from './bar-words.ts'
import { type Findings, isClear, noFindings } from './findings.ts'
import type { Choice } from './story-moves.ts'
import { type Sent, useCheck, useMove, useSaveWords } from './use-move.ts'

/** What is asked before an act is done. */
export type Asking = { choice: Choice; findings: Findings; rev: number | null }

/** What somebody says to it. */
export type Said = Pick<Sent, 'reason' | 'killReason' | 'override'>

/** Before these, somebody is asked. */
const asksFirst: readonly Act[] = ['sendBack', 'unpublish', 'kill', 'revive']
/** Before these, pre-flight is. */
const goesOut: readonly Act[] = ['approve', 'publish']
/** Nobody's unsaved words may stand in the way of these. */
const atOnce: readonly Act[] = ['unpublish', 'kill']

/** From a press on a button to the story that has moved, with what is asked in between. */
export function useBar() {
  const { id } = useDocumentInfo()
  const { closeModal, openModal } = useModal()
  const { i18n } = useTranslation()
  const [check, move, saveWords] = [useCheck(), useMove(), useSaveWords()]
  const [isBusy, setIsBusy] = useState(false)
  const [asking, setAsking] = useState<Asking | null>(null)
  const slug = `move-${id}`

  const ask = (wanted: Asking): void => {
    setAsking(wanted)
    openModal(slug)
  }
  const send = async ({ choice, rev }: Omit<Asking, 'findings'>, said: Said): Promise<void> => {
    const done = await move({ act: choice.act, acknowledged: true, ...said }, rev)
    if (done === true) toast.success(doneWords(choice.act, i18n.language))
    else if (done !== false) ask({ choice, rev, findings: done })
  }
  const busily = async (work: () => Promise<void>): Promise<void> => {
    if (isBusy) return
    setIsBusy(true)
    await work().finally(() => setIsBusy(false))
  }
  const begin = (choice: Choice): Promise<void> =>
    busily(async () => {
      const { act } = choice
      const rev = await saveWords()
      if (rev === null && !atOnce.includes(act)) return
      const findings = goesOut.includes(act) ? await check() : noFindings
      const waits = asksFirst.includes(act) || !isClear(findings)
      if (waits) ask({ choice, findings, rev: atOnce.includes(act) ? null : rev })
      else await send({ choice, rev }, {})
    })
  const answer = (said: Said | null): Promise<void> =>
    busily(async () => {
      closeModal(slug)
      setAsking(null)
      if (said && asking) await send(asking, said)
    })
  return { answer, asking, begin, isBusy, slug }
}
