import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { isSqlite } from '../../../src/database/kind.ts'
import { type Newsroom, openNewsroom } from '../../support/newsroom.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

/** How SQLite answers a query, a step a line: `SEARCH … USING INDEX …` or `SCAN …`. */
async function planOf(sql: string): Promise<string[]> {
  const { db } = newsroom.payload
  if (!isSqlite(db)) throw new Error('This test is about SQLite.')
  const { rows } = await db.client.execute(`EXPLAIN QUERY PLAN ${sql}`)
  return rows.map(({ detail }) => (typeof detail === 'string' ? detail : ''))
}

it.each([
  [
    'the newest versions of the stories in the admin',
    `SELECT id FROM _articles_v WHERE latest = 1 AND version_deleted_at IS NULL
     ORDER BY version_updated_at DESC, created_at DESC LIMIT 10`,
  ],
  [
    'the published ones, newest first',
    `SELECT id FROM articles WHERE deleted_at IS NULL AND _status = 'published'
     ORDER BY updated_at DESC, created_at DESC LIMIT 10`,
  ],
  ['the translations of an event', `SELECT * FROM events_locales WHERE _parent_id = 'x'`],
  [
    'the newest version of a story',
    `SELECT id FROM _articles_v WHERE parent_id = 'x' AND latest = 1`,
  ],
])('finds %s without reading or sorting a whole table', async (_what, sql) => {
  const plan = await planOf(sql)

  expect(plan.filter((step) => /\bSCAN\b|TEMP B-TREE/.test(step))).toEqual([])
  expect(plan.join('\n')).toMatch(/SEARCH .* USING (COVERING )?INDEX/)
})
