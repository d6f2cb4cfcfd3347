import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { isSqlite } from '../../../src/database/kind.ts'
import { migrate } from '../../../src/database/migrate.ts'
import { committedMigrations, committedSchema } from '../../../src/database/migrations.ts'
import { currentSchema, statementsBetween } from '../../../src/database/sqlite/schema.ts'
import { type Newsroom, openNewsroom, preparePlace } from '../../support/newsroom.ts'

let newsroom: Newsroom
let file: string

beforeAll(async () => {
  const place = preparePlace()
  file = `${place.dir}/before.db`
  const env = { ...place.env, DATABASE_URL: `file:${file}` }
  newsroom = await openNewsroom({ place: { ...place, env } })
})

afterAll(() => newsroom.close())

function sqlite() {
  const { db } = newsroom.payload
  if (!isSqlite(db)) throw new Error('This test is about SQLite.')
  return db
}

const shapeOf = (path: string) =>
  new DatabaseSync(path)
    .prepare("SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY name")
    .all()

const digest = () => createHash('sha256').update(readFileSync(file)).digest('hex')

it('has a migration for every field: after a change, run npm run migration:initial', async () => {
  const changes = await statementsBetween(
    sqlite(),
    committedSchema(),
    await currentSchema(sqlite()),
  )

  expect(changes).toEqual([])
})

it('makes an empty file into a newsroom, and has nothing more to do the second time', async () => {
  await migrate(newsroom.payload)
  const { rows } = await sqlite().client.execute('SELECT name FROM payload_migrations')
  await migrate(newsroom.payload)

  expect(rows.map(({ name }) => name)).toEqual(committedMigrations().map(({ name }) => name))
  expect(shapeOf(file)).toEqual(shapeOf(process.env.ROSTRUM_TEMPLATE ?? ''))
})

it('refuses a database of a newer version in one sentence and changes nothing', async () => {
  const { client } = sqlite()
  await client.execute(
    "INSERT INTO payload_migrations (id, name) VALUES ('x', '0009-from-the-future')",
  )
  await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  const before = digest()

  await expect(migrate(newsroom.payload)).rejects.toMatchObject({
    code: 'newer-database',
    message: expect.stringMatching(/newer version of Rostrum \(it has had 0009-from-the-future\)/),
  })

  expect(digest()).toBe(before)
})
