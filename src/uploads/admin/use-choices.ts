'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

type Choice = { id: string; name: string }
type Row = { id: string; name?: string | null; title?: string | null }

/** Events, the newest first, and the sessions of the chosen one. */
export function useChoices(event: string): { events: Choice[]; sessions: Choice[] } {
  const { config } = useConfig()
  const [events, setEvents] = useState<Choice[]>([])
  const [sessions, setSessions] = useState<Choice[]>([])
  const { api } = config.routes
  useEffect(() => {
    ask(`${api}/events?sort=-start&select[name]=true`).then(setEvents, () => setEvents([]))
  }, [api])
  useEffect(() => {
    const of = `where[event][equals]=${encodeURIComponent(event)}`
    if (event === '') setSessions([])
    else
      ask(`${api}/sessions?${of}&sort=title&select[title]=true`).then(setSessions, () =>
        setSessions([]),
      )
  }, [api, event])
  return { events, sessions }
}

async function ask(address: string): Promise<Choice[]> {
  const answer = await fetch(`${address}&depth=0&draft=true&limit=200`, { credentials: 'include' })
  const { docs }: { docs: Row[] } = await answer.json()
  return docs.map(({ id, name, title }) => ({ id, name: name ?? title ?? id }))
}
