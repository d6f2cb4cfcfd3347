'use client'
import { selectInInput } from './go-to.ts'
import { replaceInBody } from './in-body.ts'

type Replacement = { path: string; words: string; instead: string }

/**
 * Writes what the house would write where the words stand, as if it were typed: undo takes it back.
 * False where the words are not on the page.
 */
export function replaceWords(form: ParentNode, { instead, path, words }: Replacement): boolean {
  if (replaceInBody(form, path, { instead, words })) return true
  const field = form.querySelector(`[id="field-${path.replaceAll('.', '__')}"]`)
  if (!selectInInput(field, words)) return false
  // Deprecated without a successor: the only way to change an input that its undo knows of.
  return document.execCommand('insertText', false, instead)
}
