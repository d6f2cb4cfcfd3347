import type { PayloadRequest } from 'payload'
import { actLabels } from '../staff/act-labels.ts'
import { getTranslation } from '@payloadcms/translations'
import { leavesOf } from './leaves.ts'

/** A state of a story that was kept: which, when, by whom, what they did, and in which fields. */
export type Revision = {
  /** The id of the version. */
  id: string
  rev: number
  at: string
  isPublished: boolean
  people: string[]
  acts: string[]
  fields: string[]
  whys: string[]
}

/** `zone`: the clock of the story, to be shown beside that of whoever looks. */
export type History = { revisions: Revision[]; hasMore: boolean; zone: string | null }

const page = 25

/**
 * The kept states of a story, newest first, a page at a time. A version holds what was typed since
 * the one before; the audit log knows who that was.
 */
export async function revisionsOf(
  req: PayloadRequest,
  id: string,
  pageNumber: number,
): Promise<History> {
  const { docs, hasNextPage } = await req.payload.findVersions({
    collection: 'articles',
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: page,
    page: pageNumber,
    depth: 0,
    select: { updatedAt: true, version: { rev: true, _status: true, displayTimeZone: true } },
    overrideAccess: false,
    req,
  })
  const states = docs.map((doc) => ({
    id: doc.id,
    at: doc.updatedAt,
    rev: doc.version.rev ?? 0,
    isPublished: doc.version._status === 'published',
  }))
  const last = docs.at(-1)
  const below = hasNextPage && last ? await revBefore(req, id, last.updatedAt) : 0
  const lines = await linesOf(req, id, { above: below, upTo: states[0]?.rev ?? 0 })
  const revisions = states.map((state, index): Revision => {
    const before = states[index + 1]?.rev ?? below
    const within = lines.filter(({ rev }) => rev !== null && rev > before && rev <= state.rev)
    return { ...state, ...summed(req, within) }
  })
  const zone = docs[0]?.version.displayTimeZone ?? null
  return { revisions, hasMore: hasNextPage, zone }
}

type Line = { rev: number | null; who: string; act: string; fields: string[]; why: string | null }

/** The revision of the state below the last one of a page: what came between belongs to that one. */
async function revBefore(req: PayloadRequest, id: string, updatedAt: string): Promise<number> {
  const { docs } = await req.payload.findVersions({
    collection: 'articles',
    where: { and: [{ parent: { equals: id } }, { updatedAt: { less_than: updatedAt } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    depth: 0,
    select: { version: { rev: true } },
    overrideAccess: false,
    req,
  })
  return docs[0]?.version.rev ?? 0
}

type Span = { above: number; upTo: number }

async function linesOf(
  req: PayloadRequest,
  document: string,
  { above, upTo }: Span,
): Promise<Line[]> {
  const { docs } = await req.payload.find({
    collection: 'auditLog',
    where: {
      and: [
        { document: { equals: document } },
        { rev: { greater_than: above } },
        { rev: { less_than_equal: upTo } },
      ],
    },
    sort: 'createdAt',
    limit: 500,
    pagination: false,
    depth: 0,
    select: { rev: true, who: true, act: true, fields: true, why: true },
    overrideAccess: true,
    req,
  })
  return docs.map(({ act, fields, rev, who, why }) => ({
    act: act ?? '',
    fields: fields ?? [],
    rev: rev ?? null,
    who: who ?? '',
    why: why ?? null,
  }))
}

function summed(req: PayloadRequest, lines: readonly Line[]) {
  const labels = new Map<string, { en: string; zh: string }>(
    actLabels.map(({ label, value }) => [value, label]),
  )
  const { flattenedFields } = req.payload.collections.articles.config
  const named = leavesOf(flattenedFields, req.i18n)
  const nameOf = (field: string) =>
    named.find(({ path }) => path === field || path.startsWith(`${field}.`))?.label
  const once = (all: (string | undefined | null)[]) => [
    ...new Set(all.filter((each): each is string => Boolean(each))),
  ]
  return {
    people: once(lines.map(({ who }) => who)),
    acts: once(lines.map(({ act }) => getTranslation(labels.get(act) ?? act, req.i18n))),
    // Whoever begins a story fills every field there is, which says nothing.
    fields: once(lines.flatMap(({ fields, rev }) => (rev === 1 ? [] : fields.map(nameOf)))),
    whys: once(lines.map(({ why }) => why)),
  }
}
