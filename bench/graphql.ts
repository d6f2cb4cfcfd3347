import { rmSync } from 'node:fs'
import { start } from './serving/child.ts'
import { sideBySide, type Target } from './serving/load.ts'

/**
 * How many times a second the same list of 10 is made with nothing kept: by REST, by GraphQL, in
 * turns, with 16 connections. Each story has its photo, topics, session and its speakers.
 */
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

const server = await start('../graphql/serve.ts', { NODE_ENV: 'production' })
const done = await sideBySide(
  {
    REST: await target(`/v1/articles?${rest.toString()}`),
    GraphQL: await target(`/v1/graphql?${new URLSearchParams({ query }).toString()}`),
  },
  { seconds: 3, rounds: 5 },
)
server.stop()
rmSync(String(server.ready.folder), { recursive: true })
for (const [name, { perSecond, p50, p99, cpu }] of Object.entries(done)) {
  const times = `p50 ${p50} ms   p99 ${p99} ms   ${cpu.toFixed(0)} µs of the processor each`
  console.log(`${name.padEnd(8)} ${perSecond.toFixed(0).padStart(6)} a second   ${times}`)
}
const { REST, GraphQL } = done
if (REST && GraphQL) {
  const [rate, work] = [GraphQL.perSecond / REST.perSecond, REST.cpu / GraphQL.cpu]
  console.log(
    `GraphQL makes ${rate.toFixed(2)} of what REST makes; by processor time ${work.toFixed(2)}`,
  )
}

async function target(path: string): Promise<Target> {
  const url = `http://127.0.0.1:${String(server.ready.port)}${path}`
  const res = await fetch(url)
  const body = await res.text()
  if (res.status !== 200) throw new Error(`${path} answered ${res.status}: ${body.slice(0, 300)}`)
  return { url, spent: server.spent }
}
