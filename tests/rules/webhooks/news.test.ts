import { beforeEach, describe, expect, it } from '@jest/globals'
import { keepReady } from '../../../src/delivery/cache/kept.ts'
import type { Mark } from '../../../src/webhooks/events.ts'
import type { Listener } from '../../../src/webhooks/listeners.ts'
import { looksAt } from '../../../src/webhooks/looks.ts'
import { newsOf } from '../../../src/webhooks/news.ts'
import { draftsFor } from '../../../src/webhooks/spool.ts'
import { openEdition, type Edition } from '../../../src/wire/edition.ts'
import { shown, to } from '../../support/forum.ts'
import { endpointsFor, made, partsOf } from '../../support/questions.ts'

const time = (clock: string): Date => new Date(`2024-11-07T${clock}Z`)
const embargo = { visibleFrom: '2024-11-07T08:00:00Z' }

const site = { publicUrl: 'https://n.example', languages: ['en'] }

const listener = (kind: Listener['kind'], types: Listener['types'] = []): Listener => ({
  ...{ id: 'one', name: 'One', kind, types, standing: 'on', failures: 0 },
  events: ['publish', 'update', 'correct', 'unpublish', 'kill'],
  ...{ failingSince: null, listeningSince: null },
})

/** What each look at the log gives an endpoint to send. */
function aTeller(edition: Edition, endpoint: Listener) {
  const told = new Map<string, Mark | null>()
  let seq = 0
  return (clock: string) => {
    const now = time(clock)
    edition.tellByClock(now)
    const looks = looksAt(edition.changes(seq, 100))
    seq = edition.seq()
    const seeing = { edition, clock: () => now, languages: site.languages }
    const news = looks.flatMap((look) => {
      const key = `${look.type}/${look.id}`
      const seen = newsOf(seeing, look, told.get(key) ?? null)
      told.set(key, seen.mark)
      return seen.news ? [seen.news] : []
    })
    return draftsFor(endpoint, news, { ...site, edition }, now)
  }
}

let edition: Edition

beforeEach(() => {
  edition = openEdition(':memory:')
  const keys = { headline: 'Forum opens', sessions: [to('sessions', 'panel')] }
  edition.apply('articles', 'report', shown('articles', 'report', { keys }), time('06:00:00'))
  hold('06:00:00')
})

function hold(clock: string) {
  const kept = shown('sessions', 'panel', { listing: embargo })
  edition.apply('sessions', 'panel', kept, time(clock))
}

/** The tags a page is kept under when it is asked for at that time. */
function tagsOfPage(clock: string): string[] {
  const parts = partsOf(edition)
  const address = '/v1/articles/report?fields=sessions'
  const answer = made(endpointsFor(parts), parts, address, time(clock))
  const headers = answer === null ? [] : keepReady(answer, 'any').headers
  return headers[headers.indexOf('Cache-Tag') + 1]?.split(',') ?? []
}

const tagsIn = (drafts: { tags: string[] }[]) => drafts.flatMap(({ tags }) => tags)

describe('A page that points at a document under embargo', () => {
  it.each([
    ['all', []],
    ['articles only', ['articles']],
  ] as const)('is purged by a tag of its own when that comes out (of %s)', (_of, types) => {
    const tell = aTeller(edition, listener('fastlyPurge', [...types]))
    tell('07:00:00')
    const tags = tagsOfPage('07:00:00')
    const before = tagsIn(tell('07:59:59'))
    const purged = tagsIn(tell('08:00:00'))

    expect(tags.join()).not.toContain('panel')
    expect(before).toEqual([])
    expect(purged.filter((tag) => tags.includes(tag))).toEqual(['articles/report'])
  })

  it('is named to sites too, in the message that tells of what came out', () => {
    const tell = aTeller(edition, listener('standardWebhook'))
    tell('07:00:00')

    const drafts = tell('08:00:00')

    expect(drafts.map(({ event, document }) => [event, document])).toEqual([['publish', 'panel']])
    expect(tagsIn(drafts)).toContain('articles/report')
  })
})

describe('A document that went away', () => {
  const grave = { kind: 'gone', slug: 'climate', language: null } as const
  const until = { visibleUntil: '2024-11-07T10:00:00Z' }
  const write = (clock: string, listing = {}) =>
    edition.apply('topics', 'climate', shown('topics', 'climate', { listing }), time(clock))
  /** Somebody who has been told of all there was at nine. */
  const told = () => {
    const tell = aTeller(edition, listener('standardWebhook'))
    tell('09:00:00')
    return (clock: string) => tell(clock).map(({ document, event }) => [document, event])
  }

  it('by the clock is unpublished, and killed only when the newsroom kills it', () => {
    write('08:00:00', until)
    const tell = told()

    expect(tell('09:59:59')).toEqual([])
    expect(tell('10:00:00')).toEqual([['climate', 'unpublish']])
    edition.apply('topics', 'climate', grave, time('11:00:00'))
    expect(tell('11:00:00')).toEqual([['climate', 'kill']])
    expect(tell('11:01:00')).toEqual([])
  })

  it('is killed although it had been unpublished before', () => {
    write('08:00:00')
    const tell = told()
    edition.remove('topics', 'climate', time('09:01:00'))

    expect(tell('09:01:00')).toEqual([['climate', 'unpublish']])
    edition.apply('topics', 'climate', grave, time('09:02:00'))
    expect(tell('09:02:00')).toEqual([['climate', 'kill']])
    const redirect = { type: 'topics', language: null, from: 'old', id: 'climate' } as const
    edition.replaceRedirects([redirect], time('09:03:00'))
    expect(tell('09:03:00')).toEqual([])
  })

  it('is killed once, though its tombstone gets another slug and language', () => {
    write('08:00:00')
    const tell = told()
    edition.apply('topics', 'climate', grave, time('09:01:00'))
    expect(tell('09:01:00')).toEqual([['climate', 'kill']])
    edition.apply('topics', 'climate', { ...grave, slug: 'klima' }, time('09:02:00'))
    expect(tell('09:02:00')).toEqual([])
    edition.apply(
      'topics',
      'climate',
      { ...grave, slug: 'klima', language: 'de' },
      time('09:03:00'),
    )
    expect(tell('09:03:00')).toEqual([])
  })

  it('before anybody looked is told all the same, and one nobody saw is not', () => {
    const tell = told()
    write('09:01:00', { visibleFrom: '2024-11-07T09:30:00Z', ...until })
    edition.tellByClock(time('09:30:00'))
    expect(tell('10:00:00')).toEqual([['climate', 'unpublish']])
    const hidden = shown('topics', 'plastic', { listing: { visibleFrom: '2024-11-08T00:00:00Z' } })
    edition.apply('topics', 'plastic', hidden, time('10:01:00'))
    edition.remove('topics', 'plastic', time('10:02:00'))
    expect(tell('10:03:00')).toEqual([])
  })
})

describe('What a purge is made for, and no message', () => {
  const graveAt = (slug: string) => ({ kind: 'gone', slug, language: null }) as const
  const later = shown('topics', 'climate', { listing: { visibleFrom: '2024-11-09T00:00:00Z' } })

  it('is a document that was away between two looks', () => {
    const purge = aTeller(edition, listener('cloudflarePurge'))
    const tell = aTeller(edition, listener('standardWebhook'))
    purge('09:00:00')
    tell('09:00:00')
    const topic = shown('topics', 'climate', {})
    edition.apply('topics', 'climate', topic, time('09:01:00'))
    purge('09:01:00')
    tell('09:01:00')
    edition.remove('topics', 'climate', time('09:02:00'))
    edition.apply('topics', 'climate', topic, time('09:02:01'))

    expect(tell('09:03:00')).toEqual([])
    expect(tagsIn(purge('09:03:00'))).toEqual(
      expect.arrayContaining(['topics/climate', 'topics:list']),
    )
  })

  it('is one to which another old slug leads', () => {
    const purge = aTeller(edition, listener('cloudflarePurge'))
    const tell = aTeller(edition, listener('standardWebhook'))
    purge('07:00:00')
    tell('07:00:00')
    const redirect = { type: 'articles', language: null, from: 'old', id: 'report' } as const
    edition.replaceRedirects([redirect], time('07:01:00'))

    expect(tell('07:02:00')).toEqual([])
    expect(tagsIn(purge('07:02:00'))).toEqual([
      ...['articles/report', 'articles:any', 'articles/old'],
    ])
  })

  it.each([
    ['not found, and is gone', { kind: 'hidden' }, graveAt('klima'), 'klima'],
    ['gone, and is so elsewhere', graveAt('climate-1'), graveAt('klima'), 'climate-1'],
    ['gone, and is under embargo', graveAt('climate-1'), later, 'climate-1'],
    ['gone, and is not found', graveAt('climate-1'), { kind: 'hidden' }, 'climate-1'],
  ] as const)('is a refusal: it was %s', (_it, before, after, slug) => {
    edition.apply('topics', 'climate', before, time('06:30:00'))
    const purge = aTeller(edition, listener('cloudflarePurge'))
    purge('07:00:00')
    edition.apply('topics', 'climate', after, time('07:01:00'))

    expect(tagsIn(purge('07:02:00'))).toEqual(
      expect.arrayContaining(['topics/climate', `topics/${slug}`]),
    )
  })

  it('is never one that readers do not see', () => {
    const purge = aTeller(edition, listener('cloudflarePurge'))
    purge('07:00:00')
    const other = shown('sessions', 'panel', { title: 'Other', listing: embargo })
    edition.apply('sessions', 'panel', other, time('07:01:00'))

    expect(purge('07:02:00')).toEqual([])
  })
})
