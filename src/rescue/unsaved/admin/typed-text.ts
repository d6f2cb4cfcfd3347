import { getNearestEditorFromDOMNode } from '@payloadcms/richtext-lexical/lexical'
import { useForm } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { type RefObject, useEffect, useRef } from 'react'
import { untilHeard } from '../../admin/typing.ts'

/** What was typed last: when, on the clock of `performance.now()`, and in which text, if it was one. */
export type Typed = {
  at: number
  text: { element: HTMLElement; path: string; known: unknown } | null
}

/** The editor of texts hears of these itself, and lets the browser change nothing. */
const changes = ['beforeinput', 'paste', 'cut', 'drop']

/** Remembers what was typed last in the form, and calls back whenever something is. */
export function useTyped(onTyped?: () => void): RefObject<Typed> {
  const typed = useRef<Typed>({ at: Number.NEGATIVE_INFINITY, text: null })
  const { formRef, getFields } = useForm()
  useEffect(() => {
    const form = formRef.current
    const note = ({ target }: Event) => {
      const element = target instanceof HTMLElement && target.isContentEditable ? target : null
      const path = element && pathOf(element)
      const text = path ? { element, path, known: getFields()[path]?.value } : null
      typed.current = { at: performance.now(), text }
      onTyped?.()
    }
    for (const name of changes) form?.addEventListener(name, note)
    return () => {
      for (const name of changes) form?.removeEventListener(name, note)
    }
  }, [formRef, getFields, onTyped])
  return typed
}

/** The field an editor of texts is of; null for one inside another, which has a form of its own. */
function pathOf(element: HTMLElement): string | null {
  const isInner = element.parentElement?.closest('[contenteditable=true]')
  return isInner
    ? null
    : (element.closest<HTMLElement>('[data-field-path]')?.dataset.fieldPath ?? null)
}

/** The fields with the text that was typed in last, of which the form may not have heard yet. */
export function withUnheard(fields: FormState, { at, text }: Typed): FormState {
  const field = text && fields[text.path]
  if (!field || !(field.value === text.known || performance.now() - at < untilHeard)) return fields
  const editor = getNearestEditorFromDOMNode(text.element)
  if (!editor) return fields
  return { ...fields, [text.path]: { ...field, value: editor.getEditorState().toJSON() } }
}
