import '../scripts/production.ts'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { buildIfChanged } from '../scripts/build.ts'
import { compose, paragraph } from '../src/richtext/compose.ts'
import { chief, registerChief } from '../tests/support/desk.ts'
import { openSite } from '../tests/support/site.ts'

/**
 * How long an update takes from the composer's request until every one of twenty readers who follow
 * `/v1/stream` has been told, and until one who asks for the list of updates has it.
 */
const rounds = 100
const followers = 20

const savedSchema = z.object({ doc: z.object({ id: z.string(), rev: z.number() }) })

await buildIfChanged()
const site = await openSite()
try {
  await measure()
} finally {
  await site.stop()
}

async function measure(): Promise<void> {
  await registerChief(site.url)
  const cookie = await logIn()
  const blog = await begin(cookie)
  const told = new Map<string, number>()
  const { close } = await followAll(({ id }) => told.set(id, (told.get(id) ?? 0) + 1))
  const took: Record<'told' | 'listed', number[]> = { told: [], listed: [] }
  for (let round = 0; round < rounds; round += 1) {
    const id = crypto.randomUUID()
    const began = performance.now()
    const sending = send(cookie, `/articles/${blog}/live`, update(id, round))
    const listed = until(() => isListed(blog, id)).then(() => performance.now() - began)
    await until(() => told.get(id) === followers)
    took.told.push(performance.now() - began)
    took.listed.push(await listed)
    await sending
  }
  close()
  print(`told to ${followers} followers of the stream`, took.told)
  print('in the list of updates', took.listed)
}

/** What the browser of the chief would send along. */
async function logIn(): Promise<string> {
  const { email, password } = chief
  const answer = await post(null, '/users/login', { email, password })
  return answer.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ')
}

async function begin(cookie: string): Promise<string> {
  const words = { headline: 'Forum live', language: 'en', storyType: 'liveBlog' }
  const story = { ...words, bylineText: 'By the desk', body: compose(paragraph('It begins.')) }
  const saved = savedSchema.parse(await send(cookie, '/articles?draft=true&depth=0', story))
  const { id, rev } = saved.doc
  await send(cookie, `/articles/${id}/move`, { act: 'publish', rev })
  await until(async () => (await fetch(`${site.url}/v1/articles/${id}`)).ok)
  return id
}

function update(id: string, round: number): object {
  const note = { text: `What happened in round ${round}.`, photos: [] }
  const marks = { session: null, byline: [], keyEvent: false, pinned: false, publish: true }
  return { id, headline: '', note, ...marks }
}

async function send(cookie: string, path: string, body: object): Promise<unknown> {
  return (await post(cookie, path, body)).json()
}

async function post(cookie: string | null, path: string, body: object): Promise<Response> {
  const headers = {
    'Content-Type': 'application/json',
    Origin: site.url,
    ...(cookie ? { Cookie: cookie } : {}),
  }
  const sent = { method: 'POST', headers, body: JSON.stringify(body) }
  const answer = await fetch(`${site.url}/api${path}`, sent)
  if (!answer.ok) throw new Error(`${path} answers ${answer.status}: ${await answer.text()}`)
  return answer
}

async function isListed(blog: string, id: string): Promise<boolean> {
  const answer = await fetch(`${site.url}/v1/articles/${blog}/updates`)
  return (await answer.text()).includes(id)
}

/** Begins once all have been welcomed. */
async function followAll(hear: (change: { id: string }) => void): Promise<{ close: () => void }> {
  const over = new AbortController()
  await Promise.all(Array.from({ length: followers }, async () => follow(over.signal, hear)))
  return { close: () => over.abort() }
}

async function follow(signal: AbortSignal, hear: (change: { id: string }) => void): Promise<void> {
  const { body } = await fetch(`${site.url}/v1/stream`, { signal })
  if (!body) throw new Error('The stream has no body.')
  const welcomed = Promise.withResolvers<void>()
  void listen(body, (line) => {
    welcomed.resolve()
    const [, data] = /^data: (\{.*"id".*\})$/.exec(line) ?? []
    if (data) hear(z.object({ id: z.string() }).parse(JSON.parse(data)))
  }).catch(() => undefined)
  return welcomed.promise
}

async function listen(body: ReadableStream, hear: (line: string) => void): Promise<void> {
  let rest = ''
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = (rest + part.value).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) hear(line)
  }
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + 10_000
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error('An update did not come out within ten seconds.')
    await pause(5)
  }
}

function print(what: string, times: readonly number[]): void {
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number): string => {
    const ms = sorted[Math.round((sorted.length - 1) * share)] ?? 0
    return `${Math.round(ms)} ms`
  }
  const line = `p50 ${at(0.5)}, p95 ${at(0.95)}, slowest ${at(1)}`
  process.stdout.write(`${what.padEnd(44)}${line}\n`)
}
