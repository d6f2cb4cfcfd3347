import { z } from 'zod'
import { publicTypes } from '../../wire/documents.ts'
import type { Edition, News } from '../../wire/edition.ts'
import { readingFor, type Parts } from '../asking.ts'
import { component } from '../openapi/components.ts'
import { nothingMore } from '../paths.ts'
import { presentDocument } from '../present.ts'
import { version } from '../root.ts'
import { text, time } from '../shape-parts.ts'
import { writeSince } from './cursor.ts'

const firstLine = z.object({
  epoch: text.meta({ description: 'Names the numbering that `seq` belongs to.' }),
  seq: z.int(),
  at: time,
  version: text,
  form: z.enum(['public', 'edition']),
})
const lastLine = z.object({
  count: z.int().meta({ description: 'Lines between the first and this.' }),
  cursor: text,
})

component(
  'ExportLine',
  z.union([firstLine, lastLine, z.looseObject({ type: z.enum(publicTypes), id: text })]),
)

/** Documents looked for at once. */
const atOnce = 20

/**
 * Everything that is public, a line at a time. The reader tells a whole copy from one that broke off
 * by the last line.
 */
export function* linesOf(parts: Parts, asEdition: boolean): Generator<string, void> {
  const { edition, clock } = parts
  const now = clock()
  yield line(firstOf(edition, now, asEdition))
  let count = 0
  for (const each of asEdition ? formsOf(edition, now) : documentsOf(parts, now)) {
    count += 1
    yield line(each)
  }
  yield line(lastOf(edition, count))
}

function firstOf(edition: Edition, now: Date, asEdition: boolean): z.infer<typeof firstLine> {
  const form = asEdition ? 'edition' : 'public'
  return { epoch: edition.epoch, seq: edition.newsSeq(), at: now.toISOString(), version, form }
}

function lastOf(edition: Edition, count: number): z.infer<typeof lastLine> {
  return { count, cursor: writeSince(edition, edition.newsSeq()) }
}

/** A line of each kind, for the description. */
export function exampleLines(parts: Parts): Record<string, unknown> {
  const { edition, clock } = parts
  const documents = [...documentsOf(parts, clock())]
  return {
    'first line': firstOf(edition, clock(), false),
    document: documents[0],
    'last line': lastOf(edition, documents.length),
  }
}

function* newsOf(edition: Edition, now: Date): Generator<News> {
  for (let since = 0; ;) {
    const news = edition.news(since, atOnce, now)
    if (news.length === 0) return
    yield* news
    since = news.at(-1)?.seq ?? since
  }
}

function* formsOf(edition: Edition, now: Date): Generator<object> {
  for (const news of newsOf(edition, now)) yield edition.formOf(news, now)
}

function* documentsOf(parts: Parts, now: Date): Generator<object> {
  for (const { entry } of newsOf(parts.edition, now)) {
    if (entry !== null) yield presentDocument(readingFor(parts, {}, now), entry, nothingMore)
  }
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`
}
