import { useForm } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useCallback, useEffect, useRef } from 'react'
import type { FormSaves } from '../../admin/use-form-saves.ts'

/** The button of Payload's dialog that leaves without saving. */
const leaveAnyway = '#leave-without-saving #confirm-action'

/**
 * Whether what is written is given up. A form that does not save by itself asks whoever follows a
 * link whether they leave without saving: they do once they have said so.
 */
export function useGivenUp({ isAutosave }: FormSaves): () => boolean {
  const { getFields } = useForm()
  const givenUp = useRef<FormState | null>(null)
  useEffect(() => {
    if (isAutosave) return
    const onClick = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest(leaveAnyway)) givenUp.current = getFields()
    }
    document.addEventListener('click', onClick, true)
    return () => document.removeEventListener('click', onClick, true)
  }, [getFields, isAutosave])
  // Whoever goes on writing has stayed.
  return useCallback(() => givenUp.current === getFields(), [getFields])
}
