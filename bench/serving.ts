import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { start, type Child } from './serving/child.ts'
import { sideBySide, type Done, type Target } from './serving/load.ts'

/**
 * What readers get a second from a newsroom of `--articles` stories (20,000 unless said): ready
 * answers beside bare node:http that sends the same bytes, and answers made anew beside Payload's
 * own REST interface for the same content. Both in one run, in turns of `--seconds`.
 */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '20000' },
    seconds: { type: 'string', default: '4' },
    rounds: { type: 'string', default: '3' },
  },
})
const turns = { seconds: Number(values.seconds), rounds: Number(values.rounds) }
const dir = mkdtempSync(join(tmpdir(), 'rostrum-bench-serving-'))
Object.assign(process.env, {
  NODE_ENV: 'production',
  DATABASE_URL: `file:${join(dir, 'rostrum.db')}`,
  DATA_DIR: dir,
  MEDIA_DIR: join(dir, 'media'),
  LOG_LEVEL: 'warn',
})
const seed = join(import.meta.dirname, '..', 'scripts', 'seed.ts')
spawnSync(process.execPath, [seed, '--articles', values.articles], {
  stdio: ['ignore', 'ignore', 'inherit'],
})

const apart = mkdtempSync(join(tmpdir(), 'rostrum-bench-rest-'))
cpSync(dir, apart, { recursive: true })
const newsroom = await start('newsroom.ts')
const rest = await start('rest.ts', {
  DATABASE_URL: `file:${join(apart, 'rostrum.db')}`,
  DATA_DIR: apart,
})
const bare = await start('bare.ts')
const at = (name: string, path: string): string =>
  `http://127.0.0.1:${String(newsroom.ready[name])}${path}`
const authorization = `users API-Key ${String(rest.ready.apiKey)}`

const wanted = ['headline', 'standfirst', 'displayDate', 'leadPhoto', 'topics', 'sessions']
const list = `/v1/articles?limit=10&lang=en&fields=${wanted.join()}&include=topics,sessions.participations.speaker`
const restList = `/api/articles?limit=10&depth=2&sort=-displayDate&where[_status][equals]=published&where[language][equals]=en${wanted.map((key) => `&select[${key}]=true`).join('')}`
const slug = await aSlug()
const item = `/v1/articles/${slug}`
const restItem = `/api/articles?limit=1&depth=2&where[slug][equals]=${slug}&where[_status][equals]=published`

say(
  `${values.articles} articles, 16 connections; a second | p50 and p99 in ms | server time a request in µs`,
)
await besideBare('ready list of 10', list)
await besideBare('ready item', item)
await besideBare('304 of the list', list, true)
await besideRest('list of 10, made anew', list, restList)
await besideRest('item by slug, made anew', item, restItem)
await whilePublishing('list made anew', 'uncached')
await whilePublishing('ready list', 'delivery')
await untilSeen()
say(
  `memory of this process, with Payload: ${Math.round(Number(await newsroom.ask('memory')) / 1e6)} MB`,
)
for (const child of [newsroom, rest, bare]) child.stop()
for (const folder of [dir, apart]) rmSync(folder, { recursive: true })

async function aSlug(): Promise<string> {
  const res = await fetch(at('uncached', '/v1/articles?limit=1&lang=en&sort=title&fields=slug'))
  const { data }: { data: { slug: string }[] } = JSON.parse(await res.text())
  return encodeURIComponent(data[0]?.slug ?? '')
}

function target(url: string, of: Child, headers: Record<string, string> = {}): Target {
  return { url, headers, spent: of.spent }
}

async function besideBare(name: string, path: string, isKnown = false): Promise<void> {
  const asked = { 'accept-encoding': 'identity' }
  await fetch(at('delivery', path), { headers: asked })
  const ready = await fetch(at('delivery', path), { headers: asked })
  const etag = ready.headers.get('etag') ?? ''
  const sent = isKnown ? { ...asked, 'if-none-match': etag } : asked
  const res = await fetch(at('delivery', path), { headers: sent })
  const own = new Set(['date', 'connection', 'keep-alive', 'content-length', 'transfer-encoding'])
  const headers = [...res.headers].filter(([key]) => !own.has(key)).flat()
  await bare.ask('copy', { headers, etag, body: await res.text() })
  const done = await sideBySide(
    {
      ours: target(at('delivery', path), newsroom, sent),
      bare: target(`http://127.0.0.1:${String(bare.ready.port)}/`, bare, sent),
    },
    turns,
  )
  compare(name, done.ours, done.bare, 'of bare node:http')
}

async function besideRest(name: string, path: string, restPath: string): Promise<void> {
  const identity = { 'accept-encoding': 'identity' }
  const done = await sideBySide(
    {
      ours: target(at('uncached', path), newsroom, identity),
      rest: target(`http://127.0.0.1:${String(rest.ready.port)}${restPath}`, rest, {
        authorization,
      }),
    },
    turns,
  )
  compare(name, done.ours, done.rest, "times Payload's REST")
}

/** The list under load while nothing happens, and while a story is published each second, in turns. */
async function whilePublishing(name: string, port: 'uncached' | 'delivery'): Promise<void> {
  const [calm, pressed]: [number[], number[]] = [[], []]
  const once = { ...turns, rounds: 1 }
  for (let round = 0; round < turns.rounds; round += 1) {
    const quiet = await sideBySide({ ours: target(at(port, list), newsroom) }, once)
    const timer = setInterval(() => void newsroom.ask('publish'), 1_000)
    const busy = await sideBySide({ ours: target(at(port, list), newsroom) }, once)
    clearInterval(timer)
    calm.push(quiet.ours?.p99 ?? 0)
    pressed.push(busy.ours?.p99 ?? 0)
  }
  const [without, during] = [middleOf(calm), middleOf(pressed)]
  const ratio = (during / Math.max(1, without)).toFixed(2)
  say(
    `p99 of the ${name}: ${during} ms while one is published each second, ${without} ms without: ${ratio} times`,
  )
}

function middleOf(figures: number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0
}

async function untilSeen(): Promise<void> {
  const seen: number[] = []
  for (let round = 0; round < 200; round += 1) {
    const said = await newsroom.ask('publish')
    if (typeof said === 'object' && said && 'seen' in said) seen.push(Number(said.seen))
  }
  const sorted = seen.toSorted((a, b) => a - b)
  const of = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(0)
  say(`from the save to the reader, 200 times: p50 ${of(0.5)} ms, p99 ${of(0.99)} ms`)
}

function compare(
  name: string,
  ours: Done | undefined,
  other: Done | undefined,
  what: string,
): void {
  if (!ours || !other) return
  line(name, ours)
  line('  beside it', other)
  const ratio = (ours.perSecond / other.perSecond).toFixed(2)
  say(`  ${ratio} ${what}; by server time ${(other.cpu / ours.cpu).toFixed(2)}`)
}

function line(name: string, { perSecond, p50, p99, cpu, failed }: Done): void {
  const times = `${String(p50).padStart(6)} ${String(p99).padStart(6)}`
  const wrong = failed > 0 ? ` ${failed} FAILED` : ''
  say(
    `${name.padEnd(26)} ${perSecond.toFixed(0).padStart(8)} | ${times} | ${cpu.toFixed(0).padStart(7)}${wrong}`,
  )
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}
