import { z } from 'zod'
import { publicTypes } from '../../wire/documents.ts'
import { termsOf } from '../../wire/edition/words.ts'
import { readingFor } from '../asking.ts'
import { endpoint, type Endpoint } from '../endpoint.ts'
import { jsonAnswer } from '../json.ts'
import type { Reading } from '../reading.ts'
import { costOfPage, placesOn } from '../limits/cost.ts'
import { maybeText } from '../shape-parts.ts'
import { facetsShape } from './facets.ts'
import { hitShape } from './hit.ts'
import { longest, searchQuery } from './request.ts'
import { searchPage } from './search-page.ts'

/** What a search says besides the documents found. */
export const besidePage = {
  isExact: z.boolean().meta({
    description:
      '`false` when more match than are counted: `total` and `facets` are of the newest 2,000.',
  }),
  matched: z.enum(['exact', 'near', 'any', 'none']).meta({
    description:
      '`exact`: all words. `near`: all, some taken for names one letter away. `any`: nothing says all of them, so these say at least one. `none`: nothing was found.',
  }),
  didYouMean: maybeText.meta({ description: 'The question with a name spelt as it is.' }),
  facets: facetsShape,
}

/** How many times the work of a plain page it is: each word is one more. Longer ones are refused. */
export function weightOf(question: string): number {
  return 2 + termsOf(question.slice(0, longest)).length
}

/** `/v1/search`: full text over everything public. Its answers are never kept. */
export function searchEndpoint(languages: readonly string[]): Endpoint {
  return endpoint({
    ...{ path: '/v1/search', summary: 'What says these words, best first', tag: 'search' },
    example: '/v1/search?q=wetland&limit=1',
    description:
      'Words in any language of the newsroom, Chinese too. Names may be one letter off. `facets` counts all that was found, and each of its values is one for the parameter of that name.',
    ...{ isPaged: true, cost, query: searchQuery(languages), data: z.array(hitShape) },
    beside: besidePage,
    answer: (query, { parts, now }) => {
      const reading = readingFor(parts, query, now)
      dependOnAll(reading)
      return {
        ...jsonAnswer(reading, searchPage(reading, query), { next: tomorrow(now) }),
        isKept: false,
      }
    },
  })
}

function cost(search: URLSearchParams): number {
  return weightOf(search.get('q') ?? '') * costOfPage(placesOn(search))
}

/** Anything that is published may be found: caches that are purged by tag have to know. */
export function dependOnAll({ depends }: Reading): void {
  for (const type of publicTypes) depends.types.add(type)
}

/** When what is found changes by itself: what is dated counts for less with every day (UTC). */
export function tomorrow(now: Date): Date {
  const next = new Date(now)
  next.setUTCHours(24, 0, 0, 0)
  return next
}
