import { createParser } from 'eventsource-parser'
import { z } from 'zod'
import { formSchema, type Form } from '../edition/form.ts'
import { linesOf } from './lines.ts'

/** What a delivery node asks of the Rostrum it copies. All of it is public. */
export type Origin = {
  /** Everything that is public there, part by part. Throws when the answer breaks off. */
  export: (signal: AbortSignal) => AsyncGenerator<Part>
  /** Null when the cursor belongs to an edition that is no more. */
  changes: (cursor: string, signal: AbortSignal) => Promise<Changes | null>
  /** Calls back for each sign of life and each change until the connection ends. */
  listen: (cursor: string, hear: Hear, signal: AbortSignal) => Promise<void>
}

export type Part =
  | { kind: 'head'; epoch: string; seq: number }
  | { kind: 'form'; form: Form }
  | { kind: 'tail'; count: number }

export type Changes = { forms: Form[]; more: boolean; cursor: string }

export type Hear = { alive: () => void; change: () => void }

const head = z.object({
  epoch: z.string().min(1).max(100),
  seq: z.int(),
  form: z.literal('edition'),
})
const tail = z.object({ count: z.int(), cursor: z.string() })
const line = z.union([
  formSchema.transform((form): Part => ({ kind: 'form', form })),
  head.transform((found): Part => ({ kind: 'head', ...found })),
  tail.transform((found): Part => ({ kind: 'tail', ...found })),
])

const changesSchema = z.object({
  data: z.object({
    changes: z.array(z.object({ edition: formSchema })),
    cursor: z.string(),
    more: z.boolean(),
  }),
})

/** Milliseconds an answer may take, and a connection or a copy may be silent. */
const patience = { answer: 10_000, silence: 40_000 }

/** Documents asked for at once. */
const atOnce = 100

/** `url` is the origin's address without a slash at the end. */
export function originAt(url: string): Origin {
  return {
    async *export(signal) {
      const silence = watchSilence(signal)
      const response = await ask(`${url}/v1/export?form=edition`, silence.signal)
      if (!response.ok) throw refused(response)
      for await (const text of linesOf(response, silence.alive)) yield line.parse(JSON.parse(text))
      silence.end()
    },
    async changes(cursor, signal) {
      const query = new URLSearchParams({ since: cursor, form: 'edition', limit: String(atOnce) })
      const patient = AbortSignal.any([signal, AbortSignal.timeout(patience.answer)])
      const response = await ask(`${url}/v1/changes?${query.toString()}`, patient)
      if (response.status === 410) return null
      if (!response.ok) throw refused(response)
      const { data } = changesSchema.parse(await response.json())
      const forms = data.changes.map(({ edition }) => edition)
      return { forms, more: data.more, cursor: data.cursor }
    },
    async listen(cursor, hear, signal) {
      const silence = watchSilence(signal)
      const response = await ask(`${url}/v1/stream`, silence.signal, { 'Last-Event-ID': cursor })
      if (!response.ok) throw refused(response)
      const parser = createParser({ onEvent: ({ event }) => event === 'change' && hear.change() })
      for await (const text of linesOf(response, silence.alive)) {
        hear.alive()
        parser.feed(`${text}\n`)
      }
      silence.end()
    },
  }
}

/** Redirects are not followed: an address that leads elsewhere is a mistake in the configuration. */
async function ask(
  url: string,
  signal: AbortSignal,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(url, { headers, signal, redirect: 'error' })
}

function refused({ status, url }: Response): Error {
  return new Error(`${url.replace(/\?.*/, '')} answered ${status}`)
}

/** Gives up when nothing has come for a while, or when `signal` says so. */
function watchSilence(signal: AbortSignal) {
  const giveUp = new AbortController()
  const begin = () => {
    const timer = setTimeout(
      () => giveUp.abort(new Error('the origin fell silent')),
      patience.silence,
    )
    return timer.unref()
  }
  const timer = begin()
  return {
    signal: AbortSignal.any([signal, giveUp.signal]),
    alive: () => void timer.refresh(),
    end: () => clearTimeout(timer),
  }
}
