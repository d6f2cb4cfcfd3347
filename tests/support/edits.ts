import type { Projection, PublicType } from '../../src/wire/documents.ts'
import type { Edition } from '../../src/wire/edition.ts'
import type { Redirect } from '../../src/wire/edition/redirects.ts'
import { both, paragraph, shown, to } from './forum.ts'

/** A random edit of a small newsroom: what was done, and to which document. */
export type Edit = { act: string; type: PublicType; id: string; projection: Projection }

/** A number from 0 to below `most`. */
export type Dice = (most: number) => number

/** The same throws for the same seed (mulberry32). */
export function diceOf(seed: number): Dice {
  let state = seed
  return (most) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % most
  }
}

export const start = new Date('2024-11-07T06:00:00.500Z')

const hour = 3_600_000

function instant(hours: number): string {
  return new Date(start.getTime() + hours * hour).toISOString()
}

export function ids(type: string, many: number): string[] {
  return Array.from({ length: many }, (_, n) => `${type.slice(0, 2)}${n}`)
}

function one(dice: Dice, type: string, many: number): string {
  return ids(type, many)[dice(many)] ?? ''
}

const makers: Record<string, (dice: Dice, id: string) => Projection> = {
  topics: (dice, id) => named(dice, 'topics', id),
  speakers: (dice, id) => named(dice, 'speakers', id),
  events: anEvent,
  sessions: aSession,
  photos: (dice, id) => {
    const title = both(`Photo ${dice(50)}`, `照片${dice(50)}`)
    const keys = { caption: title, altText: title, width: 1500, height: 1000, file: `${id}.jpg` }
    return shown('photos', id, { title, keys, listing: { facets: { event: ['ev0'] } } })
  },
  articles: aStory,
  corrections: (dice, id) => {
    const article = one(dice, 'articles', 30)
    const keys = { article: to('articles', article), text: `Put right ${dice(50)}` }
    const sortKeys = { published: instant(-dice(90)) }
    return shown('corrections', id, { keys, listing: { facets: { article: [article] }, sortKeys } })
  },
}

function named(dice: Dice, type: PublicType, id: string): Projection {
  const title = both(`Name ${dice(50)}`, `名字${dice(50)}`)
  const slug = dice(4) === 0 ? `${id}-${dice(3)}` : id
  return shown(type, id, { title, keys: { name: title, note: dice(9) }, listing: { slug } })
}

function anEvent(dice: Dice, id: string): Projection {
  const title = both(`Forum ${dice(9)}`, `论坛${dice(9)}`)
  const begins = dice(200) - 100
  const keys = { name: title, start: instant(begins), end: instant(begins + 20) }
  const facets = { kind: [dice(2) === 0 ? 'forum' : 'visit'] }
  return shown('events', id, { title, keys, listing: { facets, sortKeys: keys0(keys) } })
}

function keys0({ start: begin, end }: { start: string; end: string }) {
  return { start: begin, end }
}

function aSession(dice: Dice, id: string): Projection {
  const title = both(`Session ${dice(4)}`, `会议${dice(4)}`)
  const [event, speaker] = [one(dice, 'events', 3), one(dice, 'speakers', 8)]
  const begin = instant(dice(60) - 30)
  const slots = [{ start: begin, startZone: 'UTC', end: begin, endZone: 'UTC', place: null }]
  const participations = [{ speaker: to('speakers', speaker), role: 'speaker' }]
  const keys = { event: to('events', event), slots, participations, kind: 'panel' }
  const facets = { event: [event], speaker: [speaker], kind: ['panel'] }
  const sortKeys = { start: begin, end: begin }
  return shown('sessions', id, { title, keys, listing: { facets, sortKeys } })
}

function aStory(dice: Dice, id: string): Projection {
  const language = dice(3) === 0 ? 'zh' : 'en'
  const topics = [one(dice, 'topics', 6), one(dice, 'topics', 6)]
  const [event, session] = [one(dice, 'events', 3), one(dice, 'sessions', 10)]
  const displayDate = instant(-dice(500))
  const headline = `Headline ${dice(100)}`
  const group = `g${dice(12)}`
  const keys = {
    ...{ headline, language, storyType: 'news', translationGroup: group, displayDate },
    ...{ body: { rich: paragraph(`Words ${dice(100)}`, event) }, edNote: `Note ${dice(9)}` },
    ...{ topics: topics.map((topic) => to('topics', topic)), events: [to('events', event)] },
    ...{ sessions: [to('sessions', session)], leadPhoto: to('photos', one(dice, 'photos', 4)) },
  }
  const facets = {
    ...{ storyType: ['news'], topic: [...new Set(topics)], event: [event], session: [session] },
    translationGroup: [group],
  }
  const sortKeys = { displayDate, urgency: dice(5) === 0 ? null : dice(9) }
  return shown('articles', id, {
    title: headline,
    keys,
    listing: { slug: `story-${id}`, language, facets, sortKeys, ...windowOf(dice) },
  })
}

/** Most are open; some begin or end within the hours of the test, or never were. */
function windowOf(dice: Dice) {
  const throws = dice(12)
  if (throws === 0) return { visibleFrom: instant(dice(80) - 40) }
  return throws === 1 ? { visibleUntil: instant(dice(80) - 40) } : {}
}

const many: [PublicType, number][] = [
  ...([
    ['topics', 6],
    ['speakers', 8],
    ['events', 3],
    ['sessions', 10],
    ['photos', 4],
  ] as const),
  ...([
    ['articles', 30],
    ['corrections', 5],
  ] as const),
].map(([type, count]) => [type, count])

function make(dice: Dice, type: PublicType, id: string): Projection {
  return makers[type]?.(dice, id) ?? { kind: 'hidden' }
}

/** Fills an edition with one of everything. */
export function fill(edition: Edition, dice: Dice): void {
  for (const [type, count] of many) {
    for (const id of ids(type, count)) edition.apply(type, id, make(dice, type, id), start)
  }
}

/** Publish, update, rename, move, restore; or unpublish, trash or kill. Articles twice as often. */
export function anEdit(dice: Dice): Edit {
  const [type, count] = many[dice(2) === 0 ? 5 : dice(many.length)] ?? ['articles', 30]
  const id = one(dice, type, count)
  const throws = dice(10)
  if (throws === 0) return { act: 'unpublish', type, id, projection: { kind: 'hidden' } }
  if (throws < 3) return { act: 'kill', type, id, projection: aGrave(dice, type, id) }
  return { act: 'save', type, id, projection: make(dice, type, id) }
}

/** Of a document that is dead already it may be another one: its slug or language was corrected. */
function aGrave(dice: Dice, type: PublicType, id: string): Projection {
  const own = type === 'articles' ? `story-${id}` : id
  const slug = dice(3) === 0 ? `${own}-${dice(2)}` : own
  return { kind: 'gone', slug, language: dice(4) === 0 ? 'zh' : null }
}

/** An old name that leads to one topic or another, or nowhere; and one of two stories, by language. */
export function someRedirects(dice: Dice): Redirect[] {
  const [from, id] = ['old-name', `to${dice(4)}`]
  const topics = dice(3) === 0 ? [] : [{ type: 'topics', language: null, from, id } as const]
  const stories = ['en', 'zh'].flatMap((language) =>
    dice(3) === 0
      ? []
      : [{ type: 'articles', language, from: 'old-story', id: `ar${dice(6)}` } as const],
  )
  return [...topics, ...stories]
}
