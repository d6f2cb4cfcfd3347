import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import type { Client } from '@libsql/client'
import { openClient } from '../../../src/database/sqlite/client.ts'

let dir: string
let file: string
let client: Client

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'rostrum-client-'))
  file = join(dir, 'test.db')
  client = openClient(file, { lockPatienceMs: 300, idlePatienceMs: 300 })
  await client.executeMultiple(`
    CREATE TABLE story (id text PRIMARY KEY, headline text UNIQUE, views integer DEFAULT 0);
    CREATE TABLE note (story text REFERENCES story(id) DEFERRABLE INITIALLY DEFERRED)`)
})

afterEach(() => {
  client.close()
  rmSync(dir, { recursive: true })
})

const insert = (id: string, headline = id) => ({
  sql: 'INSERT INTO story (id, headline) VALUES (?, ?)',
  args: [id, headline],
})

const ids = async () =>
  (await client.execute('SELECT id FROM story ORDER BY id')).rows.map(({ id }) => id)

it('writes ahead, and to the disk at each commit', async () => {
  const journal = await client.execute('PRAGMA journal_mode')

  expect(journal.rows[0]?.journal_mode).toBe('wal')
  const transaction = await client.transaction()
  await transaction.execute(insert('a'))
  const { rows } = await transaction.execute('PRAGMA synchronous')
  await transaction.rollback()
  expect(rows[0]?.synchronous).toBe(2)
})

it('gives rows by name and by position, and shows only the names', async () => {
  await client.execute(insert('a', 'Forum opens'))

  const { columns, rows } = await client.execute('SELECT id, headline, id AS again FROM story')

  expect(columns).toEqual(['id', 'headline', 'again'])
  expect(rows[0]?.headline).toBe('Forum opens')
  expect(rows[0]?.[2]).toBe('a')
  expect(rows[0]?.length).toBe(3)
  expect(Object.keys(rows[0] ?? {})).toEqual(['id', 'headline', 'again'])
})

it('keeps both values of two columns of one name', async () => {
  await client.execute(insert('a', 'Forum opens'))

  const { rows } = await client.execute('SELECT id AS x, headline AS x FROM story')

  expect([rows[0]?.[0], rows[0]?.[1]]).toEqual(['a', 'Forum opens'])
})

it('takes values by position and by name, and stores truth, dates and nothing as SQLite can', async () => {
  const { rows } = await client.execute({
    sql: 'SELECT typeof(:flag) AS flag, :at AS at, :none AS none',
    args: { flag: true, at: new Date('2024-10-29T00:00:00Z'), none: null },
  })

  expect({ ...rows[0] }).toEqual({ flag: 'integer', at: '2024-10-29T00:00:00.000Z', none: null })
})

it('names a broken unique rule as Payload knows it', async () => {
  await client.execute(insert('a', 'Forum opens'))

  await expect(client.execute(insert('b', 'Forum opens'))).rejects.toMatchObject({
    code: 'SQLITE_CONSTRAINT_UNIQUE',
    message: 'UNIQUE constraint failed: story.headline',
  })
})

it('shows others what a transaction wrote only after its commit, and itself at once', async () => {
  const transaction = await client.transaction()
  await transaction.execute(insert('a'))

  const inside = await transaction.execute('SELECT id FROM story')
  expect(inside.rows).toHaveLength(1)
  expect(await ids()).toEqual([])

  await transaction.commit()
  expect(await ids()).toEqual(['a'])
})

it('lets a transaction that only reads pass beside one that writes', async () => {
  const writing = await client.transaction()
  await writing.execute(insert('a'))

  const reading = await client.transaction()
  const { rows } = await reading.execute('SELECT count(*) AS stories FROM story')
  await reading.commit()

  expect(rows[0]?.stories).toBe(0)
  await writing.rollback()
})

it('hands an error of COMMIT to whoever commits, and saves nothing', async () => {
  const transaction = await client.transaction()
  await transaction.execute(insert('a'))
  await transaction.execute("INSERT INTO note VALUES ('of no story')")

  await expect(transaction.commit()).rejects.toThrow('FOREIGN KEY')

  expect(await ids()).toEqual([])
  await client.execute(insert('b'))
  expect(await ids()).toEqual(['b'])
})

it('refuses what follows when the database itself took a transaction back', async () => {
  await client.execute('PRAGMA max_page_count = 6')
  const transaction = await client.transaction()
  await transaction.execute(insert('a'))

  const tooMuch = transaction.execute(insert('b', 'x'.repeat(100_000)))

  await expect(tooMuch).rejects.toMatchObject({ status: 507, data: { code: 'disk-full' } })
  await expect(transaction.execute(insert('c'))).rejects.toMatchObject({ status: 503 })
  await expect(transaction.commit()).rejects.toMatchObject({ status: 503 })
  await client.execute('PRAGMA max_page_count = 1000')
  await client.execute(insert('d'))
  expect(await ids()).toEqual(['d'])
})

it('serves writes in the order they came, in and outside of transactions', async () => {
  await client.execute(insert('a', ''))
  const add = (letter: string) =>
    client.execute({ sql: 'UPDATE story SET headline = headline || ?', args: [letter] })

  const first = await client.transaction()
  await first.execute("UPDATE story SET headline = headline || '1'")
  const rest = [add('2'), add('3'), add('4')]
  await pause(20)
  await first.commit()
  await Promise.all(rest)

  const { rows } = await client.execute('SELECT headline FROM story')
  expect(rows[0]?.headline).toBe('1234')
})

it('refuses a write that waits for itself instead of hanging', async () => {
  const outer = await client.transaction()
  await outer.execute(insert('a'))

  await expect(client.execute(insert('b'))).rejects.toMatchObject({
    data: { code: 'write-waits-for-itself' },
  })

  await outer.commit()
  expect(await ids()).toEqual(['a'])
})

it('waits for another program that holds the lock, and goes on with other work meanwhile', async () => {
  const other = new DatabaseSync(file)
  other.exec('BEGIN IMMEDIATE')
  const write = client.execute(insert('a'))

  expect(await ids()).toEqual([])
  await pause(100)
  other.exec('COMMIT')

  await write
  expect(await ids()).toEqual(['a'])
  other.close()
})

it('says so when another program keeps the lock, and saves nothing', async () => {
  const other = new DatabaseSync(file)
  other.exec('BEGIN IMMEDIATE')

  await expect(client.execute(insert('a'))).rejects.toMatchObject({
    status: 503,
    data: { code: 'database-locked' },
  })

  other.exec('COMMIT')
  other.close()
  expect(await ids()).toEqual([])
  await client.execute(insert('b'))
})

it('makes a batch whole or not at all', async () => {
  await expect(client.batch([insert('a'), insert('b'), insert('a')])).rejects.toThrow('UNIQUE')

  expect(await ids()).toEqual([])
})
