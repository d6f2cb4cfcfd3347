'use client'
import { useId, useMemo } from 'react'
import { type Code, expandCodes, hasCode } from '../../codes.ts'
import type { Words } from './words.ts'

type Props = {
  codes: readonly Code[]
  help?: string
  label: string
  language?: string
  maxLength?: number
  name: string
  onFocus?: () => void
  onWrite: (text: string) => void
  rows: number
  value: string
  words: Words
}

/** A text in which a code becomes its words as soon as its second sign of equality is typed. */
export function CodedText({ codes, help, label, language, name, onWrite, words, ...rest }: Props) {
  const id = useId()
  const unknown = useMemo(() => expandCodes(rest.value, codes).unknown, [codes, rest.value])
  return (
    <div className="contact-sheet__field">
      <label htmlFor={id}>{label}</label>
      <textarea
        {...rest}
        aria-describedby={`${id}-help ${id}-fault`}
        aria-invalid={unknown.length > 0}
        id={id}
        lang={language}
        name={name}
        onChange={({ target }) => onWrite(saidOnTyping(target, codes))}
      />
      <small id={`${id}-help`}>{help}</small>
      <strong className="contact-sheet__wrong" id={`${id}-fault`}>
        {unknown.length > 0 && words.codes.unknown(unknown.join(' '))}
      </strong>
    </div>
  )
}

/**
 * What was typed with its codes replaced, in the field too, where the caret stays behind the words
 * they became: the next key may come before React has drawn them.
 */
export function saidOnTyping(target: HTMLTextAreaElement, codes: readonly Code[]): string {
  const { selectionEnd, value } = target
  if (!hasCode(value)) return value
  const before = expandCodes(value.slice(0, selectionEnd), codes).text
  const said = before + expandCodes(value.slice(selectionEnd), codes).text
  if (said === value) return value
  target.value = said
  target.setSelectionRange(before.length, before.length)
  return said
}
