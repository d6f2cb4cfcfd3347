'use client'
import { useConfig } from '@payloadcms/ui'
import { type Dispatch, useCallback, useEffect, useState } from 'react'
import { type Entry, nextToSend, type Outbox } from '../outbox.ts'
import type { Act } from '../sheet.ts'
import { type Answer, sendEdits } from './send-edits.ts'
import { useKept } from './use-kept.ts'

/** Milliseconds that changes are gathered before they are sent. */
const gathering = 250
/** Milliseconds until it is tried again when nobody answered: twice as long each time, up to half a minute. */
const [patience, longest] = [2_000, 30_000]

/** Sends what is not saved yet, a few photos at a time, and goes on trying until it is. */
export function useOutbox(outbox: Outbox, dispatch: Dispatch<Act>, user: string) {
  const send = useSending(dispatch, user)
  const [failures, setFailures] = useState(0)
  const [last, setLast] = useState<Answer['kind']>('settled')
  const isSending = outbox.some(({ state }) => state === 'sending')
  const waits = nextToSend(outbox).length > 0
  const isPutOff = outbox.some(({ message, state }) => state === 'waiting' && message !== null)
  const kept = useKept(outbox, dispatch, user)
  const sendNow = useCallback(async () => {
    const kind = await send(nextToSend(outbox))
    setLast(kind)
    setFailures((before) => (kind === 'settled' ? 0 : before + 1))
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
  return { ...kept, isSending, last, sendNow: () => void sendNow() }
}

export type Sending = ReturnType<typeof useOutbox>

function useSending(dispatch: Dispatch<Act>, user: string) {
  const { config } = useConfig()
  const { api } = config.routes
  return useCallback(
    async (entries: Entry[]): Promise<Answer['kind']> => {
      const language = entries[0]?.language
      if (language === undefined) return 'settled'
      dispatch({ kind: 'sending', keys: entries.map(({ key }) => key) })
      const answer = await sendEdits(`${api}/photos/edits?locale=${language}`, user, entries)
      const { kind } = answer
      dispatch(kind === 'settled' ? { ...answer, language } : { kind: 'unreached' })
      return kind
    },
    [api, dispatch, user],
  )
}
