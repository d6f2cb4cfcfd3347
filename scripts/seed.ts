import './production.ts'
import { parseArgs } from 'node:util'
import type { Payload } from 'payload'

import { migrate } from '../src/database/migrate.ts'
import { RostrumError } from '../src/errors.ts'
import { stopBecause } from '../src/stop.ts'
import { clock, type Stage, stages } from './example/clock.ts'
import type { Ids } from './example/find.ts'
import { loadExample, type Progress } from './example/load.ts'
import { addVolume } from './example/volume/volume.ts'

export type SeedOptions = {
  /** Whether the forum is ahead, running or over; over, with its true dates of 2024, unless said otherwise. */
  stage?: string
  now?: Date
  onProgress?: Progress
  /** Pixels across the pictures; 2400 unless said otherwise. */
  pictureWidth?: number
}

/**
 * Loads the example newsroom into an empty database. Gives the ids by the keys of the example.
 * @throws RostrumError when somebody already works there, or the stage is unknown.
 */
export async function seedExample(payload: Payload, options: SeedOptions = {}): Promise<Ids> {
  const {
    stage = 'aftermath',
    now = new Date(),
    onProgress: say = () => {},
    pictureWidth,
  } = options
  const at = clock(readStage(stage), now)
  await refuseUnlessEmpty(payload)
  const began = Date.now()
  const ids = await loadExample(payload, at, { say, pictureWidth })
  say(`The example newsroom is ready (${Math.round((Date.now() - began) / 1000)} s).`)
  return ids
}

function readStage(wanted: string): Stage {
  const stage = stages.find((known) => known === wanted)
  if (stage) return stage
  throw new RostrumError(
    'unknown-stage',
    400,
    `There is no stage “${wanted}”. Write --stage preview, live or aftermath.`,
  )
}

async function refuseUnlessEmpty(payload: Payload): Promise<void> {
  const users = await payload.count({ collection: 'users', overrideAccess: true })
  const articles = await payload.count({
    collection: 'articles',
    overrideAccess: true,
    trash: true,
  })
  if (users.totalDocs === 0 && articles.totalDocs === 0) return
  throw new RostrumError(
    'not-empty',
    409,
    `This newsroom is not empty (${users.totalDocs} users, ${articles.totalDocs} articles), and the example is not mixed into it. Set DATABASE_URL and DATA_DIR to new places, or remove data/ and media/ if you do not need them. Only --articles adds to what is there.`,
  )
}

/** `npm run seed -- --stage live --articles 20000`: the example, then volume; with only --articles on a full database, volume. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { stage: { type: 'string' }, articles: { type: 'string' } },
  })
  const count = readCount(values.articles)
  const { getPayload } = await import('payload')
  const { default: config } = await import('../payload.config.ts')
  const payload = await getPayload({ config })
  await migrate(payload)
  const say = (line: string): void => void process.stderr.write(`${line}\n`)
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs === 0 || values.stage || count === 0) {
    await seedExample(payload, { stage: values.stage ?? 'aftermath', onProgress: say })
  }
  if (count > 0) await addVolume(payload, { count, now: new Date(), onProgress: say })
  await payload.destroy()
  process.exit(0)
}

function readCount(written: string | undefined): number {
  if (written === undefined) return 0
  const count = Number(written)
  if (Number.isInteger(count) && count > 0 && count <= 1_000_000) return count
  throw new RostrumError(
    'bad-count',
    400,
    `“${written}” is not a number of articles. Write --articles 20000.`,
  )
}

if (process.argv[1] === import.meta.filename) await main().catch(stopBecause)
