'use client'
import { useConfig, useLocale } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { withHours } from './with-hours.ts'

type Choice = { id: string; name: string }

const text = z.string().nullish()
const events = z.object({
  docs: z.array(z.object({ id: z.string(), name: text })),
})
const programme = z.object({
  event: z.object({ timeZone: z.string() }),
  sessions: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      slots: z.array(z.object({ start: z.string() })),
    }),
  ),
})

/** Events, the newest first, and the sessions of the chosen one in the order of the programme. */
export function useChoices(event: string): { events: Choice[]; sessions: Choice[] } {
  const { api } = useConfig().config.routes
  const { code } = useLocale()
  const known = useAnswer(`${api}/events?sort=-start&select[name]=true&locale=${code}`, events)
  const wanted = `${api}/events/${encodeURIComponent(event)}/programme?locale=${code}`
  const found = useAnswer(event === '' ? null : wanted, programme)
  return {
    events: (known?.docs ?? []).map(({ id, name }) => ({ id, name: name ?? id })),
    sessions: found ? withHours(found.sessions, found.event.timeZone) : [],
  }
}

/** Null while it is not known. */
function useAnswer<Answer>(address: string | null, schema: z.ZodType<Answer>): Answer | null {
  const [answer, setAnswer] = useState<Answer | null>(null)
  useEffect(() => {
    setAnswer(null)
    if (address === null) return
    const leaving = new AbortController()
    fetch(`${address}&depth=0&draft=true&limit=500`, {
      credentials: 'include',
      signal: leaving.signal,
    })
      .then(async (res) => schema.parse(await res.json()))
      .then(setAnswer, () => undefined)
    return () => leaving.abort()
  }, [address, schema])
  return answer
}
