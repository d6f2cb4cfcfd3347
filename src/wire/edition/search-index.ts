import { createHash } from 'node:crypto'
import type { PublicDocument, PublicType } from '../documents.ts'
import type { Listed } from './listing.ts'
import { learnNames } from './near-names.ts'
import { parts, passagesOf, type Part } from './passages.ts'
import type { Store } from './store.ts'
import { gap, indexed, indexedByBeginning } from './words.ts'

/**
 * The rows of the index are numbered by time: seconds, then 20 bits that tell documents of one
 * second apart. So the newest that match are found first, on every node alike, without reading the
 * others.
 */
const perSecond = 2 ** 20

/** The second of what has no date: people, places, topics. Later than every date; ends at 2^53. */
const timeless = 2 ** 33 - 1

/** The first row of the index at or after an instant; one after everything dated without one. */
export function firstRowAt(iso: string | undefined): bigint {
  const second = iso === undefined ? timeless : secondOf(Date.parse(iso), Math.ceil)
  return BigInt(second * perSecond)
}

/** Milliseconds of the second a row stands for; null for what has no date. */
export function timeOfRow(row: number): number | null {
  const second = Math.floor(row / perSecond)
  return second >= timeless ? null : second * 1000
}

function secondOf(time: number, round: (seconds: number) => number): number {
  return Math.min(Math.max(round(time / 1000), 0), timeless - 1)
}

/** By what hits can be chosen and are counted. An empty `language` is one nobody says. */
export type Mark = [name: 'type' | 'language' | 'year' | 'event' | 'topic', value: string]

/** Characters of ASCII that are no small letter and no digit. */
// oxlint-disable-next-line no-control-regex
const odd = /[\x00-\x2F\x3A-\x60\x7B-\x7F]/g

/** A mark as a word of the index. It begins as no written word does and is kept to the letter. */
export function tokenOf([name, value]: readonly [string, string]): string {
  const kept = value.replace(odd, (sign) => String.fromCharCode(0xe100 + sign.charCodeAt(0)))
  return `\u{E001}${name}\u{E002}${kept}`
}

const insertRow = `
  INSERT INTO search_rows (row, doc, marks, visible_from, visible_until)
  SELECT ?, doc, ?, visible_from, visible_until FROM documents WHERE doc = ?`
const insertWords = `
  INSERT INTO search_words (rowid, title, lead, names, body, marks) VALUES (?, ?, ?, ?, ?, ?)`

const insertHead = 'INSERT INTO search_heads (rowid, title, marks) VALUES (?, ?, ?)'

/** Makes a stored document findable. It is forgotten with its row in `search_rows`. */
export function indexWords(
  store: Store,
  doc: number,
  document: PublicDocument,
  language: string | null,
  listed: Listed,
): void {
  const { type } = document
  const marks = marksOf(document, language, listed)
  const row = freeRow(store, document, listed)
  const lines = marks.map(([name, value]) => `${name} ${value}`).join('\n')
  store.run(insertRow, row, lines, doc)
  const words = parts.map((part) => wordsOf(document, part))
  const tokens = marks.map(tokenOf)
  store.run(insertWords, row, ...words, filled(tokens).join(' '))
  store.run(insertHead, row, words[0] ?? '', tokens.join(' '))
  offerTitle(store, row, type, document)
  if (named.has(type)) learnNames(store, doc, passagesOf(document, 'title'))
}

/**
 * As many tokens for nearly all: the ranking counts the length of a row, and what a story belongs
 * to without anybody seeing it must not change that.
 */
function filled(tokens: string[]): string[] {
  const missing = places - (tokens.length % places || places)
  return [...tokens, ...Array.from({ length: missing }, () => gap)]
}

const places = 16

function wordsOf(document: PublicDocument, part: Part): string {
  return passagesOf(document, part)
    .map(({ text }) => indexed(text, { singles: part === 'title' }))
    .join(' ')
}

const named: ReadonlySet<PublicType> = new Set(['speakers', 'contributors', 'organisations'])

/** Not offered while somebody types: they are shown as parts of others. */
const unoffered: ReadonlySet<PublicType> = new Set([
  ...(['photos', 'galleries', 'liveUpdates', 'corrections'] as const),
])

function offerTitle(store: Store, row: bigint, type: PublicType, document: PublicDocument): void {
  if (unoffered.has(type)) return
  const titles = passagesOf(document, 'title').map(({ text }) => indexedByBeginning(text))
  const column = type === 'articles' ? 'headlines' : 'titles'
  store.run(`INSERT INTO search_titles (rowid, ${column}) VALUES (?, ?)`, row, titles.join(' '))
}

function marksOf(document: PublicDocument, language: string | null, listed: Listed): Mark[] {
  const { title } = document
  const time = timeOf(document, listed)
  const written = typeof title === 'string' ? [''] : Object.keys(title.localized)
  const languages = language === null ? written : [language]
  return [
    ['type', document.type],
    ...languages.map((tag): Mark => ['language', tag]),
    ...(time === null ? [] : [yearOf(time)]),
    ...belonging(document, 'events', listed.facets.event).map((id): Mark => ['event', id]),
    ...belonging(document, 'topics', listed.facets.topic).map((id): Mark => ['topic', id]),
  ]
}

function yearOf(time: number): Mark {
  return ['year', String(new Date(time).getUTCFullYear())]
}

/** What a document belongs to; an event belongs to itself. */
function belonging({ type, id }: PublicDocument, to: PublicType, ids: string[] = []): string[] {
  return [...new Set([...(type === to ? [id] : []), ...ids])]
}

/** What a type is dated by; what is in none of them has no date. */
const dates = ['displayDate', 'published', 'start', 'dateCreated']

function timeOf({ type }: PublicDocument, { sortKeys }: Listed): number | null {
  const keys = type === 'galleries' ? ['updated'] : dates
  const date = keys.map((key) => sortKeys[key]).find((value) => typeof value === 'string')
  const time = typeof date === 'string' ? Date.parse(date) : Number.NaN
  return Number.isNaN(time) ? null : time
}

function freeRow(store: Store, document: PublicDocument, listed: Listed): bigint {
  const { type, id } = document
  const time = timeOf(document, listed)
  const second = time === null ? timeless : secondOf(time, Math.floor)
  const own = createHash('sha256').update(`${type}/${id}`).digest().readUIntBE(0, 3) % perSecond
  for (let step = 0; ; step++) {
    const row = BigInt(second * perSecond + ((own + step) % perSecond))
    if (!store.one('SELECT 1 FROM search_rows WHERE row = ?', row)) return row
  }
}
