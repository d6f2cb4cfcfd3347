import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from '@jest/globals'
import { formSchema } from '../../../src/wire/edition/form.ts'
import { openEdition, type Edition } from '../../../src/wire/edition.ts'
import { paragraph, shown } from '../../support/forum.ts'

const time = (clock: string): Date => new Date(`2024-11-07T${clock}:00Z`)
const now = time('06:00')
const questions = ['merger', 'merger steel', 'steel port', 'words of ports']
const embargo = { visibleFrom: '2024-11-07T08:00:00Z' }
const expiry = { visibleUntil: '2024-11-07T08:00:00Z' }
const texts = [
  ['Steel merger agreed', 'Ports of call, words of a merger.'],
  ['Steel port', 'A merger was not spoken of, and then there was a merger after all.'],
  ['Ports and steel', 'Many words of ports.'],
  ['Steel', 'Nothing else.'],
] as const

/** Rows, scores, order and cursors of all that is found: whatever the index counts shows in them. */
function answers(edition: Edition, at: Date) {
  return questions.map((question) => {
    const asked = { question, marks: [], limit: 2, after: null }
    const { hits, next, total, counts, matched } = edition.search(asked, at)
    const found = hits.map(({ entry, score }) => [entry.id, score])
    return { found, next, total, counts, matched }
  })
}

function write(edition: Edition, id: string, [title, body]: readonly string[], listing = {}): void {
  const keys = { body: { rich: paragraph(body ?? '') } }
  edition.apply('articles', id, shown('articles', id, { title, keys, listing }), now)
}

function theStories(edition: Edition = openEdition(':memory:')): Edition {
  for (const [at, said] of texts.entries()) write(edition, `story${at}`, said)
  return edition
}

/** What nobody may notice: the same words, five times and in long texts. */
function writeFive(edition: Edition, listing: object): void {
  const body = 'merger '.repeat(50) + 'of other words and ports '.repeat(50)
  for (let at = 0; at < 5; at++) write(edition, `five${at}`, ['A merger', body], listing)
}

function copyOf(edition: Edition, at: Date): Edition {
  const copy = openEdition(':memory:', { epoch: edition.epoch })
  const news = edition.news(0, 1000, at)
  copy.receive(news.map((each) => formSchema.parse(edition.formOf(each, at))))
  return copy
}

const found = (edition: Edition, at: Date): string[] =>
  edition
    .search({ question: 'merger', marks: [], limit: 50, after: null }, at)
    .hits.map(({ entry }) => entry.id)
const five = ['five0', 'five1', 'five2', 'five3', 'five4']

let edition: Edition
let alone: ReturnType<typeof answers>
beforeEach(() => {
  edition = theStories()
  alone = answers(edition, now)
})

describe('What readers do not see changes no answer of the search', () => {
  it('while it is under embargo', () => {
    writeFive(edition, embargo)
    edition.tellByClock(time('07:00'))

    expect(answers(edition, now)).toEqual(alone)
  })

  it('once it has expired', () => {
    writeFive(edition, expiry)
    const with5 = answers(edition, now)
    edition.tellByClock(time('08:00'))

    expect(with5).not.toEqual(alone)
    expect(answers(edition, time('08:00'))).toEqual(alone)
  })

  it.each([
    ['was withdrawn', (id: string) => edition.remove('articles', id, now)],
    ['is put under embargo again', (id: string) => write(edition, id, ['A merger', ''], embargo)],
  ])('once it %s', (_how, hide) => {
    writeFive(edition, {})
    for (const id of five) hide(id)

    expect(answers(edition, now)).toEqual(alone)
  })

  it('when it is only what a story belongs to', () => {
    const listing = { facets: { topic: ['secret', 'more'], event: ['hidden'] } }
    edition = openEdition(':memory:')
    for (const [at, said] of texts.entries()) write(edition, `story${at}`, said, at ? {} : listing)
    const scores = (each: (typeof alone)[number]) => [each.found, each.next]

    expect(answers(edition, now).map(scores)).toEqual(alone.map(scores))
  })

  it('or of a copy, which never held it', () => {
    writeFive(edition, embargo)
    write(edition, 'story0', texts[0])

    expect(answers(copyOf(edition, now), now)).toEqual(alone)
  })

  it('or of a copy whose origin is away when it ends', () => {
    writeFive(edition, expiry)
    const copy = copyOf(edition, now)
    const with5 = answers(copy, now)
    copy.indexByClock(time('08:00'))

    expect(with5).toEqual(answers(edition, now))
    expect(answers(copy, time('08:00'))).toEqual(alone)
  })

  it('however often a story was changed before', () => {
    for (let at = 0; at < 3; at++)
      write(edition, 'story2', ['Merger of ports', 'merger '.repeat(9)])
    write(edition, 'story2', texts[2])

    expect(answers(edition, now)).toEqual(alone)
  })
})

describe('A story under embargo', () => {
  it('is found and offered after its turn, and only until it ends', () => {
    writeFive(edition, { ...embargo, visibleUntil: '2024-11-07T09:00:00Z' })
    edition.tellByClock(time('08:00'))

    expect(found(edition, time('08:00'))).toEqual(expect.arrayContaining(five))
    expect(edition.suggest('merg', 10, time('08:00')).length).toBeGreaterThan(1)
    expect(found(edition, time('09:00')).toSorted()).toEqual(['story0', 'story1'])
    edition.tellByClock(time('09:00'))
    expect(answers(edition, time('09:00'))).toEqual(alone)
  })

  it('changes answers as if it had been written when it came out', () => {
    writeFive(edition, embargo)
    edition.tellByClock(time('08:00'))
    const other = theStories()
    writeFive(other, {})

    expect(answers(edition, time('08:00'))).toEqual(answers(other, time('08:00')))
  })

  it('is found after a start though its turn came while nothing ran', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'rostrum-edition-')), 'edition.db')
    const before = theStories(openEdition(path))
    writeFive(before, embargo)
    before.close()
    const after = openEdition(path)
    after.tellByClock(time('10:00'))

    expect(found(after, time('10:00'))).toEqual(expect.arrayContaining(five))
    after.close()
  })
})

it('does not find a gallery by what it says about a photo, which readers may not see', () => {
  const use = { photo: { ref: 'photos', id: 'sealed' }, caption: { localized: { en: 'Merger' } } }
  const album = shown('galleries', 'album', { keys: { photos: [use] } })
  edition.apply('galleries', 'album', album, now)

  expect(found(edition, now)).not.toContain('album')
})
