'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { codedTexts } from '../../codes.ts'
import type { Changes } from '../changes.ts'
import { pickFrom } from '../differing.ts'
import type { Frame } from '../frame.ts'
import type { Typing } from './use-kept.ts'

/** The texts that are written beside the sheet. */
export type CaptionField = (typeof codedTexts)[number]

type Draft = Pick<Frame, CaptionField | 'usageCategory'>

type Given = { language: string; onSave: (set: Changes) => void; typing: Typing }

/**
 * What is being typed about one photo; saved when asked to, and when the photo is left. Until then
 * it is kept letter by letter, on the revision it was begun on.
 */
export function useDraft(frame: Frame, { language, onSave, typing }: Given) {
  const [draft, setDraft] = useState<Draft>(() => draftOf(frame))
  const pending = useRef<Partial<Draft>>({})
  const begun = useRef(frame)
  const saving = useRef({ onSave, typing })
  useEffect(() => {
    saving.current = { onSave, typing }
  }, [onSave, typing])
  const save = useCallback(() => {
    const set = pending.current
    pending.current = {}
    if (Object.keys(set).length === 0) return
    saving.current.typing.save()
    saving.current.onSave(set)
  }, [])
  useEffect(() => save, [save])
  return {
    draft,
    save,
    forget: () => {
      pending.current = {}
      typing.forget()
    },
    write: (field: keyof Draft, text: string) => {
      setDraft((before) => ({ ...before, [field]: text }))
      const set = { ...pending.current, [field]: text }
      pending.current = set
      const { id, rev } = begun.current
      const base = pickFrom(begun.current, Object.keys(set))
      typing.write({ key: `${language}/${id}/typed/${rev}`, id, language, rev, base, set })
    },
  }
}

function draftOf(frame: Frame): Draft {
  const { altText, caption, creditText, extendedDescription, headline, usageCategory } = frame
  return { altText, caption, creditText, extendedDescription, headline, usageCategory }
}
