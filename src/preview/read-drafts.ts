import type { Payload, SelectType, Where } from 'payload'
import { z } from 'zod'
import type { PublicType } from '../wire/documents.ts'
import type { Found } from '../wire/read.ts'

const draftSchema = z.looseObject({ id: z.string() })

/**
 * The newest version of each of these documents, published or not, in all languages and with
 * relations as ids: what `readDocuments` is for the wire.
 */
export async function readDrafts(
  payload: Payload,
  type: PublicType,
  ids: readonly string[],
): Promise<Found[]> {
  if (ids.length === 0) return []
  const { docs } = await payload.db.queryDrafts({
    collection: type,
    where: { parent: { in: [...ids] } },
    select: withoutJoins(payload, type),
    pagination: false,
    limit: 0,
    sort: '-updatedAt',
  })
  return docs.map((doc) => draftSchema.parse(doc))
}

/** Lists of documents that point here are read from the other side. */
function withoutJoins(payload: Payload, type: PublicType): SelectType | undefined {
  const { flattenedFields } = payload.collections[type].config
  const joins = flattenedFields.filter((field) => field.type === 'join')
  if (joins.length === 0) return undefined
  return { version: Object.fromEntries(joins.map(({ name }): [string, false] => [name, false])) }
}

const standingSchema = z.looseObject({
  id: z.string(),
  _status: z.string().nullish(),
})

/** Whose newest version fits, and whether that is published. Field names begin with `version.`. */
export async function readStandings(
  payload: Payload,
  type: PublicType,
  where: Where,
  most: number,
): Promise<{ id: string; isPublished: boolean }[]> {
  const { docs } = await payload.db.queryDrafts({
    collection: type,
    where,
    select: { parent: true, version: { _status: true } },
    pagination: false,
    limit: most,
    sort: '-updatedAt',
  })
  return docs.map((doc) => {
    const { id, _status } = standingSchema.parse(doc)
    return { id, isPublished: _status === 'published' }
  })
}
