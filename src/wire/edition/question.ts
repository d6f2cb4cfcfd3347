import type { FacetFilter } from './selection.ts'
import type { Mark } from './search-index.ts'

export type SearchQuery = {
  /** As the reader wrote it, whatever it is: signs mean nothing. */
  question: string
  /** Filters by type, language, year, event and topic. */
  marks: (FacetFilter & { name: Mark[0] })[]
  /** Instants; half-open. What has no date is left out. */
  from?: string | undefined
  until?: string | undefined
  limit: number
  after: SearchPosition | null
}

/** Where a page ended. `at` is the day the first page was ranked for. */
export type SearchPosition = { score: number; row: number; at: number }

/** How many of what was found have each value of each mark. */
export type Counts = Record<Mark[0], Map<string, number>>
