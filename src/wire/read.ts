import type { Payload, Where } from 'payload'
import { z } from 'zod'
import type { FollowedType } from './announce.ts'
import { instant } from './let-out.ts'

/** A document as the database has it; nothing about it is certain but its id. */
export type Found = { id: string; [key: string]: unknown }

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

const markedSchema = z.object({
  id: z.string(),
  updatedAt: instant,
  rev: z.number().nullish(),
})

/** The markers of all documents; reads nothing else of them. */
export async function readMarkers(payload: Payload, type: FollowedType): Promise<Marked[]> {
  return listMarkers(payload, type, {}, 0)
}

/**
 * The markers of everything saved at or after `horizon`, and of the newest 50 whatever their time:
 * another process's clock may be minutes behind ours.
 */
export async function readRecentMarkers(
  payload: Payload,
  type: FollowedType,
  horizon: Date,
): Promise<Marked[]> {
  const newest = await listMarkers(payload, type, {}, newestLooked)
  const from = horizon.toISOString()
  const last = newest.at(-1)
  if (newest.length < newestLooked || (last && last.marker < from)) return newest
  return listMarkers(payload, type, { updatedAt: { greater_than_equal: from } }, 0)
}

const newestLooked = 50

async function listMarkers(
  payload: Payload,
  type: FollowedType,
  where: Where,
  limit: number,
): Promise<Marked[]> {
  const { docs } = await payload.db.find({
    collection: type,
    where,
    select: { updatedAt: true, rev: true },
    pagination: false,
    limit,
    sort: '-updatedAt',
  })
  return docs.map((doc) => ({ id: String(doc.id), marker: markerOf(doc) }))
}

/** `updatedAt` alone would miss the second of two saves in one millisecond; `rev` counts saves. */
export function markerOf(doc: unknown): string {
  const { updatedAt, rev } = markedSchema.parse(doc)
  return `${updatedAt ?? ''} ${rev ?? 0}`
}
