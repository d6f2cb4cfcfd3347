import type { CollectionBeforeOperationHook, JsonObject, PayloadRequest } from 'payload'
import { executeAccess, isolateObjectProperty } from 'payload'
import { roleOf } from '../access/roles.ts'
import { takeTurn, viewsOfNow } from '../database/turn.ts'
import { nameFor } from '../originals/names.ts'
import { originals } from '../originals/own.ts'
import { examine, type Examined } from './examine.ts'
import { alreadyHere, fileNeeded, fileRefused, notYourPicture } from './faults.ts'
import { inTurn } from './in-turn.ts'
import { batchOf } from './metadata/batch-of.ts'
import { cameraIn } from './metadata/camera-in.ts'
import { type Marks, marksIn } from './metadata/marks-in.ts'
import { type Note, notesOf } from './metadata/notes.ts'
import { hasContentCredentials } from './metadata/rights-in.ts'
import { type Reading, readMetadata } from './read-metadata.ts'
import { type PhotoRecord, recordOf } from './record.ts'

type Sent = NonNullable<PayloadRequest['file']>
type Operation = Parameters<CollectionBeforeOperationHook>[0]

/** What a file turned out to be, for the fields that are ours alone to fill. */
export type TakenIn = Examined & {
  originalName: string
  record: PhotoRecord
  notes: Note[]
  camera: string | null
  contentCredentials: boolean
  marks: Marks
}

/**
 * Takes a sent file in: looks at it, refuses what is no picture or is here already, and stores it
 * whole under a name of ours before its row is written.
 */
export const takeIn: CollectionBeforeOperationHook = async (asked) => {
  const { args, operation, req } = asked
  if (operation !== 'create' && operation !== 'update') return
  forgetEdits(req)
  if (!('data' in args) || (await isRefusedAnyway(asked))) return
  const { file } = req
  if (!file && operation === 'create') throw fileNeeded(req)
  if (!file) return
  if (operation === 'update' && roleOf(req.user) === 'translator') throw notYourPicture(req)
  batchOf(req, batchIn(args))
  await inTurn(req, () => takeInFile(args, req, file))
}

async function takeInFile(args: { data?: object }, req: PayloadRequest, file: Sent): Promise<void> {
  const examined = await examine(file.data)
  if ('fault' in examined) throw fileRefused(req, examined.fault)
  await refuseDuplicate(besides(req), examined.sha256, idOf(args))
  const name = nameFor(examined.kind.extension)
  await originals.store(name, file.data)
  const reading = await originals.withPath(name, readMetadata)
  remember(req, { ...examined, ...readBy(reading, examined, new Date()), originalName: file.name })
  req.file = { ...file, name, mimetype: examined.kind.mimeType }
  // The name is a new one of ours: Payload need not look for another picture that has it.
  Object.assign(args, { overwriteExistingFiles: true })
}

function readBy(reading: Reading, examined: Examined, now: Date) {
  return {
    record: recordOf(reading.tags, now),
    notes: notesOf(reading, examined, now),
    camera: cameraIn(reading.tags),
    contentCredentials: hasContentCredentials(reading.tags),
    marks: marksIn(reading.tags),
  }
}

/**
 * Reads beside the transaction. Until the picture has been looked at nothing may be read in it: a
 * database gives up what stays open for as long as many pictures take.
 */
function besides(req: PayloadRequest): PayloadRequest {
  const beside = isolateObjectProperty(req, 'transactionID')
  delete beside.transactionID
  return beside
}

/** Crops and focal points by query would have Payload fetch a file from any address, past our eyes. */
function forgetEdits(req: PayloadRequest): void {
  delete req.query?.uploadEdits
}

/** The file that came with this request for the document that is being saved. */
export function takenInFor(req: PayloadRequest, { filename }: JsonObject): TakenIn | undefined {
  return req.file && filename === req.file.name ? takenInWith(req) : undefined
}

/** The file that came with this request, once it has been taken in. */
export function takenInWith(req: PayloadRequest): TakenIn | undefined {
  const token: unknown = req.context[contextKey]
  return typeof token === 'object' && token !== null ? takenIns.get(token) : undefined
}

/**
 * The same picture must not come in twice at one moment either: whoever is first writes, and the
 * second then sees it.
 */
export async function refuseDuplicate(
  req: PayloadRequest,
  sha256: string,
  self?: string,
): Promise<void> {
  for (const view of viewsOfNow(req)) {
    const asked = { sha256, self }
    const found =
      (await samePicture(view, { ...asked, draft: true })) ??
      (await samePicture(view, { ...asked, draft: false }))
    if (found) {
      const title = found.title ?? found.originalName ?? found.id
      throw alreadyHere(req, { id: found.id, title, isTrashed: Boolean(found.deletedAt) })
    }
  }
}

type Asked = { sha256: string; self: string | undefined; draft: boolean }

/** A photo with this file: in its newest draft, or as readers may see it. */
async function samePicture(req: PayloadRequest, { draft, self, sha256 }: Asked) {
  const { docs } = await req.payload.find({
    collection: 'photos',
    where: {
      and: [{ sha256: { equals: sha256 } }, ...(self ? [{ id: { not_equals: self } }] : [])],
    },
    depth: 0,
    draft,
    limit: 1,
    pagination: false,
    select: { deletedAt: true, originalName: true, title: true },
    sort: 'id',
    trash: true,
    overrideAccess: true,
    req,
  })
  return docs[0]
}

/** Waits for others who bring the same picture. */
export async function awaitSamePicture(req: PayloadRequest, sha256: string): Promise<void> {
  await takeTurn(req, `photo:${sha256}`)
}

/** Payload copies a request's context at every nested call, so it carries a token and not the file. */
const takenIns = new WeakMap<object, TakenIn>()

const contextKey = 'rostrumTakenIn'

function remember(req: PayloadRequest, takenIn: TakenIn): void {
  const token = {}
  takenIns.set(token, takenIn)
  req.context[contextKey] = token
}

/** Whom the operation will send away must not make us decode and store pictures. */
async function isRefusedAnyway({ args, collection, operation, overrideAccess, req }: Operation) {
  if (overrideAccess) return false
  const rule = operation === 'create' ? collection.access.create : collection.access.update
  const data: unknown = 'data' in args ? args.data : undefined
  return (await executeAccess({ id: idOf(args), data, disableErrors: true, req }, rule)) === false
}

/** Looked at before the file is stored, so that a batch with a mistake leaves nothing behind. */
function batchIn({ data }: { data?: unknown }): unknown {
  return typeof data === 'object' && data !== null && 'batch' in data ? data.batch : undefined
}

function idOf(args: object): string | undefined {
  return 'id' in args && typeof args.id === 'string' ? args.id : undefined
}
