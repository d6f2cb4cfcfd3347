'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

type EventBrief = { timeZone?: string | null; tracks?: { key?: string; name?: string }[] | null }

/** The zone and tracks of the event with this id, as in its newest draft; null until they are known. */
export function useEvent(id: unknown): EventBrief | null {
  const { config } = useConfig()
  const [event, setEvent] = useState<EventBrief | null>(null)
  useEffect(() => {
    if (typeof id !== 'string') {
      setEvent(null)
      return
    }
    const leaving = new AbortController()
    const { api } = config.routes
    const address = `${api}/events/${id}?draft=true&depth=0&select[timeZone]=true&select[tracks]=true`
    fetch(address, { credentials: 'include', signal: leaving.signal })
      .then((answer) => (answer.ok ? answer.json() : null))
      .then(setEvent)
      .catch(() => undefined)
    return () => leaving.abort()
  }, [config.routes, id])
  return event
}
