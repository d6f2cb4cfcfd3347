import type { PublicType } from '../../wire/documents.ts'
import type { Entry } from '../../wire/edition.ts'
import type { Page } from '../../wire/edition/list.ts'
import { readPage, type AskedPage } from '../lists.ts'
import { writeCursor } from '../cursor.ts'
import type { Reading } from '../reading.ts'
import { pageQuery } from '../requests.ts'
import { reverses } from '../views.ts'
import { readArguments } from './arguments.ts'
import type { ReadPage } from './asking.ts'

/** A list that belongs to one document, found by a facet of what is listed. */
export type View = {
  of: PublicType
  field: string
  type: PublicType
  facet: string
  about: string
  isPaged: boolean
  /** The value of the facet; null where this document has no such list. */
  ownerOf: (entry: Entry) => string | null
}

/** `/v1/articles/{id}/updates` and the like, and what articles carry in REST. */
export const views: readonly View[] = [
  ...reverses.map(({ of, view, type, facet, summary }) => ({
    ...{ of, field: view, type, facet, about: summary, isPaged: true },
    ownerOf: view === 'updates' ? liveBlogId : (entry: Entry) => entry.id,
  })),
  {
    ...{ of: 'articles', field: 'corrections', type: 'corrections', facet: 'article' },
    ...{ about: 'What was put right, newest first.', isPaged: false },
    ownerOf: ({ id }) => id,
  },
  {
    ...{ of: 'articles', field: 'translations', type: 'articles', facet: 'translationGroup' },
    ...{ about: 'The same story in other languages.', isPaged: false },
    ownerOf: ({ document }) => textOrNull(document.translationGroup),
  },
]

function liveBlogId({ id, document }: Entry): string | null {
  return document.storyType === 'liveBlog' ? id : null
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

/** Most corrections and translations of one story, as in REST. */
const most = 100

export type AskedView = { args: Readonly<Record<string, unknown>>; isCounted: boolean }

/**
 * A page of a view for each of these owners: the first with one statement for all of them, one
 * further on for its only owner.
 * @throws Problem `bad-parameter` for arguments that are not understood.
 */
export function readViews(
  view: View,
  reading: Reading,
  owners: readonly string[],
  { args, isCounted }: AskedView,
): Map<string, ReadPage> {
  const { type, facet, isPaged } = view
  const query = isPaged ? readArguments(args, pageQuery(type, reading.languages)) : {}
  const counts = isCounted ? reading.countEach({ type, facet, values: owners }) : null
  const asked = new Map(
    owners.map((owner) => [owner, readPage(type, query, [view.of, view.field, owner])]),
  )
  const { sort, limit } = readPage(type, { ...query, after: undefined }, [])
  const shown = isPaged ? limit : most
  const isFirst = query.after === undefined
  const pages = isFirst
    ? reading.listEach({ type, facet, values: owners, sort, limit: shown })
    : new Map([...asked].map(([owner, page]) => [owner, pageOf(reading, view, owner, page)]))
  return new Map(
    [...pages].map(([owner, { entries, next }]) => {
      const list = asked.get(owner)?.list ?? ''
      const page = { entries, limit: shown, next: next && writeCursor(list, next) }
      return [owner, { ...page, total: counts?.get(owner) ?? null }]
    }),
  )
}

function pageOf(reading: Reading, { type, facet }: View, owner: string, asked: AskedPage): Page {
  const facets = [{ name: facet, any: [owner], none: [] }]
  return reading.list({ type, facets, ranges: [], ids: null, ...asked })
}
