import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import { openCache } from '../src/delivery/cache/cache.ts'
import { createDelivery } from '../src/delivery/delivery.ts'
import { openEdition } from '../src/wire/edition.ts'
import { fill } from './delivery/fill.ts'

/**
 * How long the delivery API takes over HTTP, with nothing cached, on an edition of `--articles`
 * stories (20,000 unless said). Prints milliseconds: the median and the slowest of a hundred.
 */
const articles = Number(process.argv[process.argv.indexOf('--articles') + 1] || 0) || 20_000
const rounds = 500

const folder = mkdtempSync(join(tmpdir(), 'rostrum-bench-'))
const edition = openEdition(join(folder, 'edition.db'))
const filling = performance.now()
fill(edition, articles)
console.log(`${articles} articles put into the edition in ${seconds(filling)} s`)

const folders = { mediaDir: folder, dataDir: folder }
const parts = {
  edition,
  publicUrl: 'http://localhost',
  languages: ['en', 'zh'],
  clock: () => new Date(),
  // Too small for any answer.
  cache: openCache({ edition, bytes: 8 }),
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

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1)
}
