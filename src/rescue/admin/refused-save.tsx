'use client'
import { Button, useForm, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { Dialog } from '../../fields/admin/dialog.tsx'
import { KeepTyped } from './keep-typed.tsx'
import { RescuePanel } from './rescue-panel.tsx'
import { useRefused } from './use-refused.ts'
import { wordsIn } from './words.ts'

/**
 * Opens the comparison when a save of this form is refused, and offers it again as long as refused
 * words of this document are kept, also after the tab was closed. What is typed while a save is on
 * its way stays.
 */
export function RefusedSave() {
  const { i18n } = useTranslation()
  const { setModified } = useForm()
  const { found, isNew, seen, sent, settled } = useRefused()
  const [isOpen, setOpen] = useState(false)
  const words = wordsIn(i18n.language)
  useEffect(() => {
    if (!isNew) return
    setOpen(true)
    seen()
  }, [isNew, seen])
  if (!found) return <KeepTyped sent={sent} />
  const done = () => {
    settled()
    setModified(false)
    // The form holds the old revision and the old words: only a fresh one can go on.
    window.location.reload()
  }
  return (
    <>
      <KeepTyped sent={sent} />
      <Button
        buttonStyle="secondary"
        extraButtonProps={{ 'aria-haspopup': 'dialog' }}
        margin={false}
        onClick={() => setOpen(true)}
        size="medium"
        type="button"
      >
        {words.kept}
      </Button>
      {isOpen && (
        <RescueDialog {...found} onClose={() => setOpen(false)} onDone={done} words={words} />
      )}
    </>
  )
}

type Props = {
  base: object | null
  onClose: () => void
  onDone: () => void
  rescue: string
  words: ReturnType<typeof wordsIn>
}

function RescueDialog({ base, onClose, onDone, rescue, words }: Props) {
  return (
    <Dialog className="rescue" onClose={onClose} title={words.title}>
      <RescuePanel
        base={base}
        later={
          <Button buttonStyle="secondary" margin={false} onClick={onClose} size="small">
            {words.later}
          </Button>
        }
        onDone={onDone}
        rescue={rescue}
      />
    </Dialog>
  )
}
