import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

import { z } from 'zod'

import type { Copier } from './copy.ts'

type Client = SQLiteAdapter['client']

/** A random UUID, written by SQLite. */
const uuid = `lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-a' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))`

/** What differs from the model, by column, from the row of `volume_copy` named `n`. */
const own: Readonly<Record<string, string>> = {
  id: 'n.id',
  headline: 'n.headline',
  slug: 'n.slug',
  published_slug: 'n.slug',
  translation_group: 'n."group"',
  display_date: 'n.shown',
  first_published_at: 'n.shown',
  created_at: 'n.shown',
  updated_at: 'n.touched',
}

/** Each older version a minute after the one before; the newest when the article was last touched. */
const versionTime = `CASE WHEN t.latest = 1 THEN n.touched ELSE strftime('%Y-%m-%dT%H:%M:%fZ', n.shown, '+' || cast(t.version_rev AS integer) || ' minutes') END`

const ownVersion: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(own).map(([column, value]) => [`version_${column}`, value])),
  id: 'm.id',
  parent_id: 'n.id',
  created_at: 'n.shown',
  updated_at: versionTime,
  version_updated_at: versionTime,
}

/** Copies rows inside the database: nothing but the new names crosses into it. */
export async function sqliteCopier({ client }: SQLiteAdapter): Promise<Copier> {
  const articles = await childrenOf(client, 'articles')
  const versions = await childrenOf(client, '_articles_v')
  const statements = ['DELETE FROM volume_copy', 'DELETE FROM volume_version']
  const fromCopies = 'JOIN volume_copy n ON n.model ='
  const copies = [
    await copying(client, 'articles', own, `${fromCopies} t.id`),
    ...(await Promise.all(
      articles.map(({ table, parent }) =>
        copying(client, table, { [parent]: 'n.id' }, `${fromCopies} t."${parent}"`),
      ),
    )),
    `INSERT INTO volume_version (model, id, copy) SELECT v.id, ${uuid}, n.id FROM _articles_v v ${fromCopies} v.parent_id`,
    await copying(
      client,
      '_articles_v',
      ownVersion,
      'JOIN volume_version m ON m.model = t.id JOIN volume_copy n ON n.id = m.copy',
    ),
    ...(await Promise.all(
      versions.map(({ table, parent }) =>
        copying(
          client,
          table,
          { [parent]: 'm.id' },
          `JOIN volume_version m ON m.model = t."${parent}"`,
        ),
      ),
    )),
  ]
  await client.executeMultiple(
    `CREATE TEMP TABLE IF NOT EXISTS volume_copy (model TEXT, id TEXT PRIMARY KEY, "group" TEXT, headline TEXT, slug TEXT, shown TEXT, touched TEXT);
     CREATE INDEX IF NOT EXISTS temp.volume_copy_model ON volume_copy (model);
     CREATE TEMP TABLE IF NOT EXISTS volume_version (model TEXT, id TEXT PRIMARY KEY, copy TEXT);
     CREATE INDEX IF NOT EXISTS temp.volume_version_model ON volume_version (model);`,
  )
  return async (batch) => {
    const sql = `INSERT INTO volume_copy SELECT value ->> 'model', value ->> 'id', value ->> 'group', value ->> 'headline', value ->> 'slug', value ->> 'shown', value ->> 'touched' FROM json_each(?)`
    await client.batch([...statements, { sql, args: [JSON.stringify(batch)] }, ...copies])
  }
}

const childSchema = z.object({ table: z.string(), parent: z.string() })

const columnSchema = z.object({ column: z.string(), type: z.string() })

type Child = z.infer<typeof childSchema>

/** The tables whose rows belong to a row of `table`: they point at it by a parent column. */
async function childrenOf(client: Client, table: string): Promise<Child[]> {
  const { rows } = await client.execute({
    sql: `SELECT s.name AS "table", f."from" AS parent FROM sqlite_master s, pragma_foreign_key_list(s.name) f
          WHERE s.type = 'table' AND f."table" = ? AND f."from" IN ('parent_id', '_parent_id') AND s.name != '_articles_v'`,
    args: [table],
  })
  return rows.map((row) => childSchema.parse(row))
}

async function copying(
  client: Client,
  table: string,
  changed: Readonly<Record<string, string>>,
  from: string,
): Promise<string> {
  const { rows } = await client.execute(
    `SELECT name AS column, type FROM pragma_table_info('${table}')`,
  )
  const columns = rows.flatMap((row) => {
    const { column, type } = columnSchema.parse(row)
    if (column in changed) return [{ column, value: changed[column] }]
    // What an array's row is called in its article comes back from the newest version.
    if (column === '_uuid') return [{ column, value: uuid }]
    if (column !== 'id') return [{ column, value: `t."${column}"` }]
    return type.toUpperCase() === 'INTEGER' ? [] : [{ column, value: uuid }]
  })
  const into = columns.map(({ column }) => `"${column}"`).join(', ')
  return `INSERT INTO "${table}" (${into}) SELECT ${columns.map(({ value }) => value).join(', ')} FROM "${table}" t ${from}`
}
