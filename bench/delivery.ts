import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import { createDelivery } from '../src/delivery/delivery.ts'
import { openEdition, type Edition, type Item } from '../src/wire/edition.ts'
import type { PublicValue, RichDocument } from '../src/wire/documents.ts'

/**
 * How long the delivery API takes over HTTP, with nothing cached, on an edition of `--articles`
 * stories (20,000 unless said). Prints milliseconds: the median and the slowest of a hundred.
 */
const articles = Number(process.argv[process.argv.indexOf('--articles') + 1] || 0) || 20_000
const rounds = 500
const at = new Date('2024-11-07T00:00:00Z')

const folder = mkdtempSync(join(tmpdir(), 'rostrum-bench-'))
const edition = openEdition(join(folder, 'edition.db'))
const filling = performance.now()
fill(edition)
console.log(`${articles} articles put into the edition in ${seconds(filling)} s`)

const folders = { mediaDir: folder, dataDir: folder }
const parts = {
  edition,
  publicUrl: 'http://localhost',
  languages: ['en', 'zh'],
  clock: () => new Date(),
}
const server = createServer(express().use(createDelivery({ ...parts, ...folders })))
await new Promise<void>((ready) => server.listen(0, ready))
const address = server.address()
const port = typeof address === 'object' && address ? address.port : 0

const include = 'include=topics,events,sessions.participations.speaker'
for (const [name, path] of [
  ['list of 10, expanded', `/v1/articles?limit=10&${include}`],
  ['list of 10, headlines', '/v1/articles?limit=10&fields=headline'],
  ['list of 10, rare topic', '/v1/articles?limit=10&topic=t199&fields=headline'],
  ['list of 10, two filters', '/v1/articles?limit=10&event=e1&storyType=brief&fields=headline'],
  ['list, counted', '/v1/articles?limit=10&count=exact&fields=headline'],
  ['item by slug', `/v1/articles/story-${Math.floor(articles / 2)}`],
  ['item, 304', `/v1/articles/story-${Math.floor(articles / 2)}`, '*'],
] as const) {
  const times = await measure(path, name === 'item, 304' ? '*' : null)
  const of = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(2)
  console.log(`${name.padEnd(26)} median ${of(0.5)} ms   p99 ${of(0.99)} ms`)
}
server.close()
edition.close()
rmSync(folder, { recursive: true })

async function measure(path: string, tag: string | null): Promise<number[]> {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const began = performance.now()
    const headers = { 'accept-encoding': 'identity', ...(tag ? { 'if-none-match': tag } : {}) }
    const res = await fetch(`http://localhost:${port}${path}`, { headers })
    await res.arrayBuffer()
    if (res.status >= 400) throw new Error(`${path} answered ${res.status}`)
    times.push(performance.now() - began)
  }
  return times.toSorted((a, b) => a - b)
}

function fill(into: Edition): void {
  const references = ['topics', 'events', 'sessions', 'speakers'] as const
  const items: Item[] = references.flatMap((type) =>
    Array.from({ length: 200 }, (_, n) =>
      document(type, `${type.charAt(0)}${n}`, referenceKeys(type, n)),
    ),
  )
  into.applyMany(items, at)
  for (let first = 0; first < articles; first += 1_000) {
    const batch = Array.from({ length: Math.min(1_000, articles - first) }, (_, n) =>
      story(first + n),
    )
    into.applyMany(batch, at)
  }
}

function referenceKeys(type: string, n: number): Record<string, PublicValue> {
  const speaker = { ref: 'speakers', id: `s${n}` } as const
  return type === 'sessions'
    ? { participations: [{ speaker, organisation: null, role: 'speaker' }] }
    : {}
}

function story(n: number): Item {
  const headline = `Story ${n} from the forum on environmental cooperation`
  const keys = {
    ...{
      headline,
      language: 'en',
      storyType: n % 5 === 0 ? 'brief' : 'news',
      body: { rich: body() },
    },
    topics: [1, 7].map((step) => ({ ref: 'topics' as const, id: `t${(n * step) % 200}` })),
    events: [{ ref: 'events' as const, id: `e${n % 200}` }],
    sessions: [{ ref: 'sessions' as const, id: `s${n % 200}` }],
  }
  const facets = {
    storyType: [keys.storyType],
    event: [`e${n % 200}`],
    topic: keys.topics.map(({ id }) => id),
  }
  const displayDate = new Date(at.getTime() - n * 600_000).toISOString()
  return document('articles', `a${n}`, keys, {
    slug: `story-${n}`,
    facets,
    sortKeys: { displayDate },
  })
}

function document(
  type: Item['type'],
  id: string,
  keys: Record<string, PublicValue>,
  listing: {
    slug?: string
    facets?: Record<string, string[]>
    sortKeys?: Record<string, string>
  } = {},
): Item {
  const title = typeof keys.headline === 'string' ? keys.headline : `Title of ${id}`
  return {
    ...{ type, id },
    projection: {
      kind: 'public',
      document: { type, id, title, name: title, ...keys },
      listing: {
        ...{ slug: id, language: type === 'articles' ? 'en' : null },
        ...{ visibleFrom: null, visibleUntil: null, facets: {}, ...listing },
        sortKeys: { title, updated: at.toISOString(), ...listing.sortKeys },
      },
    },
  }
}

function body(): RichDocument {
  const words =
    'Delegates spoke about clean air, less plastic and rivers that cross borders. '.repeat(6)
  const paragraph = { type: 'paragraph', children: [{ type: 'text', text: words, format: 0 }] }
  return { root: { type: 'root', children: Array.from({ length: 12 }, () => paragraph) } }
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1)
}
