'use client'
import { useAllFormFields } from '@payloadcms/ui'
import { useLayoutEffect } from 'react'
import { typedSince } from '../typed.ts'
import type { UnderWay } from '../under-way.ts'

/** Keeps what is typed while a save is on its way. */
export function KeepTyped({ underWay }: { underWay: UnderWay }) {
  const [fields, dispatch] = useAllFormFields()
  // Before the answer of the save can come between.
  useLayoutEffect(() => {
    if (!underWay.last) return
    const formState = typedSince(underWay.last, fields)
    if (Object.keys(formState).length > 0) dispatch({ type: 'UPDATE_MANY', formState })
  }, [dispatch, fields, underWay])
  return null
}
