import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { z } from 'zod'

/**
 * How many times a second the same list of 10 is made with nothing kept: by REST, by GraphQL, in
 * turns, with 16 connections. Each story has its photo, topics, session and its speakers.
 */
const seconds = 5
const rounds = 3

const fields = [
  ...['headline', 'standfirst', 'displayDate', 'leadPhoto', 'topics.name', 'sessions.kind'],
  ...['sessions.slots.start', 'sessions.participations.role'],
  ...['sessions.participations.speaker.name', 'sessions.participations.speaker.jobTitle'],
]
const rest = new URLSearchParams({
  ...{ limit: '10', include: 'topics,sessions.participations.speaker', fields: fields.join(',') },
})

const query = `{
  articles(limit: 10) {
    items {
      type id href title headline standfirst displayDate
      leadPhoto {
        type id href title alt caption credit copyright license width height src
        creators { name contributor { type id href title } }
        focalPoint { x y } placeholder { thumbhash color } sources { type srcset }
      }
      topics { type id href title name }
      sessions {
        type id href title kind slots { start }
        participations { role speaker { type id href title name jobTitle } }
      }
    }
    page { limit next }
  }
}`

const asked = [
  ['REST', `/v1/articles?${rest.toString()}`],
  ['GraphQL', `/v1/graphql?${new URLSearchParams({ query }).toString()}`],
] as const

const server = fork(join(import.meta.dirname, 'graphql/serve.ts'))
const [said]: unknown[] = await once(server, 'message')
const port = z.number().parse(said)
const rates = new Map<string, number[]>()
for (let round = 0; round <= rounds; round++) {
  for (const [name, path] of asked) {
    const rate = await measure(`http://127.0.0.1:${port}${path}`, round === 0 ? 2 : seconds)
    if (round > 0) rates.set(name, [...(rates.get(name) ?? []), rate])
  }
}
server.kill()
for (const [name, path] of asked) {
  console.log(
    `${name.padEnd(8)} ${median(name).toFixed(0).padStart(6)} requests/s   ${path.length} bytes of address`,
  )
}
console.log(`GraphQL makes ${(median('GraphQL') / median('REST')).toFixed(2)} of what REST makes`)

async function measure(url: string, duration: number): Promise<number> {
  const res = await fetch(url)
  const body = await res.text()
  if (res.status !== 200) throw new Error(`${url} answered ${res.status}: ${body.slice(0, 300)}`)
  const { requests, non2xx } = await autocannon({ url, duration, connections: 16 })
  if (non2xx > 0) throw new Error(`${non2xx} answers of ${url} were not 2xx`)
  return requests.average
}

function median(name: string): number {
  const sorted = (rates.get(name) ?? []).toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
