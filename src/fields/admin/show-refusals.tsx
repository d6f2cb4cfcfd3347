'use client'

import { useForm, useFormFields, useFormSubmitted } from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * Shows a refused draft at its fields. Payload keeps refusals of drafts to itself: only a form that
 * counts as submitted shows them, and until then nothing but the server finds a field invalid.
 */
export function ShowRefusals() {
  const { setSubmitted } = useForm()
  const isSubmitted = useFormSubmitted()
  const isRefused = useFormFields(([fields]) =>
    Object.values(fields).some(({ errorMessage, valid }) => valid === false && errorMessage),
  )
  useEffect(() => {
    if (isRefused && !isSubmitted) setSubmitted(true)
  }, [isRefused, isSubmitted, setSubmitted])
  return null
}
