import type { CollectionSlug, JsonObject, PayloadRequest } from 'payload'
import { outside } from './outside.ts'
import type { Pointer } from './say-value.ts'

/** What each of these documents is called, by one query for each collection. */
export async function namesOf(
  req: PayloadRequest,
  pointers: readonly Pointer[],
): Promise<(collection: string, id: string) => string> {
  const names = new Map<string, string>()
  for (const collection of new Set(pointers.map((each) => each.collection))) {
    if (!isSlug(req, collection)) continue
    const ids = pointers.filter((each) => each.collection === collection).map(({ id }) => id)
    for (const [id, name] of await namesIn(req, collection, ids)) {
      names.set(`${collection}/${id}`, name)
    }
  }
  return (collection, id) => names.get(`${collection}/${id}`) ?? id
}

async function namesIn(
  req: PayloadRequest,
  collection: CollectionSlug,
  ids: string[],
): Promise<[string, string][]> {
  const title = req.payload.collections[collection].config.admin.useAsTitle ?? 'id'
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: [...new Set(ids)] } },
    depth: 0,
    draft: true,
    limit: 0,
    pagination: false,
    overrideAccess: false,
    req: outside(req),
    trash: true,
  })
  return docs.map((doc: JsonObject): [string, string] => {
    const name: unknown = doc[title]
    return [String(doc.id), typeof name === 'string' && name !== '' ? name : String(doc.id)]
  })
}

export function isSlug(req: PayloadRequest, name: string): name is CollectionSlug {
  return name in req.payload.collections
}
