'use client'
import { useConfig } from '@payloadcms/ui'
import { type Dispatch, useCallback, useEffect, useState } from 'react'
import type { EditResult } from '../save-apart.ts'
import { type Entry, nextToSend, type Outbox } from '../outbox.ts'
import type { Act } from '../sheet.ts'
import { useKept } from './use-kept.ts'

/** Milliseconds that changes are gathered before they are sent. */
const gathering = 250
/** Milliseconds until it is tried again when nobody answered: twice as long each time, up to half a minute. */
const [patience, longest] = [2_000, 30_000]

/** Sends what is not saved yet, a few photos at a time, and goes on trying until it is. */
export function useOutbox(outbox: Outbox, dispatch: Dispatch<Act>, user: string) {
  const send = useSending(dispatch)
  const [failures, setFailures] = useState(0)
  const isSending = outbox.some(({ state }) => state === 'sending')
  const waits = nextToSend(outbox).length > 0
  const isPutOff = outbox.some(({ message, state }) => state === 'waiting' && message !== null)
  useKept(outbox, dispatch, user)
  const sendNow = useCallback(async () => {
    const isDone = await send(nextToSend(outbox))
    setFailures((before) => (isDone ? 0 : before + 1))
  }, [outbox, send])
  useEffect(() => {
    if (isSending || !waits) return
    const slower = failures > 0 || isPutOff
    const wait = slower ? Math.min(patience * 2 ** Math.max(0, failures - 1), longest) : gathering
    const timer = setTimeout(() => void sendNow(), wait)
    const online = () => void sendNow()
    window.addEventListener('online', online)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('online', online)
    }
  }, [failures, isPutOff, isSending, sendNow, waits])
  return { isSending, isUnreached: failures > 0, sendNow: () => void sendNow() }
}

function useSending(dispatch: Dispatch<Act>) {
  const { config } = useConfig()
  const { api } = config.routes
  return useCallback(
    async (entries: Entry[]): Promise<boolean> => {
      const language = entries[0]?.language
      if (language === undefined) return true
      dispatch({ kind: 'sending', keys: entries.map(({ key }) => key) })
      const results = await post(`${api}/photos/edits?locale=${language}`, entries)
      dispatch(results ? { kind: 'settled', language, results } : { kind: 'unreached' })
      return results !== null
    },
    [api, dispatch],
  )
}

/** Null when there was no answer, or one from something that stands before the desk. */
async function post(address: string, entries: Entry[]): Promise<EditResult[] | null> {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ edits: entries.map(({ id, rev, set }) => ({ id, rev, set })) }),
    })
    if (answer.status === 400) return await refusedWhole(answer, entries)
    return answer.ok ? (await answer.json()).results : null
  } catch {
    return null
  }
}

async function refusedWhole(answer: Response, entries: Entry[]): Promise<EditResult[]> {
  const message: string = (await answer.json()).errors[0].message
  return entries.map(({ id }) => ({ id, kind: 'refused', message }))
}
