import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import express from 'express'
import { createDelivery } from '../src/delivery/delivery.ts'
import { openEdition } from '../src/wire/edition.ts'
import { fill, story } from './delivery/fill.ts'

/**
 * A delivery node beside its origin, with `--articles` stories (20,000 unless said): how long it
 * takes from being started with nothing to having copied all of it, how much memory it needs, how
 * long a change takes to its readers (100 of them, one after the other), and how long it takes to
 * serve again after a restart. Its memory is limited as docs/operations.md says.
 */
const { values } = parseArgs({ options: { articles: { type: 'string', default: '20000' } } })
const articles = Number(values.articles)
const folder = mkdtempSync(join(tmpdir(), 'rostrum-bench-'))
const publicUrl = 'http://localhost'

const edition = openEdition(join(folder, 'edition.db'))
fill(edition, articles)
const folders = { mediaDir: folder, dataDir: folder }
const parts = { edition, publicUrl, languages: ['en', 'zh'], clock: () => new Date(), ...folders }
const origin = createServer(express().use(createDelivery(parts))).listen(0, '127.0.0.1')
await once(origin, 'listening')
const port = await freePort()
const node = `http://127.0.0.1:${port}`

const began = performance.now()
let child = launch()
await until(async () => (await (await fetch(`${node}/readyz`)).json()).caughtUp === true)
const copied = since(began)
const [cpu, resident] = [await metric('process_cpu_seconds_total'), await memory()]
report('start from nothing', copied, `${articles} articles, ${cpu.toFixed(1)} s of processor`)
report('memory after the copy', resident, 'resident', 'MB')

const times: number[] = []
for (let round = 0; round < 100; round++) {
  const headline = `Changed for the ${round}th time`
  const changed = performance.now()
  edition.applyMany([story(round * 7, headline)], new Date())
  await until(async () => {
    const response = await fetch(`${node}/v1/articles/a${round * 7}?fields=headline`)
    return (await response.text()).includes(headline)
  }, 1)
  times.push(since(changed))
}
const sorted = times.toSorted((a, b) => a - b)
report('a change to its readers', sorted[50] ?? 0, `p99 ${(sorted[98] ?? 0).toFixed(0)} ms of 100`)
for (let page = '/v1/articles?limit=100', n = 0; n < 50; n++) {
  const { page: next } = await (await fetch(node + page)).json()
  page = `/v1/articles?limit=100&after=${next.next}`
}
report('memory after 5,000 articles read', await memory(), 'resident', 'MB')

child.kill('SIGTERM')
await once(child, 'exit')
const again = performance.now()
child = launch()
await until(async () => (await fetch(`${node}/v1/articles/a1`)).ok)
report('start with a copy', since(again), 'until it answers')

child.kill('SIGTERM')
await once(child, 'exit')
origin.closeAllConnections()
origin.close()
edition.close()
rmSync(folder, { recursive: true })

function launch() {
  const { address, port: there } = addressOf(origin.address())
  return spawn(process.execPath, [join(import.meta.dirname, '../src/server.ts')], {
    stdio: 'ignore',
    env: {
      ...process.env,
      NODE_OPTIONS: '--max-semi-space-size=4 --max-old-space-size=192',
      ...{ NODE_ENV: 'production', LOG_LEVEL: 'silent', HOST: '127.0.0.1', PORT: String(port) },
      ...{ ROSTRUM_ROLE: 'delivery', ROSTRUM_ORIGIN: `http://${address}:${there}` },
      ...{ PUBLIC_URL: publicUrl, DATA_DIR: join(folder, 'node'), RATE_LIMIT: '0' },
    },
  })
}

async function memory(): Promise<number> {
  return (await metric('process_resident_memory_bytes')) / 1024 ** 2
}

/** What the node's own metrics say. */
async function metric(name: string): Promise<number> {
  const text = await (await fetch(`${node}/metrics`)).text()
  const line = text.split('\n').find((each) => each.startsWith(`${name} `))
  return Number(line?.slice(name.length + 1))
}

async function until(is: () => Promise<boolean>, pause = 20): Promise<void> {
  while (!(await is().catch(() => false))) await delay(pause)
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port: free } = addressOf(server.address())
  server.close()
  await once(server, 'close')
  return free
}

function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (typeof address === 'object' && address) return address
  throw new Error('The system gave no port.')
}

function since(moment: number): number {
  return performance.now() - moment
}

function report(what: string, amount: number, more: string, unit = 'ms'): void {
  process.stdout.write(`${what.padEnd(34)} ${amount.toFixed(0).padStart(7)} ${unit}   ${more}\n`)
}
