import { z } from 'zod'
import { listedSchema } from '../row.ts'

const shown = listedSchema.nullable()

/** What the endpoints of an article's schedule answer. */
const waitingSchema = z.object({ publish: shown, unpublish: shown, failed: shown })

export type WaitingNow = z.output<typeof waitingSchema>

export function readWaiting(answer: unknown): WaitingNow | null {
  return waitingSchema.safeParse(answer).data ?? null
}

const titled = z.object({
  id: z.string(),
  title: z.string(),
  at: z.string(),
  zone: z.string().nullable(),
})

const embargoSchema = titled.extend({
  of: z.enum(['articles', 'events', 'sessions', 'photos']),
  count: z.number(),
})

const calendarSchema = z.object({
  schedules: z.array(listedSchema),
  failed: z.array(listedSchema),
  embargoes: z.array(embargoSchema),
  sessions: z.array(titled),
})

export type CalendarNow = z.output<typeof calendarSchema>

export function readCalendarAnswer(answer: unknown): CalendarNow | null {
  return calendarSchema.safeParse(answer).data ?? null
}

const finding = z.object({ level: z.string(), message: z.string() })

const faultSchema = z.object({
  errors: z.array(
    z.object({
      message: z.string(),
      data: z
        .object({ findings: z.array(finding).optional() })
        .nullish()
        .catch(null),
    }),
  ),
})

export type Answered = { kind: 'ok'; body: unknown } | Refused

/** `stops`: what pre-flight wants mended, or overridden with a reason; `warns`: what is to be seen. */
export type Refused = {
  kind: 'refused'
  message: string | null
  stops: string[]
  warns: string[]
}

const silence: Refused = { kind: 'refused', message: null, stops: [], warns: [] }

/** Asks one of our endpoints; a refusal comes with its sentence, null when nobody answered. */
export async function ask(address: string, language: string, body?: object): Promise<Answered> {
  try {
    const answer = await fetch(address, {
      credentials: 'include',
      headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
      ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
    })
    const said: unknown = await answer.json()
    if (answer.ok) return { kind: 'ok', body: said }
    return refusedBy(said)
  } catch {
    return silence
  }
}

function refusedBy(said: unknown): Refused {
  const fault = faultSchema.safeParse(said).data?.errors[0]
  const found = fault?.data?.findings ?? []
  const at = (level: string) =>
    found.filter((each) => each.level === level).map(({ message }) => message)
  return {
    ...silence,
    message: fault?.message ?? null,
    stops: at('error'),
    warns: at('warning'),
  }
}
