'use client'
import { type Dispatch, useEffect, useMemo, useRef, useState } from 'react'
import { keepOutbox, keepTyped, tabsKept, takeKept } from '../kept.ts'
import type { Outbox, Written } from '../outbox.ts'
import type { Act } from '../sheet.ts'
import { holdName, onceFree } from '../../../fields/admin/tab-locks.ts'

/** Keeps the words that somebody is still typing. */
export type Typing = {
  write: (written: Written) => void
  /** They are in the outbox now: what is kept of them goes once that is kept. */
  save: () => void
  forget: () => void
}

/** Even asking for it fails where somebody has closed it to us. */
const shelf = () => localStorage

/**
 * Keeps what is not saved in this browser, under a name of this tab's own, and takes over what an
 * earlier visit of the same person left, never what a living tab holds.
 */
export function useKept(outbox: Outbox, dispatch: Dispatch<Act>, user: string) {
  const tab = useTab(`rostrum:photo-edits:${user}:`, dispatch)
  const [isKept, setKept] = useState(true)
  const typed = useRef<'nothing' | 'words' | 'saved'>('nothing')
  useEffect(() => {
    if (tab === null) return
    setKept(keepOutbox(shelf, tab, outbox))
    if (typed.current !== 'saved') return
    typed.current = 'nothing'
    keepTyped(shelf, tab, null)
  }, [outbox, tab])
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (outbox.length > 0 || typed.current === 'words') event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [outbox])
  const typing = useMemo<Typing>(
    () => ({
      write: (written) => {
        typed.current = 'words'
        if (tab !== null) setKept(keepTyped(shelf, tab, written))
      },
      save: () => {
        typed.current = 'saved'
      },
      forget: () => {
        typed.current = 'nothing'
        if (tab !== null) keepTyped(shelf, tab, null)
      },
    }),
    [tab],
  )
  return { isKept, typing }
}

/** A name of this tab's own, once it has asked for what others left. */
function useTab(prefix: string, dispatch: Dispatch<Act>): string | null {
  const [tab, setTab] = useState<string | null>(null)
  useEffect(() => {
    const leaving = new AbortController()
    const { signal } = leaving
    for (const left of tabsKept(shelf, prefix))
      onceFree(left, signal, () => {
        const entries = takeKept(shelf, left)
        if (entries.length > 0) dispatch({ kind: 'restore', entries })
      })
    // `randomUUID` is for secure pages only.
    const own = `${prefix}${crypto.getRandomValues(new Uint32Array(4)).join('-')}`
    holdName(own, signal)
    setTab(own)
    return () => leaving.abort()
  }, [dispatch, prefix])
  return tab
}
