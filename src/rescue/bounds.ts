import type { JsonObject, PayloadRequest, Where } from 'payload'

/** How many refused saves of one person are kept, of one document and in all. */
export const most = { ofDocument: 200, ofPerson: 1000 }

/** Bytes of JSON: whatever a save may bring fits, and is kept when it is refused. */
const largest = 4 * 1024 * 1024

/** Whether refused words are small enough to be kept. */
export function fits(sent: JsonObject): boolean {
  return Buffer.byteLength(JSON.stringify(sent)) <= largest
}

/** Throws the oldest refused saves of a person away, beyond what is kept. */
export async function throwOldestAway(
  req: PayloadRequest,
  { document, person }: { document: string; person: string },
): Promise<void> {
  const theirs: Where = { createdBy: { equals: person } }
  await keepNewest(req, { and: [theirs, { document: { equals: document } }] }, most.ofDocument)
  await keepNewest(req, theirs, most.ofPerson)
}

async function keepNewest(req: PayloadRequest, where: Where, count: number): Promise<void> {
  const collection = 'rescues'
  const { totalDocs } = await req.payload.count({ collection, where, overrideAccess: true, req })
  if (totalDocs <= count) return
  const { docs } = await req.payload.find({
    collection,
    where,
    depth: 0,
    limit: totalDocs - count,
    pagination: false,
    select: {},
    sort: 'updatedAt',
    overrideAccess: true,
    req,
  })
  const ids = docs.map(({ id }) => id)
  await req.payload.db.deleteMany({ collection, where: { id: { in: ids } }, req })
}
