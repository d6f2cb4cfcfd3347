import { getPayload } from 'payload'
import config from '../../payload.config.ts'
import { isSqlite } from '../../src/database/kind.ts'
import { currentSchema, statementsBetween } from '../../src/database/sqlite/schema.ts'

/**
 * Makes an empty newsroom in the SQLite file of `DATABASE_URL`, out of the collections as they are
 * now: each test starts with a copy of it. That the committed migrations make the same is a test of
 * its own.
 */
const payload = await getPayload({ config, disableOnInit: true })
const { db } = payload
if (!isSqlite(db)) throw new Error('The template is a SQLite file.')
await db.client.migrate(await statementsBetween(db, null, await currentSchema(db)))
await payload.destroy()
process.exit(0)
