import type { PublicType } from '../wire/documents.ts'
import type { Entry } from '../wire/edition.ts'
import type { FacetFilter, Selection } from '../wire/edition/selection.ts'
import { hrefOf, mention, sitePathOf, type Reading } from './reading.ts'

/** Presents one document; handed in, because additions and documents hold each other. */
export type Present = (entry: Entry) => Record<string, unknown>

/**
 * What a document shows beside what is stored with it: where it is read, and what points at it.
 * Made only when asked for.
 */
export function additionsOf(
  reading: Reading,
  entry: Entry,
  present: Present,
): Record<string, () => unknown> {
  const href = hrefOf(reading, entry.type, entry.id)
  const path = (): string | null => sitePathOf(entry, reading)
  switch (entry.type) {
    case 'articles':
      return {
        path,
        corrections: () => correctionsOf(reading, entry, present),
        translations: () => translationsOf(reading, entry),
        updates: () => updatesOf(reading, entry, href),
      }
    case 'events':
      return { path, programme: () => ({ href: `${href}/programme` }) }
    case 'series':
      return { path, editions: () => ({ href: `${href}/editions` }) }
    case 'speakers':
      return { path, appearances: () => ({ href: `${href}/appearances` }) }
    case 'liveUpdates':
    case 'corrections':
      return {}
    default:
      return { path }
  }
}

/** Most corrections and translations one story carries in an answer. */
const most = 100

function correctionsOf(reading: Reading, { id }: Entry, present: Present): unknown[] {
  const facets = [{ name: 'article', any: [id], none: [] }]
  return newest(reading, 'corrections', facets, 'published').map((correction) => {
    const { article: _itself, ...note } = present(correction)
    return note
  })
}

function translationsOf(reading: Reading, entry: Entry): unknown[] {
  const group = entry.document.translationGroup
  if (typeof group !== 'string') return []
  const facets = [{ name: 'translationGroup', any: [group], none: [] }]
  return newest(reading, 'articles', facets, 'displayDate')
    .filter(({ id }) => id !== entry.id)
    .map((other) => ({ ...mention(reading, other), language: other.language }))
}

function updatesOf(reading: Reading, { id, document }: Entry, href: string): unknown {
  if (document.storyType !== 'liveBlog') return null
  const facets = [{ name: 'article', any: [id], none: [] }]
  const selection: Selection = { type: 'liveUpdates', facets, ranges: [], ids: null }
  return { href: `${href}/updates`, count: reading.count(selection) }
}

function newest(reading: Reading, type: PublicType, facets: FacetFilter[], key: string): Entry[] {
  const sort = { key, descending: true }
  const query = { type, facets, ranges: [], ids: null, sort, limit: most, after: null }
  return reading.list(query).entries
}
