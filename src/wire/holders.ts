import type { Payload } from 'payload'
import type { PublicType } from './documents.ts'
import { type Found, readDocuments, readIds, readNewest } from './read.ts'

/** Documents that others hang on, by id; null for one that cannot be read. */
export type Holders = Map<string, Found | null>

/** Reads them whatever their own state. One that cannot be read does not hide the rest. */
export async function readHolders(
  payload: Payload,
  type: PublicType,
  ids: string[],
): Promise<Holders> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  try {
    const found = await readDocuments(payload, type, { id: { in: wanted } })
    return new Map(found.map((doc) => [doc.id, doc]))
  } catch {
    return readEach(payload, type, wanted)
  }
}

async function readEach(payload: Payload, type: PublicType, ids: string[]): Promise<Holders> {
  const holders: Holders = new Map()
  for (const id of ids) {
    try {
      const [doc] = await readDocuments(payload, type, { id: { equals: id } })
      if (doc) holders.set(id, doc)
    } catch {
      await readIds(payload, type, { id: { equals: id } })
      holders.set(id, null)
    }
  }
  return holders
}

/**
 * The same as their editors know them: an embargo counts from the moment it is written down, though
 * the event, session or story that has it may never have been published.
 */
export async function readHoldersAsSaid(
  payload: Payload,
  type: PublicType,
  ids: string[],
): Promise<Holders> {
  const holders = await readHolders(payload, type, ids)
  const found = [...holders.values()].filter((doc) => doc !== null)
  for (const [id, doc] of await asSaid(payload, type, found)) holders.set(id, doc)
  return holders
}

/** The newest draft of each document that is not published, the document itself otherwise. */
export async function asSaid(payload: Payload, type: PublicType, docs: Found[]): Promise<Holders> {
  const drafts = docs.filter(({ _status }) => _status !== 'published').map(({ id }) => id)
  const newest = await readNewest(payload, type, drafts)
  return new Map(docs.map((doc) => [doc.id, newest.get(doc.id) ?? doc]))
}
