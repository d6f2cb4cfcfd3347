import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payload } from 'payload'

/** A real Payload on a database of its own. */
export type Newsroom = {
  payload: Payload
  /** The folder that holds its data and originals, gone after `close`. */
  dir: string
  /** Which database this is: what a test may rely on differs in a few places. */
  database: 'sqlite' | 'mongodb'
  close(): Promise<void>
}

/** Where a newsroom is kept: a folder, and what the environment says about its database. */
export type Place = { dir: string; database: Newsroom['database']; env: Partial<NodeJS.ProcessEnv> }

export type NewsroomOptions = {
  /** More of the environment: `LANGUAGES`, `PUBLIC_URL`, … */
  env?: Partial<NodeJS.ProcessEnv>
  /** Where another process works too; a new one otherwise. */
  place?: Place
}

/** An empty newsroom on the database of the jest project, not opened yet. `dir` is made if not given. */
export function preparePlace(dir = mkdtempSync(join(tmpdir(), 'rostrum-'))): Place {
  const database = process.env.ROSTRUM_TEST_DATABASE === 'mongodb' ? 'mongodb' : 'sqlite'
  const url = database === 'sqlite' ? freshFile(dir) : freshDatabase()
  return { dir, database, env: { ...surroundings(dir), DATABASE_URL: url } }
}

/**
 * Opens an empty newsroom with every collection of `payload.config.ts`, on the database of the jest
 * project. One for each test file: the configuration is read once, with the first.
 */
export async function openNewsroom({ env = {}, place }: NewsroomOptions = {}): Promise<Newsroom> {
  const { database, dir, env: placed } = place ?? preparePlace()
  Object.assign(process.env, { ...placed, ...env })
  const { getPayload } = await import('payload')
  const { default: config } = await import('../../payload.config.ts')
  const payload = await getPayload({ config })
  return {
    payload,
    dir,
    database,
    async close() {
      if (database === 'mongodb') await dropDatabase(payload)
      await payload.destroy()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

function surroundings(dir: string): Partial<NodeJS.ProcessEnv> {
  const mediaDir = join(dir, 'media')
  mkdirSync(mediaDir)
  return {
    NODE_ENV: 'test',
    DATA_DIR: dir,
    MEDIA_DIR: mediaDir,
    PAYLOAD_SECRET: 'only-for-the-tests-of-rostrum-0123456789',
    LOG_LEVEL: 'error',
  }
}

function freshFile(dir: string): string {
  const template = process.env.ROSTRUM_TEMPLATE
  if (!template) throw new Error('Add tests/support/template.ts as globalSetup to this project.')
  const file = join(dir, 'rostrum.db')
  copyFileSync(template, file)
  return `file:${file}`
}

function freshDatabase(): string {
  const server = process.env.ROSTRUM_TEST_MONGODB
  if (!server) throw new Error('Add tests/support/mongodb.ts as globalSetup to this project.')
  const url = new URL(server)
  url.pathname = `/rostrum_${crypto.randomUUID().replaceAll('-', '')}`
  return url.href
}

async function dropDatabase({ db }: Payload): Promise<void> {
  if ('connection' in db) await db.connection.dropDatabase()
}
