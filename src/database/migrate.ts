import { randomUUID } from 'node:crypto'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { migrationFailed, newerDatabase } from './faults.ts'
import { isSqlite } from './kind.ts'
import { committedMigrations, type Migration } from './migrations.ts'

/**
 * Brings the database to this version: runs the migrations it has not had, each whole or not at all,
 * and says which. MongoDB needs none; there they are only noted, so that it is known which version
 * wrote last.
 * @throws RostrumError `newer-database` before anything is changed; `migration-failed`.
 */
export async function migrate(payload: Payload): Promise<void> {
  const { db, logger } = payload
  const migrations = committedMigrations()
  const had = isSqlite(db) && !(await hasTable(db)) ? [] : await migrationsHad(payload)
  const unknown = had.filter((name) => !migrations.some((known) => known.name === name))
  if (unknown.length > 0) throw newerDatabase(unknown)
  const due = migrations.filter(({ name }) => !had.includes(name))
  for (const [index, migration] of due.entries()) {
    logger.info(`Preparing the database: ${migration.name} (${index + 1} of ${due.length})`)
    if (isSqlite(db)) await run(db, migration)
    else await note(payload, migration.name)
  }
}

async function hasTable({ client }: SQLiteAdapter): Promise<boolean> {
  const { rows } = await client.execute(
    "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'payload_migrations'",
  )
  return rows.length > 0
}

async function migrationsHad(payload: Payload): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'payload-migrations',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.flatMap(({ name }) => name ?? [])
}

async function run({ client }: SQLiteAdapter, { name, statements }: Migration): Promise<void> {
  const noted = {
    sql: 'INSERT INTO payload_migrations (id, name, batch) VALUES (?, ?, 1)',
    args: [randomUUID(), name],
  }
  try {
    await client.migrate([...statements, noted])
  } catch (error) {
    throw migrationFailed(name, error)
  }
}

async function note(payload: Payload, name: string): Promise<void> {
  const data = { name, batch: 1 }
  await payload.create({ collection: 'payload-migrations', data, depth: 0, overrideAccess: true })
}
