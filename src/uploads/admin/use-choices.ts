'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { inProgrammeOrder } from './sessions-in-order.ts'

type Choice = { id: string; name: string }

const text = z.string().nullish()
const events = z.object({
  docs: z.array(z.object({ id: z.string(), name: text, timeZone: text })),
})
const sessions = z.object({
  docs: z.array(
    z.object({
      id: z.string(),
      title: text,
      slots: z.array(z.object({ start: text })).nullish(),
    }),
  ),
})

/** Events, the newest first, and the sessions of the chosen one in the order of the programme. */
export function useChoices(event: string): { events: Choice[]; sessions: Choice[] } {
  const { api } = useConfig().config.routes
  const known = useAnswer(
    `${api}/events?sort=-start&select[name]=true&select[timeZone]=true`,
    events,
  )
  const of = `where[event][equals]=${encodeURIComponent(event)}`
  const wanted = `${api}/sessions?${of}&select[title]=true&select[slots]=true`
  const found = useAnswer(event === '' ? null : wanted, sessions)
  const zone = known?.docs.find(({ id }) => id === event)?.timeZone ?? 'UTC'
  return {
    events: (known?.docs ?? []).map(({ id, name }) => ({ id, name: name ?? id })),
    sessions: inProgrammeOrder(found?.docs ?? [], zone),
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
