import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { z } from 'zod'
import type { PublicType } from '../wire/documents.ts'
import { isPublicType } from '../wire/edition/refs.ts'
import type { Mark } from './events.ts'
import { steadyId } from './steady-id.ts'

/**
 * What endpoints were last told about each document, in the newsroom's database, so that it outlives
 * the edition: a rebuilt one, or another process's, is compared with it. It is kept on 256 pages,
 * each a row, of which those that are needed are read and those that changed are written.
 */
export type Ledger = {
  get: (type: PublicType, id: string) => Promise<Mark | null>
  /** Null: it is not public any more. */
  set: (type: PublicType, id: string, mark: Mark | null) => Promise<void>
  all: () => Promise<{ type: PublicType; id: string; mark: Mark }[]>
  /** Writes the pages that changed. */
  save: () => Promise<void>
}

const markSchema = z.object({
  digest: z.string(),
  source: z.string(),
  slug: z.string().nullable(),
  language: z.string().nullable(),
  path: z.string().nullable(),
})

const pageSchema = z.record(z.string(), markSchema)

type Page = { marks: Map<string, Mark>; isNew: boolean; isChanged: boolean }

const pageNames = Array.from({ length: 256 }, (_, number) => number.toString(16).padStart(2, '0'))

/** Opens the ledger as it is; `blank` as if nothing had ever been told. */
export function openLedger(payload: Payload, { blank = false } = {}): Ledger {
  const pages = new Map<string, Page>()
  const pageNamed = async (name: string): Promise<Page> => {
    const known = pages.get(name)
    if (known) return known
    const read = await readPage(payload, name)
    const page = blank ? { ...read, marks: new Map<string, Mark>(), isChanged: !read.isNew } : read
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
    async save() {
      for (const [name, page] of pages) if (page.isChanged) await writePage(payload, name, page)
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
  return { marks: new Map(Object.entries(marks)), isNew: row === null, isChanged: false }
}

async function writePage(payload: Payload, name: string, page: Page): Promise<void> {
  const id = steadyId(collection, name)
  const data = { marks: Object.fromEntries(page.marks) }
  if (page.isNew) await payload.db.create({ collection, data: { id, page: name, ...data } })
  else await payload.db.updateOne({ collection, id, data, returning: false })
  Object.assign(page, { isNew: false, isChanged: false })
}
