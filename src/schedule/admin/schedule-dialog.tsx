'use client'
import { toast, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { useSaveWords, useShow } from '../../articles/admin/use-move.ts'
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

/** Asks when the article goes out or is taken down. Escape closes it, as with every dialog. */
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

/** Saves what is typed where it is to go out, schedules or cancels, and shows the article as it then is. */
function usePlan(onChange: Props['onChange'], close: () => void) {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const words = wordsIn(i18n.language)
  const [saveWords, show] = [useSaveWords(), useShow()]
  const [fault, setFault] = useState<Refused | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [asked, setAsked] = useState<Planned | null>(null)
  const send = async (path: string, body: object, said: string): Promise<void> => {
    const answer = await askServer(
      `${config.routes.api}/articles/${id}/${path}`,
      i18n.language,
      body,
    )
    if (answer.kind === 'refused') return setFault(answer)
    const waiting = readWaiting(answer.body)
    if (waiting) onChange(waiting)
    await show('schedule')
    toast.success(said)
    close()
  }
  const busily = (work: () => Promise<void>) => {
    setBusy(true)
    setFault(null)
    void work().finally(() => setBusy(false))
  }
  const ask = (planned: Planned, said: object): void =>
    busily(async () => {
      setAsked(planned)
      const { act, at, keeps, zone } = planned
      const rev = await saveWords()
      if (rev === null) return close()
      const which =
        act === 'unpublish' ? {} : keeps === null ? { rev, ...said } : { revision: keeps }
      await send('schedule', { act, at, zone, ...which }, words.scheduled)
    })
  return {
    fault,
    isBusy,
    cancel: (act: Planned['act']) => busily(() => send('unschedule', { act }, words.cancelled)),
    plan: (planned: Planned) => ask(planned, { acknowledged: false }),
    /** The same again, now that somebody has seen what pre-flight found, and says why. */
    insist: (reason: string) => {
      const override = reason ? { override: { reason } } : {}
      if (asked) ask(asked, { acknowledged: true, ...override })
    },
  }
}
