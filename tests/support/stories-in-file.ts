import { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import type { Stored } from './published.ts'

const rowSchema = z.object({
  id: z.string(),
  rev: z.number(),
  status: z.string(),
  keywords: z.string().transform((words) => words.split('|')),
})

const stories = `
  SELECT id, rev, _status AS status,
    (SELECT coalesce(group_concat(text, '|'), '') FROM (SELECT text FROM articles_texts
      WHERE parent_id = articles.id ORDER BY "order")) AS keywords
  FROM articles`

const latestVersions = `
  SELECT parent_id AS id, version_rev AS rev, version__status AS status,
    (SELECT coalesce(group_concat(text, '|'), '') FROM (SELECT text FROM _articles_v_texts
      WHERE parent_id = _articles_v.id ORDER BY "order")) AS keywords
  FROM _articles_v WHERE latest = 1`

/** The stories of a database file that nobody has open, read without Payload. */
export function storiesInFile(file: string): Map<string, Stored> {
  const database = new DatabaseSync(file)
  const rows = (sql: string) => z.array(rowSchema).parse(database.prepare(sql).all())
  const latest = rows(latestVersions)
  const found = rows(stories).map(({ id, ...story }): [string, Stored] => [
    id,
    { ...story, latest: latest.filter((version) => version.id === id) },
  ])
  const intact = database.prepare('PRAGMA integrity_check').get()
  database.close()
  if (intact?.integrity_check !== 'ok') throw new Error('The file is damaged.')
  return new Map(found)
}
