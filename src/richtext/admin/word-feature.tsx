'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import {
  COMMAND_PRIORITY_HIGH,
  isDOMNode,
  isSelectionCapturedInDecoratorInput,
  PASTE_COMMAND,
  type PasteCommandType,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { fromWord } from './from-word.ts'

export const WordFeatureClient = createClientFeature({
  plugins: [{ Component: PasteFromWord, position: 'normal' }],
})

/** Pastes what Word means in place of what it wrote; the editor reads it as it reads any HTML. */
function PasteFromWord() {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    let ours: PasteCommandType | null = null
    const paste = (event: PasteCommandType): boolean => {
      const meant = event === ours ? null : meantIn(event)
      if (meant === null) return false
      event.preventDefault()
      ours = new ClipboardEvent('paste', { clipboardData: meant, cancelable: true })
      return editor.dispatchCommand(PASTE_COMMAND, ours)
    }
    return editor.registerCommand(PASTE_COMMAND, paste, COMMAND_PRIORITY_HIGH)
  }, [editor])
  return null
}

/** Null for what is not from Word, and for what goes into a field of a block. */
function meantIn(event: PasteCommandType): DataTransfer | null {
  const clipboard = 'clipboardData' in event ? event.clipboardData : null
  const { target } = event
  if (clipboard === null || (isDOMNode(target) && isSelectionCapturedInDecoratorInput(target)))
    return null
  const html = fromWord(clipboard.getData('text/html'))
  if (html === null) return null
  const meant = new DataTransfer()
  meant.setData('text/html', html)
  meant.setData('text/plain', clipboard.getData('text/plain'))
  return meant
}
