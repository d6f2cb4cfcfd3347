import { useEffect } from 'react'
import type { FormSaves } from './use-form-saves.ts'
import { useHeldByOther } from './use-held-by-other.ts'

/**
 * Sends what is written when a colleague takes over, before the form is closed to whoever wrote in
 * it: the server keeps it, and the comparison is offered.
 */
export function useTakenOver({ save }: FormSaves): void {
  const isTaken = useHeldByOther()
  useEffect(() => {
    if (isTaken) void save().catch(() => undefined)
  }, [isTaken, save])
}
