import { z } from 'zod'
import { readingFor } from '../asking.ts'
import { endpoint, type Endpoint } from '../endpoint.ts'
import { jsonAnswer } from '../json.ts'
import { placesOn } from '../limits/cost.ts'
import { limit } from '../parameters.ts'
import { text } from '../shape-parts.ts'
import { readSince, writeSince } from './cursor.ts'
import { costOfTelling, extrasOf, extrasQuery, tellOf, toldShape } from './told.ts'

const usualLimit = 20

export const since = z.string().min(1).max(400).meta({
  description:
    'The `data.cursor` of the answer before, or of the last line of `/v1/export`. Without it: from the beginning.',
})

/** `/v1/changes`: what became public, changed or went away after a cursor, each document once. */
export function changesEndpoint(): Endpoint {
  return endpoint({
    ...{ path: '/v1/changes', summary: 'What changed since you last asked', tag: 'following' },
    description:
      'Each document once, with the newest that happened to it, in the order of the change log. Ask with `cursor` as `since` until `more` is false, then every few seconds.',
    example: '/v1/changes?limit=2',
    refusals: ['EpochChanged'],
    ...{ isPaged: false, cost },
    query: z.object({ since: since.optional(), limit: limit.optional(), ...extrasQuery }),
    data: z.object({
      changes: z.array(toldShape),
      cursor: text.meta({ description: 'For `since` of the next request.' }),
      more: z.boolean().meta({ description: 'Whether there is more to fetch right now.' }),
    }),
    answer: (query, { parts, now }) => {
      const { edition } = parts
      const reading = readingFor(parts, {}, now)
      const after = query.since === undefined ? 0 : readSince(edition, query.since)
      const most = query.limit ?? usualLimit
      const news = edition.news(after, most + 1, now)
      const told = news.slice(0, most)
      const changes = told.map((each) => tellOf(reading, each, extrasOf(query)))
      const seq = told.at(-1)?.seq ?? after
      const data = { changes, cursor: writeSince(edition, seq), more: news.length > most }
      const meta = { seq, lang: reading.languages[0] ?? null }
      const answer = jsonAnswer(reading, {}, { next: now })
      return { ...answer, body: JSON.stringify({ data, meta }), isKept: false }
    },
  })
}

function cost(search: URLSearchParams): number {
  const [documents, edition] = [search.has('documents'), search.has('form')]
  return costOfTelling(placesOn(search), { documents, edition })
}
