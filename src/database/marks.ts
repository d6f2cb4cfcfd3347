import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { CollectionSlug, Payload } from 'payload'
import { z } from 'zod'
import { isMongo, isSqlite } from './kind.ts'

/** What tells one saved state of a document from the next. */
export type Mark = { id: string; updatedAt: string; rev: number }

/** All of a collection, the one with this `id`, the `newest` so many, or those saved at or after `from`; newest first. */
type Wanted = { collection: CollectionSlug; id?: string; newest?: number; from?: Date }

/** A damaged row has a mark too, or it would hide that the others changed. */
const instant = z.unknown().transform((at) => {
  const time = new Date(at instanceof Date ? at : String(at))
  return Number.isNaN(time.getTime()) ? String(at) : time.toISOString()
})
const rev = z.number().catch(0)

/**
 * The marks of all committed documents, drafts and trashed ones too. Asks the database itself:
 * Payload walks through every field of every row, which takes fifty times as long.
 */
export async function readMarks({ collections, db }: Payload, wanted: Wanted): Promise<Mark[]> {
  const fields = collections[wanted.collection].config.flattenedFields
  const hasRev = fields.some(({ name }) => name === 'rev')
  if (isSqlite(db)) return fromSqlite(db, wanted, hasRev)
  if (isMongo(db)) return fromMongo(db, wanted)
  throw new Error(`No marks can be read from ${db.name}`)
}

const sqliteRow = z.object({ id: z.string(), updatedAt: instant, rev })

async function fromSqlite(
  { client, tableNameMap }: SQLiteAdapter,
  { collection, from, id, newest }: Wanted,
  hasRev: boolean,
): Promise<Mark[]> {
  const key = collection.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  const table = tableNameMap.get(key) ?? key
  const columns = `"id", "updated_at" AS "updatedAt", ${hasRev ? '"rev"' : '0 AS "rev"'}`
  const { rows } = await client.execute({
    sql: `SELECT ${columns} FROM "${table}" WHERE "updated_at" >= ? ${id === undefined ? '' : 'AND "id" = ?'} ORDER BY "updated_at" DESC LIMIT ?`,
    args: [from?.toISOString() ?? '', ...(id === undefined ? [] : [id]), newest ?? -1],
  })
  return rows.map((row) => sqliteRow.parse(row))
}

const mongoRow = z
  .object({ _id: z.string(), updatedAt: instant, rev })
  .transform(({ _id: id, ...mark }) => ({ id, ...mark }))

async function fromMongo(
  db: MongooseAdapter,
  { collection, from, id, newest }: Wanted,
): Promise<Mark[]> {
  const where = {
    ...(from === undefined ? {} : { updatedAt: { $gte: from } }),
    ...(id === undefined ? {} : { _id: id }),
  }
  const rows = await db.collections[collection]
    ?.find(where, { updatedAt: 1, rev: 1 })
    .sort({ updatedAt: -1 })
    .limit(newest ?? 0)
    .lean()
  return (rows ?? []).map((row: unknown) => mongoRow.parse(row))
}
