import { getPayload } from 'payload'
import config from '../../payload.config.ts'
import { creatingStatements } from '../../src/database/sqlite/fresh-schema.ts'
import { isSqlite } from '../../src/database/turn.ts'

/**
 * Makes an empty newsroom in the SQLite file of `DATABASE_URL`, out of the collections as they are
 * now: each test starts with a copy of it.
 */
const payload = await getPayload({ config, disableOnInit: true })
const { db } = payload
if (!isSqlite(db)) throw new Error('The template is a SQLite file.')
const statements = await creatingStatements(db)
await db.client.migrate(statements)
await payload.destroy()
process.exit(0)
