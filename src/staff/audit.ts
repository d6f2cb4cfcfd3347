import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  JsonObject,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'
import { staff } from '../access/roles.ts'
import { type Save, saveUnderWay } from '../fields/rev.ts'
import { type Act, actOf } from './act.ts'
import { changedFields, isTyped, type StateChange, stateChanges } from './changes.ts'
import { saidAct } from './said-act.ts'
import { reasonOf } from './why.ts'

/** Writes down who saved what, in the transaction of the save itself. */
export const recordSave: CollectionAfterChangeHook = async (args) => {
  const { collection, data, doc, operation, previousDoc, req } = args
  const of = { collection: collection.slug, id: String(doc.id) }
  const save = saveUnderWay(req, of)
  const before: JsonObject = operation === 'create' ? {} : (previousDoc ?? {})
  const said = saidAct(req, of)
  if (said?.act === null) return
  const fields = changedFields(collection.slug, before, data)
  const own = withoutFollowers(fields, collection)
  const isWords = own.every((name) => isTypedIn(collection, name))
  const kind = isWords ? save?.kind : asEdit(save?.kind)
  const act = said?.act ?? actOf({ before, after: data, kind: kindOf(operation, kind) })
  if (act === 'edit' && fields.length === 0) return
  if (act === 'autosave' && (await isTold(req, of.id, own))) return
  const beside = said?.changes ?? []
  await recordAct(req, {
    ...of,
    act,
    title: titleOf(data, doc, collection.admin.useAsTitle ?? 'id'),
    rev: save?.rev ?? 1,
    fields: [...fields, ...beside.map(({ field }) => field)],
    changes: [...stateChanges(before, data).filter(({ field }) => own.includes(field)), ...beside],
    why: said?.why,
    overrode: said?.overrode,
  })
}

/** An address that is made of the title changes with every letter of it. */
function withoutFollowers(fields: string[], { admin }: SanitizedCollectionConfig): string[] {
  const isRetitled = fields.includes(admin.useAsTitle ?? 'id')
  return fields.filter((name) => !(isRetitled && name === 'slug'))
}

function isTypedIn({ flattenedFields }: SanitizedCollectionConfig, name: string): boolean {
  return flattenedFields.some((field) => field.name === name && isTyped(field))
}

/** What a form saved by itself is more than typing where it is more than words. */
function asEdit(kind: Save['kind'] | undefined): Save['kind'] | undefined {
  return kind === 'autosave' ? 'draft' : kind
}

function kindOf(operation: 'create' | 'update', kind: Save['kind'] | undefined) {
  return operation === 'create' ? 'create' : kind
}

/** Writes down who deleted what for good. */
export const recordRemoval: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  await recordAct(req, {
    collection: collection.slug,
    id: String(id),
    act: 'delete',
    title: titleOf(doc, {}, collection.admin.useAsTitle ?? 'id'),
    rev: saveUnderWay(req, { collection: collection.slug, id: String(id) })?.rev ?? null,
    fields: [],
    changes: [],
  })
}

type Entry = {
  collection: string
  id: string
  act: Act
  title: string
  rev: number | null
  fields: string[]
  changes: StateChange[]
  why?: string | undefined
  /** Codes of what was found wrong with it and let pass. */
  overrode?: string[] | undefined
}

/** Writes down an act, in the transaction of the request. */
export async function recordAct(
  req: PayloadRequest,
  { collection, id, ...entry }: Entry,
): Promise<void> {
  const person = staff(req)
  await req.payload.create({
    collection: 'auditLog',
    data: {
      ...entry,
      of: collection,
      document: id,
      who: person?.name ?? 'Rostrum',
      userId: person?.id,
      role: person?.role,
      why: entry.why ?? reasonOf(req),
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

/** One line for ten minutes of typing, not one for every two seconds. */
const typingSpell = 10 * 60 * 1000

/** Whether the lines of this spell of typing say already that this person types in these fields. */
async function isTold(req: PayloadRequest, document: string, fields: string[]): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection: 'auditLog',
    where: { document: { equals: document } },
    sort: '-createdAt',
    limit: 50,
    pagination: false,
    depth: 0,
    select: { act: true, userId: true, fields: true, createdAt: true },
    overrideAccess: true,
    req,
  })
  const since = Date.now() - typingSpell
  const person = staff(req)?.id
  const end = docs.findIndex(
    ({ act, createdAt, userId }) =>
      act !== 'autosave' || userId !== person || Date.parse(createdAt) <= since,
  )
  const spell = docs.slice(0, end === -1 ? docs.length : end)
  const told = new Set(spell.flatMap((line) => line.fields ?? []))
  return spell.length > 0 && fields.every((field) => told.has(field))
}

/** A localized title comes in all its languages at once when it has just been written. */
function titleOf(data: JsonObject, doc: JsonObject, field: string): string {
  const title: unknown = data[field] ?? doc[field]
  const said = typeof title === 'object' && title !== null ? Object.values(title) : [title]
  const text: unknown = said.find((word) => typeof word === 'string')
  return typeof text === 'string' ? text.slice(0, 300) : ''
}
