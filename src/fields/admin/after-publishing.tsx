'use client'

import { useForm, useFormFields } from '@payloadcms/ui'
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
  useEffect(() => {
    if (before.current !== rev && status === 'published') setModified(false)
    before.current = rev
  }, [rev, setModified, status])
  return null
}
