'use client'
import { useConfig, useLocale } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { z } from 'zod'
import type { Conflict } from '../compared.ts'
import { type Chosen, firstChoices, settledChoices } from '../choices.ts'

/** The refused words beside the document, as the server compares them. */
export type Meeting = {
  collection: string
  id: string
  title: string
  rev: number
  writtenAt: string
  isOwn: boolean
  /** Who wrote the refused words, where that was somebody else who is known. */
  writer: string | null
  why: 'closed' | 'newer' | 'held' | 'free'
  by: string | null
  at: string
  conflicts: Conflict[]
}

/** `same`: the words are kept, and say what the document says; `open`: there is something to choose. */
type State =
  | { kind: 'open'; meeting: Meeting }
  | { kind: 'loading' | 'gone' | 'same' | 'failed'; meeting: null }

/** What came of saving the choice; `why` is the server's sentence. */
type Outcome = { kind: 'saved' | 'faster' | 'failed' } | { kind: 'refused'; why: string }

const refusalSchema = z.object({ errors: z.array(z.object({ message: z.string() })) })

type Asked = { rescue: string; base: object | null; locale?: string }

/** Loads the comparison, keeps what is chosen, and saves it. */
export function useMeeting({ base, locale, rescue }: Asked) {
  const { config } = useConfig()
  const { code } = useLocale()
  const [state, setState] = useState<State>({ kind: 'loading', meeting: null })
  const [chosen, setChosen] = useState<Chosen>({})
  const address = `${config.routes.api}/rescues/${rescue}`
  const query = `locale=${locale ?? code}`
  const load = useCallback(async () => {
    const found = await compare(`${address}/compared?${query}`, base)
    if (found.meeting) setChosen(firstChoices(found.meeting.conflicts))
    setState(found)
    return found.kind
  }, [address, base, query])
  useEffect(() => {
    load().catch(() => setState({ kind: 'failed', meeting: null }))
  }, [load])
  const save = async (): Promise<Outcome> => {
    if (!state.meeting) return { kind: 'failed' }
    const { conflicts, rev, writtenAt } = state.meeting
    const choices = settledChoices(conflicts, chosen)
    const answer = await post(`${address}/settle?${query}`, { rev, writtenAt, choices })
    if (answer.status === 412) await load()
    if (answer.ok) return { kind: 'saved' }
    if (answer.status === 412) return { kind: 'faster' }
    const why = refusalSchema.safeParse(await answer.json()).data?.errors[0]?.message
    return why ? { kind: 'refused', why } : { kind: 'failed' }
  }
  const discard = async (): Promise<boolean> => {
    const { ok, status } = await fetch(address, { method: 'DELETE', credentials: 'include' })
    return ok || status === 404
  }
  /** Throws away what says the same as the document; the form may have sent other words since. */
  const clear = async (): Promise<boolean> => (await load()) === 'same' && discard()
  return { ...state, chosen, setChosen, save, discard, clear }
}

async function compare(address: string, base: object | null): Promise<State> {
  const answer = await post(address, { base })
  if (!answer.ok) return { kind: answer.status === 404 ? 'gone' : 'failed', meeting: null }
  const meeting: Meeting = await answer.json()
  return meeting.conflicts.length > 0 ? { kind: 'open', meeting } : { kind: 'same', meeting: null }
}

function post(address: string, body: object): Promise<Response> {
  return fetch(address, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
}
