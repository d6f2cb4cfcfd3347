import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useEffect } from 'react'
import type { FormSaves } from './use-form-saves.ts'

/**
 * Sends what is written when a colleague takes over, before the form is closed to whoever wrote in
 * it: the server keeps it, and the comparison is offered.
 */
export function useTakenOver({ save }: FormSaves): void {
  const { currentEditor, documentIsLocked } = useDocumentInfo()
  const { user } = useAuth()
  const editor = typeof currentEditor === 'object' ? currentEditor?.id : currentEditor
  const isTaken = Boolean(documentIsLocked && editor && user) && editor !== user?.id
  useEffect(() => {
    if (isTaken) void save().catch(() => undefined)
  }, [isTaken, save])
}
