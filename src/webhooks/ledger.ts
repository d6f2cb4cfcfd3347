import { createHash } from 'node:crypto'
import type { Payload, Where } from 'payload'
import { z } from 'zod'
import type { PublicType } from '../wire/documents.ts'
import { isPublicType } from '../wire/edition/refs.ts'
import type { Mark } from './events.ts'
import { takenOver } from './position.ts'
import { steadyId } from './steady-id.ts'

/**
 * What endpoints were last told about each document, in the newsroom's database, so that it outlives
 * the edition: a rebuilt one, or another process's, is compared with it. It is kept on 256 pages,
 * each a row, of which those that are needed are read and those that changed are written.
 */
export type Ledger = {
  get: (type: PublicType, id: string) => Promise<Mark | null>
  /** Null: there is nothing more to say of it. */
  set: (type: PublicType, id: string, mark: Mark | null) => Promise<void>
  all: () => Promise<{ type: PublicType; id: string; mark: Mark }[]>
  /**
   * Writes the pages that changed, asking `keep` before each. Throws when another process wrote one
   * of them since it was read.
   */
  save: (keep: () => Promise<void>) => Promise<void>
}

const markSchema = z.object({
  digest: z.string(),
  source: z.string(),
  slug: z.string().nullable(),
  language: z.string().nullable(),
  path: z.string().nullable(),
  hasEnded: z.literal(true).optional(),
})

const pageSchema = z.record(z.string(), markSchema)

/** `writing`: how often it was written; null when there is no row. */
type Page = { marks: Map<string, Mark>; writing: number | null; isChanged: boolean }

const pageNames = Array.from({ length: 256 }, (_, number) => number.toString(16).padStart(2, '0'))

/** Opens the ledger as it is; `blank` as if nothing had ever been told. */
export function openLedger(payload: Payload, { blank = false } = {}): Ledger {
  const pages = new Map<string, Page>()
  const pageNamed = async (name: string): Promise<Page> => {
    const known = pages.get(name)
    if (known) return known
    const read = await readPage(payload, name)
    const page = blank
      ? { ...read, marks: new Map<string, Mark>(), isChanged: read.writing !== null }
      : read
    pages.set(name, page)
    return page
  }
  return {
    get: async (type, id) => (await pageNamed(pageOf(type, id))).marks.get(`${type}/${id}`) ?? null,
    async set(type, id, mark) {
      const page = await pageNamed(pageOf(type, id))
      page.isChanged = true
      if (mark) page.marks.set(`${type}/${id}`, mark)
      else page.marks.delete(`${type}/${id}`)
    },
    async all() {
      for (const name of pageNames) await pageNamed(name)
      return [...pages.values()].flatMap(({ marks }) => [...marks].flatMap(named))
    },
    async save(keep) {
      for (const [name, page] of pages) {
        if (!page.isChanged) continue
        await keep()
        await writePage(payload, name, page)
      }
    },
  }
}

function pageOf(type: PublicType, id: string): string {
  return createHash('sha256').update(`${type}/${id}`).digest('hex').slice(0, 2)
}

function named([key, mark]: [string, Mark]): { type: PublicType; id: string; mark: Mark }[] {
  const stroke = key.indexOf('/')
  const type = key.slice(0, stroke)
  return isPublicType(type) ? [{ type, id: key.slice(stroke + 1), mark }] : []
}

const collection = 'webhookProgress'

async function readPage(payload: Payload, name: string): Promise<Page> {
  const row = await payload.findByID({
    collection,
    id: steadyId(collection, name),
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  const marks = pageSchema.parse(row?.marks ?? {})
  const writing = row === null ? null : (row.seq ?? 0)
  return { marks: new Map(Object.entries(marks)), writing, isChanged: false }
}

async function writePage(payload: Payload, name: string, page: Page): Promise<void> {
  const id = steadyId(collection, name)
  const writing = (page.writing ?? 0) + 1
  const data = { marks: Object.fromEntries(page.marks), seq: writing }
  if (page.writing === null)
    await payload.db.create({ collection, data: { id, page: name, ...data } })
  else if (!(await rewrite(payload, id, page.writing, data))) throw takenOver()
  Object.assign(page, { writing, isChanged: false })
}

/** One conditional update: false when the page is not the one that was read. */
async function rewrite(
  payload: Payload,
  id: string,
  writing: number,
  data: Record<string, unknown>,
): Promise<boolean> {
  const asRead: Where = { seq: { equals: writing } }
  const uncounted: Where[] = writing === 0 ? [{ seq: { exists: false } }] : []
  const changed: unknown = await payload.db.updateOne({
    collection,
    where: { and: [{ id: { equals: id } }, { or: [asRead, ...uncounted] }] },
    data,
    options: { atomic: true },
  })
  return Boolean(changed)
}
