import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload'
import { APIError, executeAccess, Forbidden, isolateObjectProperty } from 'payload'
import { z } from 'zod'
import { claimRevision } from '../database/claim.ts'
import { ifMatch } from './if-match.ts'
import { isKill } from './publication.ts'
import { sayTo } from './refuse.ts'
import { rememberSave, type Save, saveUnderWay } from './rev.ts'

type Collection = Parameters<CollectionBeforeOperationHook>[0]['collection']

const flag = z.boolean().nullish()

const argsSchema = z.object({
  id: z.string().optional(),
  where: z.custom<Where>((value) => typeof value === 'object' && value !== null).optional(),
  data: z.record(z.string(), z.unknown()).nullish(),
  draft: flag,
  autosave: flag,
  trash: flag,
  limit: z.number().nullish(),
  overrideAccess: flag,
})

type Args = z.infer<typeof argsSchema>
type Claim = { collection: Collection; req: PayloadRequest; args: Args; kind: Save['kind'] }

/**
 * Makes the very first write of a save, before anything is read: takes the document's turn and
 * raises its revision, so that what the save then reads is the newest and stays it.
 */
export const claimFirst: CollectionBeforeOperationHook = async (operation) => {
  const parsed = argsSchema.safeParse(operation.args)
  if (!parsed.success) return
  const { collection, req } = operation
  const kind = kindOf(operation.operation, parsed.data)
  if (kind === null) return
  const claim = { collection, req, args: parsed.data, kind }
  const allowed = await allowedOf(claim)
  if (allowed === false) return
  if (typeof allowed === 'object') await requireOnNewest(claim, allowed)
  for (const id of await idsOf(claim, allowed)) await claimOne(claim, id)
}

/**
 * What is published is saved whole, whatever the query says; and so is what does not ask for a draft,
 * even where it calls itself an autosave: Payload writes that over what readers have.
 */
function kindOf(operation: string, { autosave, data, draft }: Args): Save['kind'] | null {
  if (operation === 'restoreVersion' || operation === 'delete') return operation
  if (operation !== 'update') return null
  if (!draft || data?._status === 'published') return 'whole'
  return autosave ? 'autosave' : 'draft'
}

/** Whom the operation will send away must not raise a revision on the way. */
async function allowedOf({ args, collection, kind, req }: Claim): Promise<boolean | Where> {
  if (args.overrideAccess) return true
  const rule = kind === 'delete' ? collection.access.delete : collection.access.update
  return executeAccess({ id: args.id, data: args.data, disableErrors: true, req }, rule)
}

/**
 * A rule about the stored document has to hold for its newest draft. Where it holds only for the
 * published one, Payload would save that on top of words it does not show to whoever is asking.
 */
async function requireOnNewest(claim: Claim, allowed: Where): Promise<void> {
  const { args, collection, kind, req } = claim
  if (args.id === undefined || kind === 'restoreVersion' || !collection.versions?.drafts) return
  const where = { and: [{ id: { equals: args.id } }, allowed] }
  const newest = { ...args, draft: true, limit: 1, trash: true }
  if ((await matching({ ...claim, args: newest }, where)).length > 0) return
  throw new Forbidden(req.t)
}

async function idsOf(claim: Claim, allowed: boolean | Where): Promise<string[]> {
  const { args, kind } = claim
  if (kind === 'restoreVersion') return parentOf(claim)
  if (args.id !== undefined) return [args.id]
  if (!args.where) return []
  return matching(claim, typeof allowed === 'object' ? { and: [args.where, allowed] } : args.where)
}

/** In one order for everybody, so that two bulk edits never wait for each other. */
async function matching({ args, collection, req }: Claim, where: Where): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: collection.slug,
    where,
    draft: Boolean(args.draft) || Boolean(args.data?.deletedAt),
    trash: args.trash ?? false,
    limit: args.limit ?? 0,
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: true,
    req: outside(req),
  })
  return docs.map(({ id }) => id).toSorted()
}

async function parentOf({ args, collection, req }: Claim): Promise<string[]> {
  if (args.id === undefined) return []
  const version = await req.payload.findVersionByID({
    collection: collection.slug,
    id: args.id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req: outside(req),
  })
  return version?.parent === undefined ? [] : [String(version.parent)]
}

/** Reads beside the transaction, which has to begin with the claim. */
function outside(req: PayloadRequest): PayloadRequest {
  const beside = isolateObjectProperty(req, 'transactionID')
  delete beside.transactionID
  return beside
}

async function claimOne(claim: Claim, id: string): Promise<void> {
  const { args, collection, kind, req } = claim
  const expected = expectedRevision(claim, id)
  const rev = await claimRevision(req, collection.slug, id, expected)
  const isDraft = Boolean(args.draft) && kind !== 'whole'
  rememberSave(req, { collection: collection.slug, id }, { rev, kind, isDraft })
}

function expectedRevision(claim: Claim, id: string): number | undefined {
  const { args, collection, kind, req } = claim
  if (kind === 'whole' && isKill(collection, args.data)) return undefined
  const written = kind === 'delete' ? undefined : args.data?.rev
  const named = isAddressed(claim, id) ? (ifMatch(req) ?? written) : written
  if (typeof named === 'number' && Number.isInteger(named)) return named
  if (named !== undefined && named !== null) throw unreadable(req)
  if (kind === 'delete' || (kind !== 'restoreVersion' && isOnlyState(args.data))) return undefined
  const isUnderWay = saveUnderWay(req, { collection: collection.slug, id }) !== undefined
  if (isAddressed(claim, id) && !isUnderWay) throw revisionMissing(req)
  return undefined
}

/**
 * Whether the web request itself asks for this document, and not a hook on its way. One that
 * restores a version names that version, not the document it is of.
 */
function isAddressed({ args, collection, kind, req }: Claim, id: string): boolean {
  const { routeParams = {}, payloadAPI } = req
  const asked = kind === 'restoreVersion' ? args.id : id
  return (
    payloadAPI === 'REST' && routeParams.collection === collection.slug && routeParams.id === asked
  )
}

/**
 * Withdrawing, trashing and bringing back write nobody's words, so they overwrite nobody's, and
 * taking a story down must never wait for somebody to reload.
 */
function isOnlyState(data: Args['data']): boolean {
  const { _status: status, deletedAt, pubStatus, ...words } = data ?? {}
  const isWithdrawn = status === 'draft' || pubStatus === 'canceled' || pubStatus === 'withheld'
  return Object.keys(words).length === 0 && (deletedAt !== undefined || isWithdrawn)
}

function revisionMissing(req: PayloadRequest): APIError {
  const said = sayTo(req, {
    en: 'Say which revision you changed: send the document’s “rev” along, or as the header If-Match: "12".',
    zh: '请注明修改所依据的修订号：随文档提交 rev，或使用请求头 If-Match: "12"。',
  })
  return new APIError(said, 428, { code: 'revision-missing' }, true)
}

function unreadable(req: PayloadRequest): APIError {
  const said = sayTo(req, {
    en: 'A revision is a whole number, such as If-Match: "12" or "rev": 12.',
    zh: '修订号应为整数，例如 If-Match: "12" 或 "rev": 12。',
  })
  return new APIError(said, 400, { code: 'revision-unreadable' }, true)
}
