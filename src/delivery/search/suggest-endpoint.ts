import { z } from 'zod'
import { publicTypes } from '../../wire/documents.ts'
import type { Entry } from '../../wire/edition.ts'
import { beginsWithin } from '../../wire/edition/words.ts'
import { readingFor } from '../asking.ts'
import { component } from '../openapi/components.ts'
import { endpoint, type Endpoint } from '../endpoint.ts'
import { jsonAnswer } from '../json.ts'
import { mention, sitePathOf, type Mention, type Reading } from '../reading.ts'
import { href, maybeText, sitePath, text } from '../shape-parts.ts'
import { suggestQuery, type SuggestRequest } from './request.ts'
import { dependOnAll } from './search-endpoint.ts'

export type Suggestion = Mention & {
  path: string | null
  text: string | null
  language: string | null
}

const suggestionShape = component(
  'Suggestion',
  z.object({
    type: z.enum(publicTypes),
    id: text,
    href,
    title: maybeText,
    path: sitePath.nullable(),
    text: maybeText.meta({ description: 'The title in the language in which it begins as typed.' }),
    language: maybeText.meta({ description: 'Of `text`.' }),
  }),
)

/** `/v1/suggest`: titles while somebody types. Its answers are never kept. */
export function suggestEndpoint(languages: readonly string[]): Endpoint {
  return endpoint({
    ...{ path: '/v1/suggest', summary: 'Titles that begin as typed', tag: 'search' },
    ...{ example: '/v1/suggest?q=wet', description: 'Ask it while somebody types.' },
    ...{ isPaged: false, query: suggestQuery(languages), data: z.array(suggestionShape) },
    answer: (query, { parts, now }) => {
      const reading = readingFor(parts, query, now)
      dependOnAll(reading)
      return { ...jsonAnswer(reading, { data: suggestions(reading, query) }), isKept: false }
    },
  })
}

const usualLimit = 10

/** At most ten documents that readers may be looking for. */
export function suggestions(
  reading: Reading,
  { q, limit = usualLimit }: SuggestRequest,
): Suggestion[] {
  const entries = reading.edition.suggest(q, limit, reading.now).map(reading.take)
  return entries.map((entry) => {
    const path = sitePathOf(entry, reading)
    return { ...mention(reading, entry), path, ...typedTitle(reading, entry, q) }
  })
}

function typedTitle(
  reading: Reading,
  { document, language }: Entry,
  typed: string,
): Pick<Suggestion, 'text' | 'language'> {
  const { title } = document
  if (typeof title === 'string') return { text: title, language }
  const written = Object.entries(title.localized).toSorted(([one], [other]) => {
    const rank = (tag: string): number => reading.languages.indexOf(tag) + 1 || 100
    return rank(one) - rank(other)
  })
  const [tag, words] = written.find(([, each]) => beginsWithin(each, typed)) ?? written[0] ?? []
  return { text: words ?? null, language: tag ?? null }
}
