'use client'
import { useCallback, useEffect, useState } from 'react'
import { type Box, boxOf, emptyBox, isToBeKept, keptBox, nextBox, withPhotos } from '../box.ts'
import type { Writing } from '../outbox.ts'
import { keep } from './use-outbox.ts'

/** The box one writes in. What is typed outlives a reload, and the byline is remembered. */
export function useWriting(scope: string, usualByline: string) {
  const names = { box: `rostrum:live-box:${scope}`, byline: 'rostrum:live-byline' }
  const [box, setBox] = useState<Box | null>(null)
  useEffect(() => {
    const byline = localStorage.getItem(names.byline) ?? usualByline
    setBox(keptBox(localStorage.getItem(names.box)) ?? emptyBox(byline ? [byline] : []))
  }, [names.box, names.byline, usualByline])
  useEffect(() => {
    if (box === null) return
    if (isToBeKept(box)) keep(names.box, box)
    else localStorage.removeItem(names.box)
  }, [box, names.box])
  const set = useCallback(
    (part: Partial<Box>) => setBox((before) => (before ? { ...before, ...part } : before)),
    [],
  )
  const setNote = useCallback((change: (note: Box['note']) => Box['note']) => {
    setBox((before) => (before ? { ...before, note: change(before.note) } : before))
  }, [])
  return {
    ...{ box, set, setNote },
    choose: (session: string | null): void => set({ session, hasChosen: true }),
    sign: (byline: string): void => {
      localStorage.setItem(names.byline, byline)
      set({ byline: byline ? [byline] : [] })
    },
    clear: () => setBox((before) => before && nextBox(before)),
    /** Into the box as it was left, for when it is looked at again. */
    attachAway: (photo: string): void => {
      const left = keptBox(localStorage.getItem(names.box)) ?? box
      if (left) keep(names.box, withPhotos(left, [photo]))
    },
    attach: (photos: readonly string[]): void =>
      setBox((before) => before && withPhotos(before, photos)),
    fill: (writing: Writing): void => setBox(boxOf(writing)),
  }
}
