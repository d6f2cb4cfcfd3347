import type {
  CollectionBeforeChangeHook,
  CollectionConfig,
  Field,
  JsonObject,
  PayloadRequest,
  RelationshipField,
  SanitizedCollectionConfig,
} from 'payload'
import { isolateObjectProperty } from 'payload'
import { z } from 'zod'
import { linkTargets } from '../richtext/link-fields.ts'
import { refs } from '../richtext/refs.ts'
import { saveUnderWay } from './rev.ts'

/** What a text may name: what it links to, and the photos in it. */
const mentionable = [...linkTargets, 'photos'] as const

const pointerSchema = z.object({ relationTo: z.enum(mentionable), value: z.string() })
const pointersSchema = z.array(z.unknown()).transform((all) =>
  all.flatMap((each) => {
    const { data } = pointerSchema.safeParse(each)
    return data ? [data] : []
  }),
)

type Pointer = z.infer<typeof pointerSchema>

/**
 * A collection with long texts also keeps, as relations, what they name in links, cards and blocks:
 * inside a text no query would find it, and what is named could be trashed without a word.
 */
export function withMentions(config: CollectionConfig): CollectionConfig {
  if (!hasText(config.fields)) return config
  const beforeChange = [...(config.hooks?.beforeChange ?? []), noteMentions]
  return {
    ...config,
    fields: [...config.fields, mentionsField()],
    hooks: { ...config.hooks, beforeChange },
  }
}

function hasText(fields: Field[]): boolean {
  return fields.some((field) => {
    if (field.type === 'tabs') return field.tabs.some((tab) => hasText(tab.fields))
    return field.type === 'richText' || ('fields' in field && hasText(field.fields))
  })
}

function mentionsField(): RelationshipField {
  return {
    name: 'mentions',
    type: 'relationship',
    relationTo: [...mentionable],
    hasMany: true,
    hidden: true,
    label: { en: 'Named in its texts', zh: '正文提及' },
    admin: { disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
  }
}

/** An older version comes back with what its own texts name. */
const noteMentions: CollectionBeforeChangeHook = async (args) => {
  const { collection, data, operation, originalDoc, req } = args
  const key = { collection: collection.slug, id: String(originalDoc?.id) }
  if (saveUnderWay(req, key)?.kind === 'restoreVersion') return data
  const before = pointersIn(operation === 'create' ? data.mentions : originalDoc?.mentions)
  const named = namedIn(collection, { ...originalDoc, ...data })
  const elsewhere = operation === 'create' ? before : []
  if (operation === 'update' && named.length + before.length > 0)
    elsewhere.push(...(await namedInOtherLanguages(req, collection, key.id)))
  const all = unique([...named, ...elsewhere])
  return { ...data, mentions: isSame(all, before) ? before : await thatExist(req, all) }
}

function namedIn(collection: SanitizedCollectionConfig, doc: JsonObject): Pointer[] {
  return textsOf(collection).flatMap(({ name }) => pointersOf(doc[name]))
}

/** A save holds one language; the document holds them all. */
async function namedInOtherLanguages(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  id: string,
): Promise<Pointer[]> {
  const texts = textsOf(collection).filter(({ localized }) => localized)
  if (texts.length === 0) return []
  const stored: JsonObject | null = await req.payload.findByID({
    collection: collection.slug,
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    locale: 'all',
    overrideAccess: true,
    req: isolateObjectProperty(req, ['fallbackLocale', 'locale', 'query']),
    trash: true,
  })
  return texts.flatMap(({ name }) => {
    const inEach: unknown = stored?.[name]
    if (typeof inEach !== 'object' || inEach === null) return []
    return Object.entries(inEach).flatMap(([language, rich]) =>
      language === req.locale ? [] : pointersOf(rich),
    )
  })
}

function textsOf({ flattenedFields }: SanitizedCollectionConfig) {
  return flattenedFields.filter((field) => field.type === 'richText')
}

function pointersOf(rich: unknown): Pointer[] {
  return pointersIn(refs(rich).map(({ ref, id }) => ({ relationTo: ref, value: id })))
}

function pointersIn(value: unknown): Pointer[] {
  return pointersSchema.safeParse(value).data ?? []
}

function unique(pointers: Pointer[]): Pointer[] {
  return [...new Map(pointers.map((each) => [nameOf(each), each])).values()]
}

function isSame(one: Pointer[], other: Pointer[]): boolean {
  return one.map(nameOf).toSorted().join() === other.map(nameOf).toSorted().join()
}

const nameOf = ({ relationTo, value }: Pointer): string => `${relationTo}/${value}`

/** A relation to nothing could not be stored; a text that names nothing can. */
async function thatExist(req: PayloadRequest, pointers: Pointer[]): Promise<Pointer[]> {
  const found: Pointer[] = []
  for (const relationTo of new Set(pointers.map((each) => each.relationTo))) {
    const ids = pointers.filter((each) => each.relationTo === relationTo).map(({ value }) => value)
    const { docs } = await req.payload.find({
      collection: relationTo,
      where: { id: { in: ids } },
      depth: 0,
      limit: 0,
      pagination: false,
      select: {},
      overrideAccess: true,
      req,
      trash: true,
    })
    found.push(...docs.map(({ id }) => ({ relationTo, value: id })))
  }
  return found
}
