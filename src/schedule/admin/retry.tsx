'use client'
import { Button, toast, useConfig, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { useHold } from '../../fields/admin/use-hold.ts'
import { useSaveWords } from '../../articles/admin/use-move.ts'
import { useShow } from '../../fields/admin/use-show.ts'
import { ask } from './ask.ts'
import { wordsIn } from './words.ts'

/** As long as it may take to go out, in milliseconds. */
const patience = 1_500

type Props = { id: string; onDone: () => void }

/** Makes one that failed due at once, and says a moment later that something came of it. */
export function Retry({ id, onDone }: Props) {
  const retry = useRetry(id)
  return <RetryButton onPress={() => retry().then(onDone)} />
}

/** The same on the form of the article, which is then shown as it is, unless its words could not be saved. */
export function RetryOnForm({ id }: { id: string }) {
  const [hold, retry, saveWords, show] = [useHold(), useRetry(id), useSaveWords(), useShow()]
  const onForm = async () => {
    const rev = await saveWords()
    await retry()
    if (rev !== null) await show('schedule')
  }
  return <RetryButton onPress={() => hold(onForm)} />
}

function RetryButton({ onPress }: { onPress: () => Promise<void> }) {
  const { i18n } = useTranslation()
  const [isBusy, setBusy] = useState(false)
  const press = () => {
    setBusy(true)
    void onPress().finally(() => setBusy(false))
  }
  return (
    <Button disabled={isBusy} margin={false} onClick={press} size="small">
      {wordsIn(i18n.language).retry}
    </Button>
  )
}

function useRetry(id: string): () => Promise<void> {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  return async () => {
    const answer = await ask(`${config.routes.api}/schedules/${id}/retry`, i18n.language, {})
    if (answer.kind === 'ok') await new Promise((resolve) => setTimeout(resolve, patience))
    else toast.error(answer.message ?? wordsIn(i18n.language).unreached)
  }
}
