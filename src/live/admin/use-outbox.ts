'use client'
import { useEffect, useReducer } from 'react'
import type { LiveUpdate } from '../live-update.ts'
import { fateOf, nextIn, posted, type Writing } from '../outbox.ts'
import { ask } from './ask.ts'
import type { Words } from './words.ts'

export type LiveOutbox = ReturnType<typeof useOutbox>

/** Milliseconds until what nobody took is tried again. */
const patience = 3_000

type Options = { onTaken: (update: LiveUpdate) => void; scope: string; words: Words }

/**
 * Sends updates one after another, and keeps what was not taken in this browser until it is: each
 * under its own id, so that two tabs that send the same one make one update.
 */
export function useOutbox(address: string, { onTaken, scope, words }: Options) {
  const [outbox, dispatch] = useReducer(posted, [])
  const prefix = `rostrum:live:${scope}:`
  useEffect(() => dispatch({ kind: 'put', entries: keptUnder(prefix) }), [prefix])
  const next = nextIn(outbox)
  const isPutOff = outbox.some(({ reason, state }) => state === 'waiting' && reason !== '')
  useEffect(() => {
    if (next === null) return
    const go = async (): Promise<void> => {
      dispatch({ kind: 'sending', id: next.id })
      const sent = { method: 'POST', body: next }
      const { body, message, status } = await ask<{ update: LiveUpdate }>(address, sent)
      const fate = fateOf(status)
      if (fate === 'taken') {
        localStorage.removeItem(prefix + next.id)
        if (body) onTaken(body.update)
        dispatch({ kind: 'gone', id: next.id })
      } else if (fate === 'refused') {
        dispatch({ kind: 'refused', id: next.id, reason: message || words.failed })
      } else {
        const reason = status === 401 ? words.signedOut : words.tryingAgain
        dispatch({ kind: 'unreached', id: next.id, reason })
      }
    }
    const timer = setTimeout(() => void go(), isPutOff ? patience : 0)
    const online = () => void go()
    window.addEventListener('online', online)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('online', online)
    }
  }, [address, isPutOff, next, onTaken, prefix, words])
  return {
    entries: outbox,
    send: (writing: Writing): void => {
      keep(prefix + writing.id, writing)
      dispatch({ kind: 'put', entries: [writing] })
    },
    drop: (id: string): void => {
      localStorage.removeItem(prefix + id)
      dispatch({ kind: 'gone', id })
    },
  }
}

function keptUnder(prefix: string): Writing[] {
  const names = Object.keys(localStorage).filter((name) => name.startsWith(prefix))
  return names.flatMap((name) => read(localStorage.getItem(name)))
}

/** What another program left there is no reason to fail. */
function read(text: string | null): Writing[] {
  try {
    const kept = JSON.parse(text ?? 'null')
    return typeof kept?.id === 'string' && typeof kept?.note?.text === 'string' ? [kept] : []
  } catch {
    return []
  }
}

/** A browser that keeps nothing, or has no room, costs the memory and not the update. */
export function keep(name: string, value: unknown): void {
  try {
    localStorage.setItem(name, JSON.stringify(value))
  } catch {
    return
  }
}
