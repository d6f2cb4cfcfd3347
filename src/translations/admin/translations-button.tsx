'use client'
import { Button, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { TranslationsDialog } from './translations-dialog.tsx'
import { wordsIn } from './words.ts'

/** Beside the buttons of a saved article: its other languages, and the way into a new one. */
export function TranslationsButton() {
  const { id, isTrashed } = useDocumentInfo()
  const { i18n } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  if (typeof id !== 'string' || isTrashed) return null
  return (
    <>
      <Button
        buttonStyle="secondary"
        className="translations-button"
        extraButtonProps={{ 'aria-haspopup': 'dialog' }}
        margin={false}
        onClick={() => setOpen(true)}
        size="medium"
        type="button"
      >
        {wordsIn(i18n.language).button}
      </Button>
      {isOpen && <TranslationsDialog id={id} onClose={() => setOpen(false)} />}
    </>
  )
}
