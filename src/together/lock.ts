import type {
  CollectionAfterChangeHook,
  PayloadRequest,
  SanitizedCollectionConfig,
  Where,
} from 'payload'
import { staff } from '../access/roles.ts'
import { saveUnderWay } from '../fields/rev.ts'
import { outside } from '../history/outside.ts'

const collection = 'payload-locked-documents'

/** A document, as its lock names it. */
export type Held = { collection: string; id: string }

/**
 * Payload ends the lock of a document with each save, so that a form that saves itself would hold
 * its document for two seconds at most. The drafts of such a form renew it, until the one it sends
 * as it is closed (`X-Form-Closes`).
 */
export const keepLock: CollectionAfterChangeHook = async (args) => {
  const { doc, operation, req } = args
  const held = { collection: args.collection.slug, id: String(doc.id) }
  const person = staff(req)
  if (operation !== 'update' || !person || !savesItself(args.collection)) return
  if (!isOpenForm(req) || saveUnderWay(req, held)?.kind === 'whole') return
  await lock(req, held, person.id)
}

/** Puts the lock of a document into the name of whoever asks; says whether that changed anything. */
export async function takeOver(req: PayloadRequest, held: Held, person: string): Promise<boolean> {
  const theirs: Where = { and: [whereOf(held), { 'user.value': { equals: person } }] }
  const { totalDocs } = await req.payload.count({
    ...{ collection, where: theirs, overrideAccess: true, req },
  })
  if (totalDocs > 0) return false
  const user = { relationTo: 'users' as const, value: person }
  const { docs } = await req.payload.update({
    ...{ collection, where: whereOf(held), data: { user }, depth: 0, overrideAccess: true, req },
  })
  if (docs.length === 0) await lock(req, held, person)
  return true
}

async function lock(req: PayloadRequest, held: Held, person: string): Promise<void> {
  // Where Payload ends them: beside the transaction on MongoDB, in it elsewhere.
  const there = req.payload.db.name === 'mongoose' ? outside(req) : req
  const asked = { collection, where: whereOf(held), overrideAccess: true, req: there } as const
  const { totalDocs } = await req.payload.count(asked)
  if (totalDocs > 0) return
  await req.payload.db.create({
    collection,
    data: {
      document: { relationTo: held.collection, value: held.id },
      user: { relationTo: 'users', value: person },
    },
    req: there,
  })
}

const whereOf = (held: Held): Where => ({
  and: [
    { 'document.relationTo': { equals: held.collection } },
    { 'document.value': { equals: held.id } },
  ],
})

function isOpenForm({ headers, payloadAPI }: PayloadRequest): boolean {
  return payloadAPI === 'REST' && headers.has('x-form') && !headers.has('x-form-closes')
}

function savesItself({ versions }: SanitizedCollectionConfig): boolean {
  const drafts = versions ? versions.drafts : false
  return Boolean(drafts && drafts.autosave)
}
