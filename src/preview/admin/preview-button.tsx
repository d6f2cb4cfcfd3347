'use client'
import { Button, useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { PreviewDialog } from './preview-dialog.tsx'
import { useReloadedPreview } from './use-reloaded-preview.ts'
import { wordsIn } from './words.ts'

const makers: unknown[] = ['admin', 'editor', 'reporter']

/** Beside the buttons of a saved document, for those who may give it out. */
export function PreviewButton() {
  const { collectionSlug, hasSavePermission, id, isTrashed } = useDocumentInfo()
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  useReloadedPreview()
  const mayMake = makers.includes(user?.role) && hasSavePermission && !isTrashed
  if (!mayMake || typeof id !== 'string' || !collectionSlug) return null
  return (
    <>
      <Button
        buttonStyle="secondary"
        extraButtonProps={{ 'aria-haspopup': 'dialog' }}
        margin={false}
        onClick={() => setOpen(true)}
        size="medium"
        type="button"
      >
        {wordsIn(i18n.language).button}
      </Button>
      {isOpen && (
        <PreviewDialog document={{ type: collectionSlug, id }} onClose={() => setOpen(false)} />
      )}
    </>
  )
}
