'use client'

import { useForm, useFormFields, useFormSubmitted } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** Longer than the form waits (250 ms) before it asks the server about its fields again. */
const untilItHasLooked = 1000

/**
 * Shows a refused draft at its fields. Payload keeps refusals of drafts to itself: only a form that
 * counts as submitted shows them, and until then nothing but the server finds a field invalid.
 */
export function ShowRefusals() {
  const { setModified, setSubmitted } = useForm()
  const isSubmitted = useFormSubmitted()
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const isRefused = useFormFields(([fields]) =>
    Object.values(fields).some(({ errorMessage, valid }) => valid === false && errorMessage),
  )
  useEffect(() => {
    if (!isRefused || isSubmitted) return
    setSubmitted(true)
    // A changed form asks the server at once, which finds nothing wrong with the field by itself.
    setModified(false)
    clearTimeout(waiting.current)
    waiting.current = setTimeout(() => setModified(true), untilItHasLooked)
  }, [isRefused, isSubmitted, setModified, setSubmitted])
  useEffect(() => () => clearTimeout(waiting.current), [])
  return null
}
