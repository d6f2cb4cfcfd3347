import { rmSync, writeFileSync } from 'node:fs'
import { getPayload } from 'payload'
import config from '../payload.config.ts'
import { isSqlite } from '../src/database/kind.ts'
import {
  committedMigrations,
  committedSchema,
  fileOf,
  migrationText,
  schemaFile,
} from '../src/database/migrations.ts'
import { currentSchema, statementsBetween } from '../src/database/sqlite/schema.ts'

/**
 * Writes a migration out of the collections as they are now: `initial` makes the first one anew
 * (only until a release), anything else is the name of one more.
 */
const [name = ''] = process.argv.slice(2)
if (!/^[a-z][a-z0-9-]*$/.test(name)) stop('Say what changes: npm run migration:create add-captions')

const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
const { db } = payload
if (!isSqlite(db)) stop('Migrations are written on SQLite: unset DATABASE_URL.')
else await write()
process.exit()

async function write(): Promise<void> {
  if (!isSqlite(db)) return
  const isInitial = name === 'initial'
  const after = await currentSchema(db)
  const statements = await statementsBetween(db, isInitial ? null : committedSchema(), after)
  if (statements.length === 0) return stop('The collections are as the last migration left them.')
  if (isInitial) for (const { name: old } of committedMigrations()) rmSync(fileOf(old))
  const number = String(committedMigrations().length + 1).padStart(4, '0')
  const file = fileOf(`${number}-${name}`)
  writeFileSync(file, migrationText(statements))
  writeFileSync(schemaFile, `${JSON.stringify(after)}\n`)
  process.stdout.write(`${file}: ${statements.length} statements\n`)
}

function stop(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}
