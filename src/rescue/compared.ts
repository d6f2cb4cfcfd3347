import type { CollectionSlug, JsonObject, PayloadRequest } from 'payload'
import { nobody } from '../access/who.ts'
import { type Difference, differencesBetween } from '../history/differences.ts'
import { valueAt } from '../history/leaves.ts'
import { isSlug } from '../history/names.ts'
import type { Rescue } from '../payload-types.ts'
import { type Touched, touchedIn, touchedRows } from './three-way.ts'

/** A field in which the refused words (`after`) and the document (`before`) differ, and who changed it. */
export type Conflict = Difference & { touched: Touched; touchedRows: Touched[] }

/** The refused words beside the document as it is now. */
export type Meeting = {
  collection: CollectionSlug
  id: string
  stored: JsonObject
  sent: JsonObject
  /** What both began with; null where nobody knows. */
  base: JsonObject | null
  conflicts: Conflict[]
}

/**
 * Lays the refused words beside the newest document. `base` is what both began with, if whoever asks
 * knows it; the version the words were written on otherwise, if it is there.
 * @returns null when the document is not there any more, or not theirs to read.
 */
export async function meet(
  req: PayloadRequest,
  rescue: Rescue,
  given: JsonObject | null,
): Promise<Meeting | null> {
  const { document, of } = rescue
  if (!of || !document || !isSlug(req, of)) return null
  const stored = await newestOf(req, of, document)
  if (!stored) return null
  const sent = decidable(req, of, sentIn(rescue))
  const base = given ?? (await versionAt(req, of, rescue))
  const differences = await differencesBetween(req, {
    collection: of,
    before: stored,
    after: { ...stored, ...sent },
  })
  const conflicts = differences.map((difference): Conflict => {
    const { path } = difference
    const three = {
      base: base ? valueAt(base, path) : null,
      isBaseKnown: base !== null,
      mine: valueAt(sent, path),
      theirs: valueAt(stored, path),
    }
    const rows = difference.kind === 'body' ? difference.rows : []
    return { ...difference, touched: touchedIn(three), touchedRows: touchedRows(rows, three) }
  })
  return { collection: of, id: document, stored, sent, base, conflicts }
}

/** The refused words as they were sent. */
export function sentIn({ sent }: Rescue): JsonObject {
  return typeof sent === 'object' && sent !== null && !Array.isArray(sent) ? { ...sent } : {}
}

/** Where a story stands is not a matter of words; and what nobody writes, nobody chooses. */
function decidable(req: PayloadRequest, collection: CollectionSlug, sent: JsonObject): JsonObject {
  const { flattenedFields } = req.payload.collections[collection].config
  const words = flattenedFields.filter(
    (field) =>
      field.name in sent &&
      !['stage', 'pubStatus', 'why'].includes(field.name) &&
      !('access' in field && field.access?.update === nobody),
  )
  return Object.fromEntries(words.map(({ name, type }) => [name, listOf(type, sent[name])]))
}

/** Forms count the rows of a list that has none. */
function listOf(type: string, value: unknown): unknown {
  return type === 'array' && value === 0 ? [] : value
}

async function newestOf(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<JsonObject | null> {
  return req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    fallbackLocale: false,
    overrideAccess: false,
    req,
    trash: true,
  })
}

async function versionAt(
  req: PayloadRequest,
  collection: CollectionSlug,
  { document, rev }: Rescue,
): Promise<JsonObject | null> {
  if (typeof rev !== 'number') return null
  const { docs } = await req.payload.findVersions({
    collection,
    where: { and: [{ parent: { equals: document } }, { 'version.rev': { equals: rev } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const [version] = docs
  return version ? { ...version.version } : null
}
