import { describe, expect, it } from '@jest/globals'
import { keepReady } from '../../../src/delivery/cache/kept.ts'
import { QueryRefused } from '../../../src/delivery/graphql/send.ts'
import { Problem } from '../../../src/delivery/problem.ts'
import { looksAt } from '../../../src/webhooks/looks.ts'
import type { Mark } from '../../../src/webhooks/events.ts'
import type { Listener } from '../../../src/webhooks/listeners.ts'
import { newsOf } from '../../../src/webhooks/news.ts'
import { draftsFor } from '../../../src/webhooks/spool.ts'
import { openEdition, type Edition } from '../../../src/wire/edition.ts'
import { atMost } from '../../../src/wire/edition/tags.ts'
import { anEdit, diceOf, fill, someRedirects, start } from '../../support/edits.ts'
import { addresses, answered, endpointsFor, partsOf } from '../../support/questions.ts'

/** A CDN of which somebody said that it is about the publishing of articles alone. */
const cdn: Listener = {
  ...{ id: 'cdn', name: 'CDN', kind: 'fastlyPurge', standing: 'on', failures: 0 },
  ...{ events: ['publish'], types: ['articles'], failingSince: null, listeningSince: null },
}

/** Tells what is to be purged since it was last asked. */
function aTeller(edition: Edition) {
  const site = { edition, publicUrl: 'https://n.example', languages: ['en', 'zh'] }
  const told = new Map<string, Mark | null>()
  let seq = 0
  return (now: Date): Set<string> => {
    const looks = looksAt(edition.changes(seq, 10_000))
    seq = edition.seq()
    const news = looks.flatMap((look) => {
      const key = `${look.type}/${look.id}`
      const seen = newsOf({ ...site, clock: () => now }, look, told.get(key) ?? null)
      told.set(key, seen.mark)
      return seen.news ?? []
    })
    return new Set(draftsFor(cdn, news, site, now).flatMap(({ tags }) => tags))
  }
}

type Held = { body: string; tags: string[]; turns: Date | null }

/** A CDN that keeps everything until it is purged by one of its tags, or as long as we allow. */
function aCache() {
  const held = new Map<string, Held>()
  return {
    held,
    purge: (tags: ReadonlySet<string>) => {
      for (const [address, kept] of held)
        if (kept.tags.some((tag) => tags.has(tag))) held.delete(address)
    },
    expire: (now: Date) => {
      for (const [address, { turns }] of held) if (turns && turns <= now) held.delete(address)
    },
  }
}

function tagsIn(headers: readonly string[]): string[] {
  const at = headers.indexOf('Cache-Tag')
  return at < 0 ? [] : (headers[at + 1]?.split(',') ?? [])
}

/** What is kept of an answer or of a refusal; null of what no cache may keep. */
function asked(...[endpoints, parts, address, now]: Parameters<typeof answered>): Held | null {
  try {
    const answer = answered(endpoints, parts, address, now)
    if (answer?.isKept !== true) return null
    const { body, turns } = answer
    return { body, turns, tags: tagsIn(keepReady(answer, 'any').headers) }
  } catch (error) {
    if (error instanceof QueryRefused) return null
    if (!(error instanceof Problem) || ![308, 404, 410].includes(error.status)) throw error
    const body = `${error.status} ${error.headers.Location ?? ''}`
    return { body, turns: null, tags: [...error.tags] }
  }
}

const names = [
  ...['/v1/articles/story-ar1-1', '/v1/articles/story-ar2-0', '/v1/articles/story-ar3'],
  ...['/v1/articles/old-story', '/v1/articles/old-story?lang=zh', '/v1/articles/ar5?fields=title'],
  ...['/v1/resolve?path=/en/articles/old-story', '/v1/resolve?path=/zh/articles/old-story'],
  ...['/v1/topics/old-name', '/v1/topics/to1-0', '/v1/topics/to2-1', '/v1/topics/to2'],
  ...['/v1/speakers/sp3-2', '/v1/resolve?path=/en/topics/old-name', '/v1/articles/story-ar4'],
  ...['/v1/events/ev2', '/v1/sessions/se4', '/v1/resolve?path=/en/speakers/sp1'],
]

/** `mostTags`: where a purge would name more, it names all answers of a type. */
type Course = { seed: number; edits: number; mostTags?: number }

/** Edits at random, sometimes several between two looks, and after each look compares all that is kept. */
function run({ edits, mostTags = Infinity, seed }: Course) {
  const dice = diceOf(seed)
  const edition = openEdition(':memory:')
  fill(edition, dice)
  const parts = partsOf(edition)
  const endpoints = endpointsFor(parts)
  const cache = aCache()
  const told = aTeller(edition)
  const wrong: string[] = []
  let compared = 0
  let now = start
  told(now)
  for (let round = 0; round < edits; round++) {
    if (dice(5) === 0) now = new Date(now.getTime() + dice(3_600_000))
    const { act, type, id, projection } = anEdit(dice)
    edition.apply(type, id, projection, now)
    if (dice(10) === 0) edition.replaceRedirects(someRedirects(dice), now)
    edition.tellByClock(now)
    const isLooking = dice(3) > 0
    if (isLooking) cache.purge(new Set(atMost([...told(now)], mostTags)))
    cache.expire(now)
    for (const address of [...addresses, ...names]) {
      const kept = cache.held.get(address)
      if (kept && !isLooking) continue
      const fresh = asked(endpoints, parts, address, now)
      if (kept) {
        compared += 1
        const isTrue = kept.body === fresh?.body
        if (!isTrue)
          wrong.push(
            `${round} ${act} ${type}/${id}: ${address} ${kept.body.slice(0, 80)} NOW ${fresh?.body.slice(0, 80)}`,
          )
        if (!isTrue) cache.held.delete(address)
      }
      if (fresh && !kept) cache.held.set(address, fresh)
    }
  }
  return { wrong, compared }
}

describe('A CDN that keeps answers until it is purged by their tags', () => {
  it.each([
    ['1', { seed: 1, edits: 200 }],
    ['2', { seed: 2, edits: 200 }],
    ['3, by 13 tags at most', { seed: 3, edits: 200, mostTags: 13 }],
  ])(
    'holds what would be answered now, after each of 200 edits (seed %s)',
    (_seed, course) => {
      const { wrong, compared } = run(course)

      expect(wrong).toEqual([])
      expect(compared).toBeGreaterThan(3_000)
    },
    120_000,
  )
})
