import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionSlug,
  FlattenedField,
  PayloadRequest,
  SanitizedCollectionConfig,
  Where,
} from 'payload'
import { APIError } from 'payload'
import { type Said, sayTo } from './refuse.ts'

/** Records about documents, not uses of them. */
const notUses = ['redirects', 'auditLog', 'previewLinks']

/** Payload's own records, such as who has a document open, are no uses either. */
const isNoUse = (slug: string): boolean => slug.startsWith('payload-') || notUses.includes(slug)

/** How many uses a refusal names before it counts the rest. */
const named = 5

/** Refuses to trash a document that others point at, naming them: they would point at nothing. */
export const refuseTrashWhileUsed: CollectionBeforeChangeHook = async (args) => {
  const { collection, data, originalDoc, req } = args
  if (!data.deletedAt || originalDoc?.deletedAt) return
  await refuseWhileUsed(req, { collection: collection.slug, id: originalDoc?.id, trash: false })
}

/** The same for deleting for good, where documents in the trash count too: they may come back. */
export const refuseDeleteWhileUsed: CollectionBeforeDeleteHook = ({ collection, id, req }) =>
  refuseWhileUsed(req, { collection: collection.slug, id: String(id), trash: true })

type Target = { collection: CollectionSlug; id: string; trash: boolean }

/** `isPublished`: readers may see it with the target in it; otherwise only its newest draft uses that. */
export type Use = { collection: CollectionSlug; id: string; title: string; isPublished: boolean }

async function refuseWhileUsed(req: PayloadRequest, target: Target): Promise<void> {
  const uses = await usesOf(req, target)
  if (uses.length === 0) return
  const list = uses.slice(0, named).map(({ title }) => `“${title}”`)
  const more = uses.length - list.length
  throw new APIError(sayTo(req, stillUsed(list, more)), 409, { code: 'still-used', uses }, true)
}

function stillUsed(list: string[], more: number): Said {
  return {
    en: `Still used by ${list.join(', ')}${more > 0 ? ` and ${more} more` : ''}. Take it out there first.`,
    zh: `仍被${list.join('、')}${more > 0 ? `等另外 ${more} 处` : ''}使用，请先在那里移除。`,
  }
}

/** Every document that points at the target, as published or in its newest draft. */
export async function usesOf(req: PayloadRequest, target: Target): Promise<Use[]> {
  const uses = new Map<string, Use>()
  for (const { config } of Object.values(req.payload.collections)) {
    const paths = pathsTo(target.collection, config.flattenedFields)
    if (paths.length === 0 || isNoUse(config.slug)) continue
    const where: Where = { or: paths.map((path) => ({ [path]: { equals: target.id } })) }
    for (const use of await found(req, { config, where, trash: target.trash })) {
      const key = `${use.collection} ${use.id}`
      if (use.id !== target.id && !uses.get(key)?.isPublished) uses.set(key, use)
    }
  }
  return [...uses.values()]
}

async function found(
  req: PayloadRequest,
  search: { config: SanitizedCollectionConfig; where: Where; trash: boolean },
): Promise<Use[]> {
  const { config, trash, where } = search
  const query = { collection: config.slug, where, trash, depth: 0, limit: 100, pagination: false }
  const states = config.versions?.drafts ? [false, true] : [false]
  const uses: Use[] = []
  for (const draft of states) {
    const { docs } = await req.payload.find({ ...query, draft, overrideAccess: true, req })
    uses.push(
      ...docs.map((doc) => ({
        collection: config.slug,
        id: doc.id,
        title: titleOf(config, doc),
        isPublished: !draft && isPublished(doc),
      })),
    )
  }
  return uses
}

function isPublished(doc: object): boolean {
  return '_status' in doc && doc._status === 'published'
}

/** The title an editor knows it by; its kind and id when it has none yet. */
function titleOf({ admin, slug }: SanitizedCollectionConfig, doc: { id: string | number }): string {
  const values = new Map<string, unknown>(Object.entries(doc))
  const title = values.get(admin.useAsTitle ?? 'id')
  return typeof title === 'string' && title !== '' ? title : `${slug} ${doc.id}`
}

/** The query paths of all fields that may point at a collection: `place`, `slots.place`, `to.value`. */
function pathsTo(target: CollectionSlug, fields: FlattenedField[], prefix = ''): string[] {
  return fields.flatMap((field) => {
    const path = prefix + field.name
    if ('virtual' in field && field.virtual) return []
    if (field.type === 'relationship' || field.type === 'upload') {
      if (Array.isArray(field.relationTo))
        return field.relationTo.includes(target) ? [`${path}.value`] : []
      return field.relationTo === target ? [path] : []
    }
    return 'flattenedFields' in field ? pathsTo(target, field.flattenedFields, `${path}.`) : []
  })
}
