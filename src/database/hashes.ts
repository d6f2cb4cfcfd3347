import type { Payload } from 'payload'
import { z } from 'zod'
import { isMongo, isSqlite } from './kind.ts'

/** How a photo looks, as its file said when it came. */
export type Hash = { id: string; phash: string }

/** What has no hash, or none that can be read, looks like nothing. */
const phash = z.string().catch('')
const sqliteRow = z.object({ id: z.string(), phash })
const mongoRow = z
  .object({ _id: z.string(), phash })
  .transform(({ _id: id, phash: hash }) => ({ id, phash: hash }))

/**
 * The hashes of all committed photos, drafts and trashed ones too, or of those saved at or after
 * `from`. Asks the database itself: Payload walks through every field of every row, which takes
 * fifty times as long.
 */
export async function readHashes({ db }: Payload, from: Date | null): Promise<Hash[]> {
  if (isSqlite(db)) {
    const sql = `SELECT "id", "phash" FROM "photos" WHERE "updated_at" >= ? AND "phash" IS NOT NULL`
    const { rows } = await db.client.execute({ sql, args: [from?.toISOString() ?? ''] })
    return rows.map((row) => sqliteRow.parse(row))
  }
  if (!isMongo(db)) throw new Error(`No hashes can be read from ${db.name}`)
  const where = { phash: { $ne: null }, ...(from === null ? {} : { updatedAt: { $gte: from } }) }
  const rows = await db.collections.photos?.find(where, { phash: 1 }).lean()
  return (rows ?? []).map((row: unknown) => mongoRow.parse(row))
}
