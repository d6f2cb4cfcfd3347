import '../scripts/production.ts'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { buildIfChanged } from '../scripts/build.ts'
import { sendInParts } from '../tests/support/tus.ts'
import { listen } from './serving/port.ts'
import { cameraFiles, unlike } from './uploads/pictures.ts'

/**
 * What the desk notices of photographers who send `--photos` pictures of 24 megapixels (200 unless
 * said), as the admin does: how long each request takes, and how long others wait for lists and forms meanwhile.
 */
const { values } = parseArgs({ options: { photos: { type: 'string', default: '200' } } })
const folder = mkdtempSync(join(tmpdir(), 'rostrum-bench-'))
await buildIfChanged()

const server = createServer()
const port = await listen(server)
server.close()
const url = `http://localhost:${port}`
const site = fork(join(import.meta.dirname, 'uploads/site.ts'), {
  env: {
    ...process.env,
    ...{ DATA_DIR: join(folder, 'data'), MEDIA_DIR: join(folder, 'media'), LOG_LEVEL: 'warn' },
    ...{ PORT: String(port), PUBLIC_URL: url },
  },
})
const [said]: unknown[] = await once(site, 'message')
const keysSchema = z.object({
  event: z.string(),
  editor: z.string(),
  photographers: z.string().array(),
})
const { editor, event, photographers } = keysSchema.parse(said)
await untilReady()

const pictures = await cameraFiles(4)
print('pictures', `${values.photos} of 24 MP, ${megabytes(pictures)} MB each on average`)
await desk(2_000)
const idle = await desk(10_000)
const meanwhile: number[] = []
const watching = new AbortController()
const beside = watch(watching.signal)
const took = await upload(Number(values.photos))
watching.abort()
await beside
print(
  'one request of an upload',
  `p50 ${ms(at(took, 0.5))}, p95 ${ms(at(took, 0.95))}, longest ${ms(at(took, 1))}`,
)
print('lists and forms of others, p95', `alone ${ms(at(idle, 0.95))}`)
print('  while photos come', `${ms(at(meanwhile, 0.95))}, longest ${ms(at(meanwhile, 1))}`)

site.kill('SIGTERM')
await once(site, 'exit')
rmSync(folder, { recursive: true })
process.exit()

async function untilReady(): Promise<void> {
  for (;;) {
    const ready = await fetch(`${url}/readyz`).catch(() => null)
    if (ready?.ok) return
    await delay(200)
  }
}

/** What an editor asks for meanwhile, one thing after another; milliseconds of each. */
async function desk(duration: number): Promise<number[]> {
  const asked = [
    '/api/articles?limit=10&depth=1',
    `/api/photos?limit=25&depth=0&where[event][equals]=${event}`,
    '/admin/collections/articles',
    '/admin/collections/events',
    `/admin/collections/events/${event}`,
  ]
  const times: number[] = []
  for (const end = performance.now() + duration; performance.now() < end; await delay(50)) {
    const began = performance.now()
    const path = asked[times.length % asked.length] ?? '/'
    const res = await fetch(`${url}${path}`, { headers: as(editor) })
    await res.arrayBuffer()
    if (!res.ok) throw new Error(`${path} was answered with ${res.status}`)
    times.push(performance.now() - began)
  }
  return times
}

async function watch(until: AbortSignal): Promise<void> {
  while (!until.aborted) meanwhile.push(...(await desk(1_000)))
}

/** Sends them as the admin does, three at once and each in parts; milliseconds of each request. */
async function upload(count: number): Promise<number[]> {
  const queue = Array.from({ length: count }, (_, nth) => nth)
  const times: number[] = []
  const work = async (): Promise<void> => {
    for (let nth = queue.shift(); nth !== undefined; nth = queue.shift()) await send(nth, times)
  }
  await Promise.all(Array.from({ length: 3 }, work))
  return times
}

async function send(nth: number, times: number[]): Promise<void> {
  const bytes = unlike(pictures[nth % pictures.length] ?? Buffer.alloc(0), `picture ${nth}`)
  const key = photographers[nth % photographers.length] ?? ''
  const ending = await sendInParts(
    { bytes: new Uint8Array(bytes), name: `DSC_${nth}.jpg`, type: 'image/jpeg' },
    {
      ...{ endpoint: `${url}/api/uploads`, headers: as(key), about: { event } },
      ...{ chunkSize: 5 * 1024 ** 2, onAnswer: (time) => times.push(time) },
    },
  )
  if (ending.status !== 201) throw new Error(`Picture ${nth}: ${JSON.stringify(ending)}`)
}

function as(key: string): Record<string, string> {
  return { Authorization: `users API-Key ${key}` }
}

function at(times: number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

function megabytes(files: Buffer[]): string {
  const bytes = files.reduce((sum, { length }) => sum + length, 0)
  return (bytes / files.length / 1e6).toFixed(1)
}

function print(what: string, figures: string): void {
  console.log(`${what.padEnd(40)} ${figures}`)
}

function ms(value: number): string {
  return `${value.toFixed(0)} ms`
}
