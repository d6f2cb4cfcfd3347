import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { formSchema } from '../../../src/wire/edition/form.ts'
import { openEdition, type Edition } from '../../../src/wire/edition.ts'
import { publicTypes } from '../../../src/wire/documents.ts'
import { compose, paragraph, photo } from '../../../src/richtext/compose.ts'
import { both, shown, theForum, to } from '../../support/forum.ts'

const now = new Date('2024-11-08T00:00:00Z')

/** What travels from one edition to another, as JSON. */
function forms(edition: Edition, since = 0) {
  const lines = edition
    .news(since, 1000, now)
    .map((news) => JSON.stringify(edition.formOf(news, now)))
  return lines.map((line) => formSchema.parse(JSON.parse(line)))
}

/** As others may see it: with nothing in place of the ids that the forum names and nobody may know. */
function seen(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value).replace(/"(hidden-topic|not-public)"/g, '"-"'))
}

function copyOf(edition: Edition): Edition {
  const copy = openEdition(':memory:', { epoch: edition.epoch })
  copy.receive(forms(edition))
  return copy
}

describe('A copy of an edition', () => {
  it('holds the same documents under the same numbers', () => {
    const edition = theForum()
    const copy = copyOf(edition)

    expect(copy.epoch).toBe(edition.epoch)
    expect(copy.counts(now)).toEqual(edition.counts(now))
    for (const type of publicTypes) {
      for (const id of edition.ids(type)) {
        expect(seen(copy.getById(type, id, now))).toEqual(seen(edition.getById(type, id, now)))
      }
    }
    expect(seen(copy.news(0, 1000, now))).toEqual(seen(edition.news(0, 1000, now)))
    expect(copy.lastChangeAt()).toEqual(edition.lastChangeAt())
  })

  it('lists in the same order and finds the same by filter', () => {
    const edition = theForum()
    const copy = copyOf(edition)
    const facets = [{ name: 'event', any: ['forum'], none: [] }]
    const sort = { key: 'displayDate', descending: true }
    const query = { type: 'articles' as const, facets, ranges: [], ids: null, sort, limit: 50 }

    const found = copy.list({ ...query, after: null }, now)

    expect(seen(found)).toEqual(seen(edition.list({ ...query, after: null }, now)))
    expect(found.entries.length).toBeGreaterThan(0)
  })

  it('follows updates, withdrawals, removals and old addresses', () => {
    const edition = theForum()
    const copy = copyOf(edition)
    const since = edition.newsSeq()
    edition.apply('topics', 'climate', shown('topics', 'climate', { title: 'New' }), now)
    const reason = 'legal' as const
    edition.apply('speakers', 'li', { kind: 'gone', slug: 'li-wei', language: null, reason }, now)
    edition.remove('places', 'hall', now)
    edition.replaceRedirects([{ type: 'events', language: null, from: 'old', id: 'forum' }], now)
    copy.receive(forms(edition, since))

    expect(copy.getById('topics', 'climate', now)).toEqual(
      edition.getById('topics', 'climate', now),
    )
    expect(copy.get('speakers', 'li-wei', [], now)).toEqual({ kind: 'gone', by: 'li-wei', reason })
    expect(copy.get('places', 'hall', [], now).kind).toBe('missing')
    expect(copy.get('events', 'old', [], now).kind).toBe('moved')
    expect(copy.newsSeq()).toBe(edition.newsSeq())
  })

  it('is the same when everything is received twice, and in parts of any size', () => {
    const edition = theForum()
    const copy = openEdition(':memory:', { epoch: edition.epoch })
    for (const form of forms(edition)) copy.receive([form])
    copy.receive(forms(edition))

    expect(seen(copy.news(0, 1000, now))).toEqual(seen(edition.news(0, 1000, now)))
    expect(copy.changes(0, 1000)).toHaveLength(edition.news(0, 1000, now).length)
  })

  it('knows nothing of what is under embargo, nor how long anything was', () => {
    const edition = openEdition(':memory:')
    const until = (visibleFrom: string) => shown('topics', 't', { listing: { visibleFrom } })
    edition.apply('topics', 'later', until('2024-12-01T00:00:00Z'), now)
    edition.apply('topics', 'lifted', until('2024-11-07T12:34:56Z'), now)

    const said = JSON.stringify(forms(edition))

    expect(forms(edition).map(({ id }) => id)).toEqual(['lifted'])
    expect(said).not.toContain('later')
    expect(said).not.toContain('12:34:56')
  })

  it('names no document that is not public, until it is', () => {
    const edition = theForum()
    const copy = copyOf(edition)
    const said = JSON.stringify(forms(edition))
    const since = edition.newsSeq()
    edition.apply('topics', 'hidden-topic', shown('topics', 'hidden-topic'), now)
    const told = edition.news(since, 100, now)
    copy.receive(forms(edition, since))

    expect(said).not.toMatch(/hidden-topic|not-public/)
    expect(told.map(({ id, act }) => [id, act])).toEqual([
      ['hidden-topic', 'published'],
      ...['report', 'report-zh', 'blog'].map((id) => [id, 'updated']),
    ])
    expect(seen(copy.getById('articles', 'report', now)?.document.topics)).toEqual([
      { ref: 'topics', id: 'climate' },
      { ref: 'topics', id: '-' },
    ])
    expect(copy.listedAs('articles', 'report')?.facets.topic).toEqual(['climate', 'hidden-topic'])
  })

  it('repeats no words about a photo that is not public', () => {
    const edition = openEdition(':memory:')
    const use = { captionOverride: 'The minister leaves', altOverride: 'A minister at a door' }
    const body = { rich: compose(photo('sealed', use), paragraph('The end.')) }
    const caption = both('The minister resigns', '部长辞职')
    const photos = [{ photo: to('photos', 'sealed'), caption, alt: null }]
    const leadPhoto = {
      ...to('photos', 'sealed'),
      caption: 'The minister waits',
      alt: 'A minister',
    }
    const keys = { leadPhoto, body }
    edition.apply('articles', 'report', shown('articles', 'report', { keys }), now)
    edition.apply('galleries', 'album', shown('galleries', 'album', { keys: { photos } }), now)
    const before = JSON.stringify(forms(edition))
    edition.apply('photos', 'sealed', shown('photos', 'sealed'), now)

    expect(before).not.toMatch(/minister|部长|sealed/)
    expect(before).toContain('The end.')
    expect(JSON.stringify(forms(edition))).toMatch(/waits.*leaves.*at a door.*resigns/)
  })

  it('is told nothing twice of what was not told before', () => {
    const edition = openEdition(':memory:')
    const pointing = shown('topics', 'child', { keys: { parent: { ref: 'topics', id: 'parent' } } })
    edition.apply('topics', 'child', pointing, now)
    edition.apply('topics', 'parent', shown('topics', 'parent'), now)

    expect(edition.news(0, 100, now).map(({ seq, id }) => [seq, id])).toEqual([
      [1, 'child'],
      [2, 'parent'],
    ])
  })

  it('ends a document by the clock, and answers gone for what had ended before', () => {
    const edition = openEdition(':memory:')
    const until = (id: string, visibleUntil: string) =>
      edition.apply('topics', id, shown('topics', id, { listing: { visibleUntil } }), now)
    until('ended', '2024-11-07T23:00:00Z')
    until('ending', '2024-11-08T01:00:00Z')
    const copy = copyOf(edition)

    expect(copy.get('topics', 'ended', [], now).kind).toBe('gone')
    expect(copy.get('topics', 'ending', [], now).kind).toBe('found')
    expect(copy.get('topics', 'ending', [], new Date('2024-11-08T01:00:00Z')).kind).toBe('gone')
  })
})

describe('A snapshot', () => {
  it('is not moved by what is written after it', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'rostrum-snapshot-')), 'edition.db')
    const edition = theForum(path)
    const snapshot = edition.snapshot()
    const before = snapshot.newsSeq()
    edition.remove('topics', 'climate', now)

    expect(snapshot.newsSeq()).toBe(before)
    expect(snapshot.getById('topics', 'climate', now)).not.toBeNull()
    expect(edition.getById('topics', 'climate', now)).toBeNull()
    expect(() => snapshot.remove('topics', 'plastic', now)).toThrow('readonly')
    snapshot.close()
    edition.close()
  })
})
