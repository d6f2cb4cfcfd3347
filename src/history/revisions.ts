import type { PayloadRequest } from 'payload'
import { hashOf } from '../articles/content.ts'
import { sayTo } from '../fields/refuse.ts'
import { timeLabelOf } from '../schedule/time-labels.ts'
import { actLabels } from '../staff/act-labels.ts'
import { getTranslation } from '@payloadcms/translations'
import { z } from 'zod'
import { leavesOf } from './leaves.ts'
import { type Note, notesOf } from './notes.ts'
import { type Change, sayerOf } from './said-changes.ts'

/** A state of a story that was kept: which, when, by whom, what they did, and in which fields. */
export type Revision = {
  /** The id of the version. */
  id: string
  rev: number
  at: string
  isPublished: boolean
  people: string[]
  acts: string[]
  /** What states went from and to, as the form says them, in the order in which they did. */
  changes: string[]
  /** What else was changed, by the names of the form. */
  fields: string[]
  whys: string[]
  /** What readers were told of what was corrected with it. */
  notes: Pick<Note, 'id' | 'text'>[]
}

/**
 * `zone`: the clock of the story, to be shown beside that of whoever looks. `compare`, with the first
 * page: the newest state, and the last one before it that has another content.
 */
export type History = {
  revisions: Revision[]
  hasMore: boolean
  zone: string | null
  compare: { from: string; to: string } | null
}

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
  const isFirst = pageNumber === 1
  const { docs, hasNextPage } = await req.payload.findVersions({
    collection: 'articles',
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: page,
    page: pageNumber,
    depth: 0,
    ...(isFirst ? {} : { select: listed }),
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
  const span = { above: below, upTo: states[0]?.rev ?? 0 }
  const lines = await linesOf(req, id, span)
  const allNotes = await notesOf(req, id, span)
  const zone = docs[0]?.version.displayTimeZone ?? null
  const fields = req.payload.collections.articles.config.flattenedFields
  const changes = lines.flatMap((line) => line.changes)
  const sayState = await sayerOf(req, { changes, fields, zone })
  const revisions = states.map((state, index): Revision => {
    const before = states[index + 1]?.rev ?? below
    const isWithin = ({ rev }: Pick<Line, 'rev'>) =>
      rev !== null && rev > before && rev <= state.rev
    const { whys, ...done } = summed(req, lines.filter(isWithin), sayState)
    const notes = allNotes.filter(isWithin).map(({ id: note, text }) => ({ id: note, text }))
    const told = new Set(notes.map(({ text }) => text))
    return { ...state, ...done, whys: whys.filter((why) => !told.has(why)), notes }
  })
  return { revisions, hasMore: hasNextPage, zone, compare: isFirst ? lastChange(docs) : null }
}

const listed = {
  updatedAt: true,
  version: { rev: true, _status: true, displayTimeZone: true },
} as const

/** A move alone is no change to read: the newest two often differ in nothing but their stage. */
function lastChange([newest, ...older]: readonly {
  id: string
  version: object
}[]): History['compare'] {
  const [before] = older
  if (!newest || !before) return null
  const now = wordsOf(newest)
  const other = older.find((each) => wordsOf(each) !== now)
  return { from: (other ?? before).id, to: newest.id }
}

/** The day on a story is set with its first publication. */
const wordsOf = ({ version }: { version: object }) => hashOf({ ...version, displayDate: null })

type Line = {
  rev: number | null
  who: string
  act: string
  fields: string[]
  changes: Change[]
  why: string | null
}

const changesSchema = z
  .array(z.object({ field: z.string(), from: z.string().nullable(), to: z.string().nullable() }))
  .catch([])

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
    select: { rev: true, who: true, act: true, fields: true, changes: true, why: true },
    overrideAccess: true,
    req,
  })
  return docs.map(({ act, changes, fields, rev, who, why }) => ({
    act: act ?? '',
    changes: changesSchema.parse(changes),
    fields: fields ?? [],
    rev: rev ?? null,
    who: who ?? '',
    why: why ?? null,
  }))
}

type SayState = Awaited<ReturnType<typeof sayerOf>>

function summed(req: PayloadRequest, lines: readonly Line[], sayState: SayState) {
  const labels = new Map<string, { en: string; zh: string }>(
    actLabels.map(({ label, value }) => [value, label]),
  )
  const { flattenedFields } = req.payload.collections.articles.config
  const named = leavesOf(flattenedFields, req.i18n)
  const nameOf = (field: string) => {
    const time = timeLabelOf(field)
    if (time) return sayTo(req, time)
    return named.find(({ path }) => path === field || path.startsWith(`${field}.`))?.label
  }
  const once = (all: (string | undefined | null)[]) => [
    ...new Set(all.filter((each): each is string => Boolean(each))),
  ]
  // Whoever begins a story fills every field there is, which says nothing.
  const later = lines.filter(({ rev }) => rev !== 1)
  const moved = later.flatMap(({ changes }) => changes.filter(({ field }) => nameOf(field)))
  const isMoved = (field: string) => moved.some((change) => change.field === field)
  return {
    people: once(lines.map(({ who }) => who)),
    acts: once(lines.map(({ act }) => getTranslation(labels.get(act) ?? act, req.i18n))),
    changes: moved.map(
      ({ field, from, to }) =>
        `${nameOf(field)}: ${sayState(field, from)} → ${sayState(field, to)}`,
    ),
    fields: once(
      later.flatMap(({ fields }) => fields.filter((field) => !isMoved(field)).map(nameOf)),
    ),
    whys: once(lines.map(({ why }) => why)),
  }
}
