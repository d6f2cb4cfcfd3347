'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Changes } from '../changes.ts'
import type { Frame } from '../frame.ts'

/** The texts that are written beside the sheet, in the order they are gone through. */
export const captionFields = ['headline', 'caption', 'altText', 'creditText'] as const

export type CaptionField = (typeof captionFields)[number]

type Draft = Pick<Frame, CaptionField | 'usageCategory'>

/** What is being typed about one photo; saved when asked to, and when the photo is left. */
export function useDraft(frame: Frame, onSave: (set: Changes) => void) {
  const [draft, setDraft] = useState<Draft>(() => draftOf(frame))
  const pending = useRef<Partial<Draft>>({})
  const saving = useRef(onSave)
  useEffect(() => {
    saving.current = onSave
  }, [onSave])
  const save = useCallback(() => {
    const set = pending.current
    pending.current = {}
    if (Object.keys(set).length > 0) saving.current(set)
  }, [])
  useEffect(() => save, [save])
  return {
    draft,
    save,
    forget: () => {
      pending.current = {}
    },
    write: (field: keyof Draft, text: string) => {
      setDraft((before) => ({ ...before, [field]: text }))
      pending.current = { ...pending.current, [field]: text }
    },
  }
}

function draftOf({ altText, caption, creditText, headline, usageCategory }: Frame): Draft {
  return { altText, caption, creditText, headline, usageCategory }
}
