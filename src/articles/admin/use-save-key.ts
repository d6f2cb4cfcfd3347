'use client'
import { useEditDepth, useFormModified, useHotkey } from '@payloadcms/ui'
import { useSaveWords } from './use-move.ts'

/** ⌘ or Ctrl with S saves a draft, as it does on every other form. */
export function useSaveKey(): void {
  const editDepth = useEditDepth()
  const isModified = useFormModified()
  const saveWords = useSaveWords()
  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    if (isModified) void saveWords()
  })
}
