'use client'
import { Button, toast, useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation.js'
import { useEffect, useState } from 'react'
import { readMoves } from '../../articles/admin/story-moves.ts'
import { useAnswer } from '../../fields/admin/use-answer.ts'
import { CorrectDialog } from './correct-dialog.tsx'
import { wasJustCorrected } from './just-corrected.ts'
import { wordsIn } from './words.ts'

const publishers: unknown[] = ['admin', 'editor']

/** Beside the buttons of an article that readers have: corrects it, or proposes a correction. */
export function CorrectButton() {
  const { hasPublishedDoc, id, isTrashed } = useDocumentInfo()
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const isAskedFor = useSearchParams().get('correct') !== null
  const [isOpen, setOpen] = useState(false)
  useEffect(() => setOpen(isAskedFor), [isAskedFor])
  const { published } = wordsIn(i18n.language)
  useEffect(() => {
    // Nobody hears of it before the page around the form has been set up, too.
    const soon = setTimeout(() => {
      if (id && wasJustCorrected(String(id))) toast.success(published)
    }, 300)
    return () => clearTimeout(soon)
  }, [id, published])
  const moves = readMoves(useAnswer('moves'))
  if (!moves || moves.isWithdrawn) return null
  const isDesk = publishers.includes(user?.role)
  if (!id || !hasPublishedDoc || isTrashed || !(isDesk || user?.role === 'reporter')) return null
  const words = wordsIn(i18n.language)
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
        {isDesk ? words.button : words.propose}
      </Button>
      {isOpen && <CorrectDialog isDesk={isDesk} onClose={() => setOpen(false)} words={words} />}
    </>
  )
}
