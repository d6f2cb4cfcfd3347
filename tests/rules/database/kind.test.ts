import { expect, it } from '@jest/globals'
import { onlyReads } from '../../../src/database/sqlite/kind.ts'

it.each([
  ['select 1', true],
  ['  SELECT * FROM articles', true],
  ['with a as (select 1) select * from a', true],
  ['PRAGMA journal_mode;', true],
  ['PRAGMA table_info("articles")', true],
  ['PRAGMA journal_mode = WAL', false],
  ['PRAGMA wal_checkpoint(TRUNCATE)', false],
  ['with a as (select 1) insert into b select * from a', false],
  ['insert into a values (1) returning id', false],
  ['UPDATE articles SET rev = 1', false],
  ['savepoint sp1', false],
  ['create table a (id)', false],
])('knows whether %j only reads: %s', (sql, reads) => {
  expect(onlyReads(sql)).toBe(reads)
})
