import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

/**
 * How long the wire takes with `--articles` stories (20,000 unless said) to build the edition from
 * nothing, to start with one that is up to date, to compare everything, and to bring one save to
 * the reader. On SQLite in a temporary folder, or on the database of `DATABASE_URL` if it is empty.
 */
const { values } = parseArgs({ options: { articles: { type: 'string', default: '20000' } } })
const articles = Number(values.articles)
const folder = mkdtempSync(join(tmpdir(), 'rostrum-bench-'))
const mediaDir = join(folder, 'media')
mkdirSync(mediaDir)
Object.assign(process.env, {
  DATABASE_URL: process.env.DATABASE_URL ?? `file:${join(folder, 'rostrum.db')}`,
  DATA_DIR: folder,
  MEDIA_DIR: mediaDir,
  PAYLOAD_SECRET: 'only-for-the-bench-of-rostrum-0123456789',
  LOG_LEVEL: 'warn',
})

const { getPayload } = await import('payload')
const { default: config } = await import('../payload.config.ts')
const { migrate } = await import('../src/database/migrate.ts')
const { openEdition } = await import('../src/wire/edition.ts')
const { follow } = await import('../src/wire/follow.ts')
const { addVolume } = await import('../scripts/example/volume/volume.ts')

const payload = await getPayload({ config })
await migrate(payload)
await addVolume(payload, { count: articles, now: new Date(), onProgress: say })

const path = join(folder, 'edition.db')
const begin = async (onProgress?: (progress: { done: number; total: number }) => void) => {
  const edition = openEdition(path)
  const follower = await follow({ payload, edition, ...(onProgress ? { onProgress } : {}) })
  await follower.settled()
  return {
    edition,
    follower,
    async end() {
      await follower.stop()
      edition.close()
    },
  }
}

let built = 0
const rebuilt = await timed(async () => {
  const opened = await begin(({ done }) => (built = done))
  await opened.end()
})
report(
  'edition built from nothing',
  rebuilt,
  `${built} documents, ${(built / (rebuilt / 1000)).toFixed(0)}/s`,
)

const starts: number[] = []
for (let round = 0; round < 5; round++) {
  starts.push(await timed(async () => (await begin()).end()))
}
report('start with an up-to-date edition', median(starts), 'median of 5')

const open = await begin()
const { edition, follower } = open
report('everything compared', await timed(() => follower.compareAll()), 'every three minutes')

const saves: number[] = []
const story = edition.ids('articles')[0] ?? ''
for (let round = 0; round < 20; round++) {
  const headline = `Saved for the ${round + 1}th time`
  await payload.update({
    collection: 'articles',
    id: story,
    data: { headline },
    overrideAccess: true,
  })
  saves.push(
    await timed(async () => {
      while (edition.getById('articles', story, new Date())?.document.headline !== headline) {
        await new Promise((next) => setImmediate(next))
      }
    }),
  )
}
report(
  'from a save to the reader',
  median(saves),
  `slowest ${Math.max(...saves).toFixed(0)} ms of 20`,
)
report('following while nothing happens', await idleLoad(5000), 'of CPU in 5 s')
await open.end()
await payload.destroy()
rmSync(folder, { recursive: true, force: true })
process.exit(0)

async function timed(act: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await act()
  return performance.now() - began
}

async function idleLoad(wall: number): Promise<number> {
  const before = process.cpuUsage()
  await new Promise((next) => setTimeout(next, wall))
  const { system, user } = process.cpuUsage(before)
  return (system + user) / 1000
}

function median(times: number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}

function say(line: string): void {
  process.stderr.write(`  ${line}\n`)
}

function report(what: string, milliseconds: number, more: string): void {
  process.stdout.write(`${what.padEnd(36)} ${milliseconds.toFixed(0).padStart(8)} ms   ${more}\n`)
}
