'use client'

import { useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/**
 * Tells the form that a publication has saved everything in it. Left alone, the form would save
 * what the answer filled in once more, and show the story as changed since.
 */
export function AfterPublishing() {
  const { setModified } = useForm()
  const rev = useFormFields(([fields]) => fields.rev?.value)
  const status = useFormFields(([fields]) => fields._status?.value)
  const before = useRef(rev)
  useShownAsKilled()
  useEffect(() => {
    if (before.current !== rev && status === 'published') setModified(false)
    before.current = rev
  }, [rev, setModified, status])
  return null
}

/** A kill goes by the button that publishes, and the form would believe that it did. */
function useShownAsKilled(): void {
  const { hasPublishedDoc, setHasPublishedDoc, setUnpublishedVersionCount } = useDocumentInfo()
  const isKilled = useFormFields(([fields]) => fields.stage?.value === 'killed')
  useEffect(() => {
    if (!isKilled || !hasPublishedDoc) return
    setHasPublishedDoc(false)
    setUnpublishedVersionCount(1)
  }, [hasPublishedDoc, isKilled, setHasPublishedDoc, setUnpublishedVersionCount])
}
