import type { Payload, Where } from 'payload'
import { z } from 'zod'
import { type Mark, readMarks } from '../database/marks.ts'
import type { FollowedType } from './announce.ts'
import { amount, instant } from './let-out.ts'

/** A document as the database has it; nothing about it is certain but its id. */
export type Found = { id: string; [key: string]: unknown }

/** The id a relation that may hold one has, in a list. */
export function idIn(value: unknown): string[] {
  return typeof value === 'string' ? [value] : []
}

const foundSchema = z.looseObject({ id: z.string() })

/**
 * The committed main-table state of these documents in all languages, relations as ids, drafts and
 * trashed ones included, as the database has it: no read hook adds to it and no default fills it up.
 * What of it is public is for the projection to say. Read outside any transaction.
 */
export async function readDocuments(
  payload: Payload,
  type: FollowedType,
  where: Where,
): Promise<Found[]> {
  const { docs } = await payload.db.find({
    collection: type,
    where,
    select: withoutJoins(payload, type),
    pagination: false,
    limit: 0,
    sort: 'id',
  })
  return docs.map((doc) => foundSchema.parse(doc))
}

/**
 * The newest state of these documents, drafts of published ones too, as far as they can be read:
 * what editors said last, by id.
 */
export async function readNewest(
  payload: Payload,
  type: FollowedType,
  ids: string[],
): Promise<Map<string, Found>> {
  if (ids.length === 0) return new Map()
  const version = withoutJoins(payload, type)
  const { docs } = await payload.db.queryDrafts({
    collection: type,
    where: { parent: { in: ids } },
    select: version && { version },
    pagination: false,
    limit: 0,
  })
  return new Map(docs.map((doc) => foundSchema.parse(doc)).map((doc) => [doc.id, doc]))
}

/** Everything but the lists of documents that point here: those are read from the other side. */
function withoutJoins(payload: Payload, type: FollowedType): Record<string, false> | undefined {
  const joins = payload.collections[type].config.flattenedFields.filter(
    (field) => field.type === 'join',
  )
  if (joins.length === 0) return undefined
  return Object.fromEntries(joins.map(({ name }) => [name, false]))
}

/** The ids of all documents that fit, whatever their state. */
export async function readIds(
  payload: Payload,
  type: FollowedType,
  where: Where,
): Promise<string[]> {
  const { docs } = await payload.db.find({
    collection: type,
    where,
    select: { id: true },
    pagination: false,
    limit: 0,
    sort: 'id',
  })
  return docs.map(({ id }) => String(id))
}

/** Which state of a document this is: its marker changes with every save. */
export type Marked = { id: string; marker: string }

/** The markers of all documents; reads nothing else of them. */
export async function readMarkers(payload: Payload, type: FollowedType): Promise<Marked[]> {
  return marked(await readMarks(payload, { collection: type }))
}

/** The marker of one document, or null when there is none; whether it can be read or not. */
export async function readMarker(
  payload: Payload,
  type: FollowedType,
  id: string,
): Promise<string | null> {
  const [mark] = await readMarks(payload, { collection: type, id })
  return mark ? sayMark(mark) : null
}

const newestLooked = 50

/**
 * The markers of everything saved at or after `horizon`, and of the newest 50 whatever their time:
 * another process's clock may be minutes behind ours.
 */
export async function readRecentMarkers(
  payload: Payload,
  type: FollowedType,
  horizon: Date,
): Promise<Marked[]> {
  const newest = await readMarks(payload, { collection: type, newest: newestLooked })
  const last = newest.at(-1)
  const isAll = newest.length < newestLooked || (last && last.updatedAt < horizon.toISOString())
  return marked(isAll ? newest : await readMarks(payload, { collection: type, from: horizon }))
}

const markSchema = z.object({ id: z.string(), updatedAt: instant, rev: amount })

/** The marker of a document that was read whole. */
export function markerOf(doc: unknown): string {
  const { id, updatedAt, rev } = markSchema.parse(doc)
  return sayMark({ id, updatedAt: updatedAt ?? '', rev: rev ?? 0 })
}

function marked(marks: Mark[]): Marked[] {
  return marks.map((mark) => ({ id: mark.id, marker: sayMark(mark) }))
}

/** `updatedAt` alone would miss the second of two saves in one millisecond; `rev` counts saves. */
function sayMark({ updatedAt, rev }: Mark): string {
  return `${updatedAt} ${rev}`
}
