import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import buildTemplate from '../tests/support/template.ts'
import startMongo from '../tests/support/mongodb.ts'
import stopMongo from '../tests/support/mongodb-end.ts'

/**
 * `--articles` publications (500 unless said) scheduled over one minute. On MongoDB two processes do
 * them and one is killed in the middle; on SQLite, where one process has the file, it is killed in
 * the middle and started again. Prints how many went out, how often, and how late.
 */
const { values } = parseArgs({ options: { articles: { type: 'string', default: '500' } } })
const script = join(import.meta.dirname, 'schedule', 'worker.ts')
const many = values.articles

const rowsSchema = z.array(
  z.object({
    at: z.string(),
    doneAt: z.string().nullish(),
    state: z.string(),
    attempts: z.number(),
    error: z.string().nullish(),
    published: z.number(),
  }),
)

await startMongo()
const mongo = new URL(process.env.ROSTRUM_TEST_MONGODB ?? '')
mongo.pathname = '/rostrum_schedule'
await measure('MongoDB, two processes, one killed', placeAt(mongo.href), 'beside another')
await stopMongo()

await buildTemplate()
const place = placeAt('')
const file = join(place.dir, 'rostrum.db')
copyFileSync(process.env.ROSTRUM_TEMPLATE ?? '', file)
place.env.DATABASE_URL = `file:${file}`
await measure('SQLite, killed and started again', place, 'alone')

type Place = { dir: string; env: NodeJS.ProcessEnv }

function placeAt(url: string): Place {
  const dir = mkdtempSync(join(tmpdir(), 'rostrum-bench-'))
  const env = {
    ...process.env,
    NODE_ENV: 'test' as const,
    DATABASE_URL: url,
    DATA_DIR: dir,
    MEDIA_DIR: dir,
    PAYLOAD_SECRET: 'only-for-measuring-rostrum-0123456789abc',
    LOG_LEVEL: 'warn',
  }
  return { dir, env }
}

async function measure(title: string, { dir, env }: Place, how: 'alone' | 'beside another') {
  say(`\n${title}`)
  await said(env, 'fill', many)
  const workers = [await start(env)]
  if (how === 'beside another') workers.push(await start(env))
  if (how === 'alone') workers.splice(0).forEach((worker) => worker.kill('SIGKILL'))
  if (how === 'alone') await delay(500)
  const first = Number(await said(env, 'begin'))
  if (how === 'alone') workers.push(await start(env))
  say(`${many} publications from ${new Date(first).toISOString()} on, over 60 s`)
  await delay(first + 30_000 - Date.now())
  const [victim] = workers
  victim?.kill('SIGKILL')
  const killed = Date.now()
  say(`one process killed at ${new Date(killed).toISOString()}`)
  if (how === 'alone') {
    await once(victim ?? process, 'exit')
    workers.push(await start(env))
    say(`started again, at work after ${Date.now() - killed} ms`)
  }
  await delay(first + 80_000 - Date.now())
  for (const worker of workers) worker.kill('SIGKILL')
  await delay(500)
  tell(rowsSchema.parse(JSON.parse(await said(env, 'report'))), killed)
  rmSync(dir, { recursive: true, force: true })
}

function tell(rows: z.infer<typeof rowsSchema>, killed: number): void {
  const late = rows
    .flatMap(({ at, doneAt }) => (doneAt ? [Date.parse(doneAt) - Date.parse(at)] : []))
    .toSorted((one, other) => one - other)
  const count = (is: (row: (typeof rows)[number]) => boolean) => String(rows.filter(is).length)
  const again = rows.filter(({ attempts }) => attempts > 1)
  const took = again.map(({ doneAt }) => Date.parse(doneAt ?? '') - killed)
  say(`| | |\n| --- | --- |`)
  say(`| scheduled | ${rows.length} |`)
  say(`| published once | ${count(({ published }) => published === 1)} |`)
  say(`| published twice or more | ${count(({ published }) => published > 1)} |`)
  say(`| lost | ${count(({ published, state }) => published === 0 || state !== 'done')} |`)
  say(`| early | ${late.filter((ms) => ms < 0).length} |`)
  say(`| over 5 s late | ${late.filter((ms) => ms > 5_000).length} |`)
  say(
    `| late, median, 99 % and most | ${[0.5, 0.99, 1].map((part) => partOf(late, part)).join(', ')} |`,
  )
  say(`| taken over from the dead process | ${again.length}, done ${took.join(', ')} ms after |`)
  for (const error of new Set(rows.flatMap((row) => row.error ?? []))) say(`error: ${error}`)
}

function partOf(sorted: number[], part: number): string {
  return `${sorted[Math.ceil(sorted.length * part) - 1] ?? 0} ms`
}

async function start(env: NodeJS.ProcessEnv) {
  const worker = spawn(process.execPath, [script, 'run'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(worker.stdout, 'data')
  return worker
}

/** What a worker says last. */
async function said(env: NodeJS.ProcessEnv, ...args: string[]): Promise<string> {
  const worker = spawn(process.execPath, [script, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let text = ''
  worker.stdout.on('data', (part) => (text += String(part)))
  await once(worker, 'close')
  return text.trim().split('\n').at(-1) ?? ''
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
