'use client'
import { Button, toast, useConfig, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { useShow } from '../../articles/admin/use-move.ts'
import { ask } from './ask.ts'
import { wordsIn } from './words.ts'

/** As long as it may take to go out, in milliseconds. */
const patience = 1_500

type Props = { id: string; onDone: () => void }

/** Makes one that failed due at once, and says a moment later that something came of it. */
export function Retry({ id, onDone }: Props) {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [isBusy, setBusy] = useState(false)
  const words = wordsIn(i18n.language)
  const retry = async () => {
    setBusy(true)
    const answer = await ask(`${config.routes.api}/schedules/${id}/retry`, i18n.language, {})
    if (answer.kind === 'refused') toast.error(answer.message ?? words.unreached)
    else await new Promise((resolve) => setTimeout(resolve, patience))
    setBusy(false)
    onDone()
  }
  return (
    <Button disabled={isBusy} margin={false} onClick={() => void retry()} size="small">
      {words.retry}
    </Button>
  )
}

/** The same on the form of the article, which is then shown as it is. */
export function RetryOnForm({ id }: { id: string }) {
  const show = useShow()
  return <Retry id={id} onDone={() => void show('schedule')} />
}
