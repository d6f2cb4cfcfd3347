import {
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  type GraphQLFieldConfig,
  type GraphQLOutputType,
} from 'graphql'
import type { z } from 'zod'
import type { PublicType } from '../../wire/documents.ts'
import { catalogued } from '../catalogue.ts'
import { carriers } from '../present.ts'
import { documentLink, participation, role, slot } from '../programme-shapes.ts'
import { trackShape } from '../programme.ts'
import { hrefOf } from '../reading.ts'
import { identifier, imageKeys, source } from '../shape-parts.ts'
import { count, namedCount } from '../search/facets.ts'
import { hitShape } from '../search/hit.ts'
import { shapes } from '../shapes.ts'
import { capital, singular } from '../type-names.ts'
import type { Asking } from './asking.ts'
import { longText, readText } from './long-text.ts'
import { rowName } from './names.ts'
import { open, type Opened } from './opened.ts'
import type { Plan, Plans, ShownType } from './plans.ts'
import * as read from './read.ts'
import { scalarOf } from './scalars.ts'
import { imageKeysOf, plain, type Shown } from './shown.ts'

/** A field, and what it reads besides its document. */
export type Field = { config: GraphQLFieldConfig<Shown, Asking>; plan: Plan | null }

export type Fields = Record<string, Field>

/** Makes object types; a type is made once and then found again by its name. */
export type ObjectTypes = {
  document: GraphQLInterfaceType
  of: (type: PublicType) => ShownType
  /** `more` are fields besides the keys of the shape; they count when it is first made. */
  part: (name: string, shape: z.ZodObject, more?: Fields) => ShownType
  plans: Plans
}

/** Parts that several types have, by their own name. */
const shared = new Map<z.ZodObject, string>([
  [participation, 'Participation'],
  [slot, 'Slot'],
  [role, 'OrganisationInRole'],
  [documentLink, 'DocumentLink'],
  [trackShape, 'ProgrammeTrack'],
  [identifier, 'Identifier'],
  [source, 'PhotoSource'],
  [hitShape, 'SearchHit'],
  [count, 'Facet'],
  [namedCount, 'DocumentFacet'],
])

/**
 * The object types of all documents, made from the shapes that describe them in REST. `instead`
 * are fields that stand in the place of keys of the shape.
 */
export function objectTypes(instead: (type: PublicType) => Fields): ObjectTypes {
  const made = new Map<string, ShownType>()
  const plans: Plans = new Map()
  const make = (name: string, fields: () => Fields, about?: string, isDocument = false) => {
    const known = made.get(name)
    if (known) return known
    const type: ShownType = new GraphQLObjectType<Shown, Asking>({
      name,
      description: about,
      interfaces: isDocument ? [document] : [],
      fields: () => planned(plans, name, fields()),
    })
    made.set(name, type)
    return type
  }
  const document = new GraphQLInterfaceType({
    name: 'Document',
    description: 'What every public document says.',
    fields: Object.fromEntries(
      Object.entries(identity).map(([name, { config }]) => [name, { type: config.type }]),
    ),
    resolveType: ({ entry }: Shown) => entry?.type && singular[entry.type],
  })
  const types: ObjectTypes = {
    document,
    plans,
    of: (type) =>
      make(singular[type], () => fieldsOf(types, type, instead(type)), described(type), true),
    part: (name, shape, more = {}) =>
      make(name, () => ({ ...keysOf(types, name, shape, null), ...more })),
  }
  return types
}

function described(type: PublicType): string {
  return `One of: ${catalogued(type).about.toLowerCase()}.`
}

function planned(plans: Plans, name: string, fields: Fields) {
  const own = Object.entries(fields).flatMap(([key, { plan }]) =>
    plan ? [[key, plan] as const] : [],
  )
  plans.set(name, new Map(own))
  return Object.fromEntries(Object.entries(fields).map(([key, { config }]) => [key, config]))
}

const text = new GraphQLNonNull(GraphQLString)

const identity: Fields = {
  type: field(text, 'The type, as in the paths of REST.', ({ entry }) => entry?.type),
  id: field(text, 'Stable and opaque.', ({ entry }) => entry?.id),
  href: field(
    text,
    'Where REST serves it.',
    ({ entry, reading }) => entry && hrefOf(reading, entry.type, entry.id),
  ),
  title: field(GraphQLString, 'What a link to it prints.', ({ reading, keys }) =>
    plain(reading, keys.title),
  ),
}

/** A field that reads nothing besides its document. */
export function field(
  type: GraphQLOutputType,
  description: string,
  resolve: (shown: Shown) => unknown,
): Field {
  return { config: { type, description, resolve }, plan: null }
}

function fieldsOf(types: ObjectTypes, type: PublicType, instead: Fields): Fields {
  return { ...keysOf(types, singular[type], shapes[type], type), ...identity, ...instead }
}

function keysOf(
  types: ObjectTypes,
  owner: string,
  shape: z.ZodObject,
  type: PublicType | null,
): Fields {
  return Object.fromEntries(
    Object.entries(shape.shape).map(([key, schema]) => {
      const isImage = type === 'photos' && Object.hasOwn(imageKeys, key)
      return [key, keyOf(types, owner, key, open(schema), isImage)]
    }),
  )
}

function keyOf(
  types: ObjectTypes,
  owner: string,
  key: string,
  opened: Opened,
  isImage: boolean,
): Field {
  const from = isImage ? imageKeysOf : ({ keys }: Shown) => keys
  const { isList, description } = opened
  const image: Plan | null = isImage ? { kind: 'image' } : null
  switch (opened.kind) {
    case 'text':
      return {
        config: { type: longText, description, resolve: readText(key) },
        plan: { kind: 'text' },
      }
    case 'plain': {
      const type = listed(scalarOf(opened.schema), isList)
      const resolve = isList ? read.readPlains(key, from) : read.readPlain(key, from)
      return { config: { type, description, resolve }, plan: image }
    }
    case 'relation': {
      const type = types.of(opened.to)
      const resolve = isList
        ? read.readRelations(key, opened.to, from)
        : read.readRelation(key, opened.to, from)
      return {
        config: { type: listed(type, isList), description, resolve },
        plan: { kind: 'relation' },
      }
    }
    case 'part': {
      const name = shared.get(opened.shape) ?? `${owner}${isList ? rowName(key) : capital(key)}`
      const type = types.part(name, opened.shape)
      const resolve = isList ? read.readParts(key, from) : read.readPart(key, from)
      const plan: Plan = { kind: 'part', type, carrier: carriers[key] ?? null, isImage }
      return { config: { type: listed(type, isList), description, resolve }, plan }
    }
  }
}

function listed(type: GraphQLOutputType, isList: boolean): GraphQLOutputType {
  return isList ? new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type))) : type
}
