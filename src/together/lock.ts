import {
  type CollectionAfterChangeHook,
  commitTransaction,
  initTransaction,
  killTransaction,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'
import { staff } from '../access/roles.ts'
import { takeTurn } from '../database/turn.ts'
import { saveUnderWay } from '../fields/rev.ts'
import { outside } from '../history/outside.ts'
import { isClosed, noteClosed } from './closed-forms.ts'
import { type Held, type Lock, locks, locksOf } from './locks.ts'
import { lockBefore } from './lock-before.ts'

/**
 * Payload ends the lock of a document with each save, so that a form that saves itself would hold
 * its document for two seconds at most. The drafts of such a form renew it, until the one it sends
 * as it is closed (`X-Form-Closes`). A draft of somebody else leaves the lock as it was.
 */
export const keepLock: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  const held = { collection: collection.slug, id: String(doc.id) }
  const kind = saveUnderWay(req, held)?.kind
  if (operation !== 'update' || kind === 'whole') return
  const theirs = lockBefore(req, held)
  const person = staff(req)?.id
  if (theirs) await lock(req, held, theirs)
  else if (person && savesItself(collection) && isOpenForm(req, person))
    await lock(req, held, { person })
}

/** Puts the lock of a document into the name of whoever asks; says whether that changed anything. */
export async function takeOver(req: PayloadRequest, held: Held, person: string): Promise<boolean> {
  return inTurn(req, held, async () => {
    const there = ofLocks(req)
    const count = async (where = locksOf(held)) => {
      const found = await req.payload.count({
        ...{ collection: locks, where },
        overrideAccess: true,
        req: there,
      })
      return found.totalDocs
    }
    const [all, own] = [await count(), await count(locksOf(held, person))]
    if (all === 1 && own === 1) return false
    await req.payload.db.deleteMany({ collection: locks, where: locksOf(held), req: there })
    await lock(req, held, { person })
    return true
  })
}

/** Ends the lock of somebody who closes a form; a save of it that comes later does not renew it. */
export async function letGo(
  req: PayloadRequest,
  held: Held,
  by: { form: string; person: string },
): Promise<void> {
  noteClosed(by, Date.now())
  const where = locksOf(held, by.person)
  await inTurn(req, held, () =>
    req.payload.db.deleteMany({ collection: locks, where, req: ofLocks(req) }),
  )
}

/** One after the other, and after the saves under way: the first thing it does is a write. */
async function inTurn<Done>(req: PayloadRequest, held: Held, act: () => Promise<Done>) {
  const isOurs = await initTransaction(req)
  try {
    await takeTurn(req, `lock:${held.collection}/${held.id}`)
    const done = await act()
    if (isOurs) await commitTransaction(req)
    return done
  } catch (error) {
    if (isOurs) await killTransaction(req)
    throw error
  }
}

/** Where Payload ends them: beside the transaction on MongoDB, in it elsewhere. */
const ofLocks = (req: PayloadRequest): PayloadRequest =>
  req.payload.db.name === 'mongoose' ? outside(req) : req

async function lock(
  req: PayloadRequest,
  held: Held,
  { at, person }: Pick<Lock, 'person'> & Partial<Lock>,
): Promise<void> {
  const there = ofLocks(req)
  const { totalDocs } = await req.payload.count({
    ...{ collection: locks, where: locksOf(held) },
    overrideAccess: true,
    req: there,
  })
  if (totalDocs > 0) return
  await req.payload.db.create({
    collection: locks,
    data: {
      document: { relationTo: held.collection, value: held.id },
      user: { relationTo: 'users', value: person },
      ...(at === undefined ? {} : { updatedAt: at }),
    },
    req: there,
  })
}

function isOpenForm({ headers, payloadAPI }: PayloadRequest, person: string): boolean {
  const form = headers.get('x-form')
  if (payloadAPI !== 'REST' || form === null || headers.has('x-form-closes')) return false
  return !isClosed({ form, person }, Date.now())
}

function savesItself({ versions }: SanitizedCollectionConfig): boolean {
  const drafts = versions ? versions.drafts : false
  return Boolean(drafts && drafts.autosave)
}
