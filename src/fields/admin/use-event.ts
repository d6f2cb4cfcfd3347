'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

type EventBrief = { timeZone?: string | null; tracks?: { key?: string; name?: string }[] | null }

const zones = new Map<string, Promise<string | null>>()

/** The zone of an event in a list, asked for once however many rows are of it; null until it is known. */
export function useZoneOfEvent(event: unknown): string | null {
  const { config } = useConfig()
  const [zone, setZone] = useState<string | null>(null)
  const { api } = config.routes
  useEffect(() => {
    if (typeof event !== 'string') return setZone(null)
    let isLeft = false
    const known = zones.get(event) ?? ask(event, `${api}/events/${event}`)
    void known.then((found) => isLeft || setZone(found))
    return () => {
      isLeft = true
    }
  }, [api, event])
  return zone
}

/** Milliseconds for which the rows of one list share an answer. */
const shared = 10_000

function ask(event: string, address: string): Promise<string | null> {
  const asked = zoneOf(address)
  zones.set(event, asked)
  setTimeout(() => zones.delete(event), shared)
  return asked
}

async function zoneOf(address: string): Promise<string | null> {
  const query = 'draft=true&depth=0&select[timeZone]=true'
  const answer = await fetch(`${address}?${query}`, { credentials: 'include' }).catch(() => null)
  const event: EventBrief = answer?.ok ? await answer.json() : {}
  return event.timeZone ?? null
}

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
