import { z } from 'zod'
import type { PublicType } from '../../wire/documents.ts'
import type { SearchResult } from '../../wire/edition/search.ts'
import { hrefOf, type Reading } from '../reading.ts'
import { component } from '../openapi/components.ts'
import { href, text } from '../shape-parts.ts'

type Count = { value: string; count: number }
type NamedCount = Count & { href: string; title: string | null }
export type Facets = {
  type: Count[]
  event: NamedCount[]
  topic: NamedCount[]
  language: Count[]
  year: Count[]
}

/** Most values of one facet. */
const most = 20

/** How many of what was found are of each kind, most first; years latest first. */
export function facetsOf(reading: Reading, counts: SearchResult['counts']): Facets {
  const { type, event, topic, language, year } = counts
  return {
    type: most20(sorted(type)),
    event: named(reading, 'events', event),
    topic: named(reading, 'topics', topic),
    language: most20(sorted(language)),
    year: most20(sorted(year).toSorted((one, other) => Number(other.value) - Number(one.value))),
  }
}

function sorted(counts: ReadonlyMap<string, number>): Count[] {
  return Array.from(counts, ([value, count]) => ({ value, count })).toSorted(
    (one, other) => other.count - one.count || (one.value < other.value ? -1 : 1),
  )
}

function most20(counts: Count[]): Count[] {
  return counts.slice(0, most)
}

/** Only those that readers may see. */
function named(
  reading: Reading,
  type: PublicType,
  counts: ReadonlyMap<string, number>,
): NamedCount[] {
  const found: NamedCount[] = []
  const likely = sorted(counts).slice(0, most * 2)
  reading.fetch(likely.map(({ value }) => ({ ref: type, id: value })))
  for (const { value, count } of likely) {
    const entry = reading.follow({ ref: type, id: value })
    if (entry === null || found.length === most) continue
    const title = reading.say(entry.document.title)
    found.push({ value, count, href: hrefOf(reading, type, value), title })
  }
  return found
}

export const count = z.object({ value: text, count: z.int() })
export const namedCount = count.extend({ href, title: text.nullable() })

export const facetsShape = component(
  'SearchFacets',
  z
    .object({
      type: z.array(count),
      event: z.array(namedCount),
      topic: z.array(namedCount),
      language: z.array(count),
      year: z.array(count),
    })
    .meta({
      description:
        'How many of what was found are of each kind: at most 20 values each, for the parameter of that name.',
    }),
)
