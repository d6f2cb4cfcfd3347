import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { openEdition } from '../../../src/wire/edition.ts'
import { shown, theForum } from '../../support/forum.ts'

const at = new Date('2024-11-07T06:00:00Z')

function aFile(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'rostrum-edition-')), 'data/edition.db')
  theForum(path).close()
  return path
}

describe('The edition’s file', () => {
  it('keeps documents, markers, redirects, numbering and epoch', () => {
    const path = aFile()
    const before = openEdition(path)
    before.setSource('articles', 'draft', '2024-11-01T00:00:00Z')
    before.replaceRedirects([{ type: 'events', language: null, from: 'old', id: 'forum' }], at)
    const [seq, epoch] = [before.seq(), before.epoch]
    before.close()

    const after = openEdition(path)

    expect(after.notice).toBeNull()
    expect([after.seq(), after.epoch]).toEqual([seq, epoch])
    expect(after.source('articles', 'draft')).toEqual({ updatedAt: '2024-11-01T00:00:00Z' })
    expect(after.get('events', 'old', [], at).kind).toBe('moved')
    after.close()
  })

  it.each([
    ['overwritten', (path: string) => writeFileSync(path, 'not a database'.repeat(500))],
    ['cut short', (path: string) => truncateSync(path, readFileSync(path).length / 2)],
    ['holed', (path: string) => writeFileSync(path, holed(readFileSync(path)))],
  ])('that is %s is moved aside, said so, and starts empty', (_how, harm) => {
    const path = aFile()
    harm(path)

    const edition = openEdition(path)

    expect(edition.notice).toBe(
      `The edition is damaged; it was moved to ${path}.old and is being rebuilt.`,
    )
    expect(edition.seq()).toBe(0)
    expect(edition.apply('topics', 't', shown('topics', 't'), at)).toEqual({
      seq: 1,
      act: 'published',
    })
    expect(existsSync(`${path}.old`)).toBe(true)
    edition.close()
  })

  it('of another version is started again under another epoch', () => {
    const path = aFile()
    const database = new DatabaseSync(path)
    const { value } = database.prepare(`SELECT value FROM meta WHERE key = 'epoch'`).get() ?? {}
    database.exec(`UPDATE meta SET value = '999' WHERE key = 'format'`)
    database.close()

    const edition = openEdition(path)

    expect(edition.notice).toMatch(/^The edition was written by another version of Rostrum; /)
    expect(edition.epoch).not.toBe(value)
    expect(edition.ids('articles')).toEqual([])
    edition.close()
  })

  it('copied while open and opened after a crash is whole', () => {
    const path = aFile()
    const running = openEdition(path)
    running.apply('topics', 'last', shown('topics', 'last'), at)
    for (const ending of ['', '-wal']) copyFileSync(path + ending, `${path}.copy${ending}`)

    const recovered = openEdition(`${path}.copy`)

    expect(recovered.notice).toBeNull()
    expect(recovered.ids('topics')).toEqual(['climate', 'last', 'plastic'])
    recovered.close()
    running.close()
  })
})

/** Zeroes from the second page on, past the header that says it is a database. */
function holed(bytes: Buffer): Buffer {
  return bytes.fill(0, 4_096, 4_096 * 6)
}
