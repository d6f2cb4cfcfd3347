import { useForm } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useCallback, useEffect, useRef } from 'react'
import type { FormSaves } from '../../admin/use-form-saves.ts'
import { pageBehind } from '../../admin/use-leaving.ts'

/**
 * Whether what is written is given up. A form that does not save by itself asks whoever follows a
 * link whether they leave without saving: once they have left, they said so.
 */
export function useGivenUp({ isAutosave }: FormSaves): () => boolean {
  const { getFields } = useForm()
  const asked = useRef<FormState | null>(null)
  useEffect(() => {
    if (isAutosave) return
    const onClick = (event: MouseEvent) => {
      if (pageBehind(event) !== null) asked.current = getFields()
    }
    document.addEventListener('click', onClick, true)
    return () => document.removeEventListener('click', onClick, true)
  }, [getFields, isAutosave])
  // Whoever goes on writing has stayed.
  return useCallback(() => asked.current === getFields(), [getFields])
}
