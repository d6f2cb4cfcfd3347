'use client'
import { toast, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { useHold } from '../../fields/admin/use-hold.ts'
import { useSaveSeen, useSaveWords } from '../../articles/admin/use-move.ts'
import { useShow } from '../../fields/admin/use-show.ts'
import { Dialog } from '../../fields/admin/dialog.tsx'
import { ask as askServer, readWaiting, type Refused, type WaitingNow } from './ask.ts'
import { Refusal } from './refusal.tsx'
import { type Planned, ScheduleForm } from './schedule-form.tsx'
import { wordsIn } from './words.ts'

type Props = {
  onChange: (waiting: WaitingNow) => void
  onClose: () => void
  waiting: WaitingNow
}

/** Asks when the article goes out or is unpublished. Escape closes it, as with every dialog. */
export function ScheduleDialog({ onChange, onClose, waiting }: Props) {
  const { i18n } = useTranslation()
  const words = wordsIn(i18n.language)
  const { cancel, fault, insist, isBusy, plan } = usePlan(onChange, onClose)
  return (
    <Dialog className="schedule-dialog" close={words.close} onClose={onClose} title={words.title}>
      <ScheduleForm isBusy={isBusy} onCancel={cancel} onPlan={plan} waiting={waiting} />
      {fault && <Refusal onInsist={insist} refused={fault} />}
    </Dialog>
  )
}

/** Saves what is typed, schedules or cancels, and shows the article as it then is. */
function usePlan(onChange: Props['onChange'], close: () => void) {
  const { i18n } = useTranslation()
  const words = wordsIn(i18n.language)
  const [hold, saveSeen, saveWords] = [useHold(), useSaveSeen(), useSaveWords()]
  const [fault, setFault] = useState<Refused | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [asked, setAsked] = useState<Planned | null>(null)
  const send = useSend(onChange, setFault)
  const busily = (work: () => Promise<boolean>): void => {
    setBusy(true)
    setFault(null)
    void hold(work)
      .then((isOver) => isOver && close())
      .finally(() => setBusy(false))
  }
  const ask = (planned: Planned, said: object): void =>
    busily(async () => {
      setAsked(planned)
      const { act, at, keeps, zone } = planned
      const rev = await saveSeen()
      if (rev === null) return true
      const which =
        act === 'unpublish' ? {} : keeps === null ? { rev, ...said } : { revision: keeps }
      return send('schedule', { act, at, zone, ...which }, words.scheduled, rev)
    })
  return {
    fault,
    isBusy,
    cancel: (act: Planned['act']) =>
      busily(async () => send('unschedule', { act }, words.cancelled, await saveWords())),
    plan: (planned: Planned) => ask(planned, { acknowledged: false }),
    /** The same again, now that somebody has seen what pre-flight found, and says why. */
    insist: (reason: string) => {
      const override = reason ? { override: { reason } } : {}
      if (asked) ask(asked, { acknowledged: true, ...override })
    },
  }
}

type Send = (path: string, body: object, said: string, rev: number | null) => Promise<boolean>

/**
 * Gives whether it is done. Without a revision the words could not be saved, so the form is left as
 * it is.
 */
function useSend(onChange: Props['onChange'], onRefused: (refused: Refused) => void): Send {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const show = useShow()
  return async (path, body, said, rev) => {
    const answer = await askServer(
      `${config.routes.api}/articles/${id}/${path}`,
      i18n.language,
      body,
    )
    if (answer.kind === 'refused') {
      onRefused(answer)
      return false
    }
    const waiting = readWaiting(answer.body)
    if (waiting) onChange(waiting)
    if (rev !== null) await show('schedule')
    toast.success(said)
    return true
  }
}
