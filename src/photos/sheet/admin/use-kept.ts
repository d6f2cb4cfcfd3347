'use client'
import { type Dispatch, useEffect, useState } from 'react'
import type { Entry, Outbox } from '../outbox.ts'
import type { Act } from '../sheet.ts'

/**
 * Keeps what is not saved in this browser, under a name of this tab's own, and takes over what an
 * earlier visit of the same person left. To send the same twice does no harm.
 */
export function useKept(outbox: Outbox, dispatch: Dispatch<Act>, user: string): void {
  const prefix = `rostrum:photo-edits:${user}:`
  const [name, setName] = useState<string | null>(null)
  useEffect(() => {
    const entries = takeOver(prefix)
    if (entries.length > 0) dispatch({ kind: 'restore', entries })
    setName(`${prefix}${crypto.randomUUID()}`)
  }, [dispatch, prefix])
  useEffect(() => {
    if (name === null) return
    if (outbox.length === 0) localStorage.removeItem(name)
    else localStorage.setItem(name, JSON.stringify(outbox))
  }, [name, outbox])
  useEffect(() => {
    if (outbox.length === 0) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [outbox])
}

function takeOver(prefix: string): Entry[] {
  const names = Object.keys(localStorage).filter((name) => name.startsWith(prefix))
  return names.flatMap((name) => {
    const entries = read(localStorage.getItem(name))
    localStorage.removeItem(name)
    return entries
  })
}

/** What another program or an older version left there is no reason to fail. */
function read(text: string | null): Entry[] {
  try {
    const kept: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(kept) ? kept.filter((entry) => typeof entry?.id === 'string') : []
  } catch {
    return []
  }
}
