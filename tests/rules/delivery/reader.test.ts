import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { openEdition, openReader, type Edition, type Reader } from '../../../src/wire/edition.ts'
import { shown } from '../../support/forum.ts'

let folder: string
let writer: Edition
let reader: Reader

const now = new Date('2024-11-07T00:00:00Z')
const put = (title: string) =>
  writer.apply('topics', 'climate', shown('topics', 'climate', { title }), now)
const title = () => reader.edition.getById('topics', 'climate', now)?.document.title

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rostrum-reader-'))
  writer = openEdition(join(folder, 'edition.db'))
  put('Once')
  reader = openReader(join(folder, 'edition.db'))
})
afterEach(() => {
  reader.edition.close()
  writer.close()
  rmSync(folder, { recursive: true })
})

it('reads one moment, whatever another process writes meanwhile', () => {
  const before = reader.edition.seq()

  put('Twice')

  expect([title(), reader.edition.seq()]).toEqual(['Once', before])
})

it('reads what was written when it hears of it, and tells those who watch', () => {
  const seen: unknown[] = []
  reader.edition.watch(() => seen.push(title()))

  put('Twice')
  reader.heard()

  expect(seen).toEqual(['Twice'])
})

it('lets the file be folded when it has heard of all, so that the log beside it does not grow', () => {
  const size = () => statSync(join(folder, 'edition.db-wal')).size
  const write = (rounds: number): void => {
    for (let n = 0; n < rounds; n++) {
      put(`${n}`.padEnd(10_000, '.'))
      reader.heard()
    }
  }
  write(100)
  const before = size()

  for (let n = 0; n < 5; n++) {
    writer.fold()
    reader.heard()
    write(100)
  }

  expect(before).toBeGreaterThan(1_000_000)
  expect(size()).toBeLessThan(before * 1.5)
})
