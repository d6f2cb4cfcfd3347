'use client'
import { useCallback, useEffect, useState } from 'react'
import type { Writing } from '../outbox.ts'
import { keep } from './use-outbox.ts'

/** What stands in the box and has not been sent. */
export type Box = Omit<Writing, 'publish'>

const emptyBox = (byline: string[]): Box => ({
  id: crypto.randomUUID(),
  headline: '',
  note: { text: '', photos: [] },
  session: null,
  byline,
  keyEvent: false,
  pinned: false,
})

/**
 * The box one writes in. What is typed outlives a reload, and the byline is remembered. The session
 * is the one that is suggested until somebody chooses another.
 */
export function useWriting(scope: string, usualByline: string) {
  const names = { box: `rostrum:live-box:${scope}`, byline: 'rostrum:live-byline' }
  const [box, setBox] = useState<Box | null>(null)
  const [hasChosen, setChosen] = useState(false)
  useEffect(() => {
    const byline = localStorage.getItem(names.byline) ?? usualByline
    setBox(read(localStorage.getItem(names.box)) ?? emptyBox(byline ? [byline] : []))
  }, [names.box, names.byline, usualByline])
  useEffect(() => {
    if (box === null) return
    if (isBlank(box)) localStorage.removeItem(names.box)
    else keep(names.box, box)
  }, [box, names.box])
  const set = useCallback(
    (part: Partial<Box>) => setBox((before) => (before ? { ...before, ...part } : before)),
    [],
  )
  const setNote = useCallback((change: (note: Box['note']) => Box['note']) => {
    setBox((before) => (before ? { ...before, note: change(before.note) } : before))
  }, [])
  return {
    ...{ box, hasChosen, set, setNote },
    choose: (session: string | null): void => {
      setChosen(true)
      set({ session })
    },
    sign: (byline: string): void => {
      localStorage.setItem(names.byline, byline)
      set({ byline: byline ? [byline] : [] })
    },
    clear: () => setBox((before) => emptyBox(before?.byline ?? [])),
    fill: ({ publish: _publish, ...writing }: Writing): void => {
      setBox({ ...writing, id: crypto.randomUUID() })
    },
  }
}

function isBlank({ headline, note }: Box): boolean {
  return note.text.trim() === '' && note.photos.length === 0 && headline.trim() === ''
}

function read(text: string | null): Box | null {
  try {
    const kept = JSON.parse(text ?? 'null')
    return typeof kept?.note?.text === 'string' && typeof kept.id === 'string' ? kept : null
  } catch {
    return null
  }
}
