import type { JsonObject, PayloadRequest } from 'payload'
import { staff } from '../access/roles.ts'
import { isSlug } from '../history/names.ts'
import { outside } from '../history/outside.ts'
import { fits, throwOldestAway } from './bounds.ts'
import type { Refused } from './refused.ts'

type Seen = { fields: string[]; stored: JsonObject }

/**
 * Keeps refused words as a record of their own, and says under which id; null where words are not
 * kept, as in accounts, or are too many. A form that goes on typing keeps its newest words; every
 * other save is kept for itself, the newest of them.
 */
export async function keepWords(
  req: PayloadRequest,
  refused: Refused,
  seen: Seen,
): Promise<string | null> {
  const { collection, id, sent } = refused
  const person = staff(req)
  if (!isSlug(req, collection) || !person || !fits(sent)) return null
  const { config } = req.payload.collections[collection]
  if (!config.versions?.drafts) return null
  const data = {
    ...recordOf(req, refused, seen),
    title: titleIn(refused, seen, config.admin.useAsTitle),
  }
  try {
    const kept = await write(req, data, await sameForm(req, refused))
    await throwOldestAway(outside(req), { document: id, person: person.id }).catch((err) =>
      req.payload.logger.error({ err, msg: 'The oldest refused saves could not be thrown away' }),
    )
    return kept
  } catch (err) {
    req.payload.logger.error({ err, msg: 'The words of a refused save could not be kept' })
    return null
  }
}

function recordOf(req: PayloadRequest, refused: Refused, { fields }: Seen) {
  const { collection, form, id, rev, sent } = refused
  return {
    of: collection,
    document: id,
    rev,
    locale: req.locale ?? null,
    fields,
    sent,
    form,
    createdBy: staff(req)?.id ?? null,
  }
}

function titleIn({ sent }: Refused, { stored }: Seen, field = 'id'): string {
  const title: unknown = sent[field] ?? stored[field]
  return typeof title === 'string' ? title.slice(0, 300) : String(stored.id)
}

async function sameForm(
  req: PayloadRequest,
  { form, id, isAutosave }: Refused,
): Promise<string | null> {
  if (!isAutosave || form === null) return null
  const { docs } = await req.payload.find({
    collection: 'rescues',
    where: {
      and: [
        { document: { equals: id } },
        { createdBy: { equals: staff(req)?.id } },
        { form: { equals: form } },
      ],
    },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: true,
    req: outside(req),
  })
  return docs[0]?.id ?? null
}

type Data = ReturnType<typeof recordOf> & { title: string }

async function write(req: PayloadRequest, data: Data, earlier: string | null): Promise<string> {
  const beside = outside(req)
  const collection = 'rescues'
  const { id } = earlier
    ? await req.payload.update({
        collection,
        id: earlier,
        data,
        depth: 0,
        overrideAccess: true,
        req: beside,
      })
    : await req.payload.create({ collection, data, depth: 0, overrideAccess: true, req: beside })
  return id
}
