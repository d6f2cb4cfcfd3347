'use client'
import { useAllFormFields } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useLayoutEffect } from 'react'
import { typedSince } from '../typed.ts'

/** Keeps what is typed while a save is on its way; `sent` are the fields as they went out last. */
export function KeepTyped({ sent }: { sent: { readonly current: FormState | null } }) {
  const [fields, dispatch] = useAllFormFields()
  // Before the answer of the save can come between.
  useLayoutEffect(() => {
    if (!sent.current) return
    const formState = typedSince(sent.current, fields)
    if (Object.keys(formState).length > 0) dispatch({ type: 'UPDATE_MANY', formState })
  }, [dispatch, fields, sent])
  return null
}
