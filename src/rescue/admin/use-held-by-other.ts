import { useAuth, useDocumentInfo } from '@payloadcms/ui'

/** Whether somebody else is writing in the document on the form, as far as the form knows. */
export function useHeldByOther(): boolean {
  const { currentEditor, documentIsLocked } = useDocumentInfo()
  const { user } = useAuth()
  const editor = typeof currentEditor === 'object' ? currentEditor?.id : currentEditor
  return Boolean(documentIsLocked && editor && user) && editor !== user?.id
}
