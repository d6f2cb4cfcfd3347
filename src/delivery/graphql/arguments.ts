import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLInputType,
} from 'graphql'
import { z } from 'zod'
import type { PublicType } from '../../wire/documents.ts'
import { catalogued, type Filter } from '../catalogue.ts'
import { readQuery } from '../query.ts'
import { listQuery, pageQuery } from '../requests.ts'
import { capital, singular } from '../type-names.ts'

export type Arguments = Readonly<Record<string, unknown>>

/** Parameters of REST that a selection says better. */
const saidBySelection = new Set(['fields', 'include', 'body', 'count', 'preview'])

export const texts = new GraphQLList(new GraphQLNonNull(GraphQLString))

const when = new GraphQLEnumType({
  name: 'When',
  description: 'By the clock: before the start, between start and end, after the end.',
  values: { upcoming: {}, live: {}, past: {} },
})

/** What is no filter and no text, by the name of the parameter. */
const known: Record<string, GraphQLInputType> = {
  ...{ limit: GraphQLInt, when, lang: texts, ids: texts, highlight: GraphQLBoolean },
}

/** The arguments of a list: the parameters of its REST path, filters as lists, and `not`. */
export function listArguments(
  type: PublicType,
  languages: readonly string[],
): GraphQLFieldConfigArgumentMap {
  return argumentsFor(listQuery(type, languages), singular[type], filterTypes(type))
}

/** The parameters of a query as arguments; `filters` are those that can be turned round by `not`. */
export function argumentsFor(
  { shape }: z.ZodObject,
  owner: string,
  filters: Record<string, GraphQLInputType> = {},
): GraphQLFieldConfigArgumentMap {
  const listed = Object.entries(shape)
    .filter(([name]) => !saidBySelection.has(name))
    .map(([name, schema]) => {
      const input = filters[name] ?? known[name] ?? GraphQLString
      const type = schema instanceof z.ZodOptional ? input : new GraphQLNonNull(input)
      return [name, { type, description: descriptionOf(schema) }]
    })
  return { ...Object.fromEntries(listed), ...exclusion(owner, filters) }
}

/** The arguments of a list that is already a selection. */
export function pageArguments(
  type: PublicType,
  languages: readonly string[],
): GraphQLFieldConfigArgumentMap {
  const { sort, limit, after } = pageQuery(type, languages).shape
  const listed = Object.entries({ sort, limit, after }).map(([name, schema]) => [
    name,
    { type: known[name] ?? GraphQLString, description: descriptionOf(schema) },
  ])
  return Object.fromEntries(listed)
}

function exclusion(
  owner: string,
  filters: Record<string, GraphQLInputType>,
): GraphQLFieldConfigArgumentMap {
  const excluding = Object.entries(filters).filter(([, input]) => input !== GraphQLBoolean)
  if (excluding.length === 0) return {}
  const name = `${owner}Exclusion`
  const fields = Object.fromEntries(excluding.map(([key, input]) => [key, { type: input }]))
  const description = 'Leaves out those with any of these, as a leading hyphen does in REST.'
  return { not: { type: new GraphQLInputObjectType({ name, description, fields }), description } }
}

function filterTypes(type: PublicType): Record<string, GraphQLInputType> {
  const { filters, throughEvents } = catalogued(type)
  const own = Object.entries(filters).map(([name, filter]) => [
    name,
    filterType(singular[type], name, filter),
  ])
  return { ...Object.fromEntries(own), ...(throughEvents ? { series: texts } : {}) }
}

/** Words are an enum where GraphQL has such names, which it has not for `true` and `false`. */
function filterType(owner: string, name: string, filter: Filter): GraphQLInputType {
  if (filter.kind !== 'words') return texts
  if (filter.words.includes('true')) return GraphQLBoolean
  const own = capital(name)
  const values = Object.fromEntries(filter.words.map((word) => [word, {}]))
  const enumName = own.startsWith(owner) ? own : `${owner}${own}`
  const words = new GraphQLEnumType({ name: enumName, values })
  return new GraphQLList(new GraphQLNonNull(words))
}

function descriptionOf(schema: unknown): string | undefined {
  const said = schema instanceof z.ZodType ? schema.meta()?.description : undefined
  return said ?? (schema instanceof z.ZodOptional ? descriptionOf(schema.unwrap()) : undefined)
}

/**
 * Reads arguments as the parameters of the same name are read.
 * @throws Problem `bad-parameter` naming every argument that is wrong.
 */
export function readArguments<Shape extends z.ZodRawShape>(
  args: Arguments,
  schema: z.ZodObject<Shape>,
): z.output<z.ZodObject<Shape>> {
  const { not, ...others } = args
  const search = new Map(Object.entries(others).map(([name, value]) => [name, written(value)]))
  for (const [name, value] of Object.entries(excludedIn(not))) {
    search.set(name, [...(search.get(name) ?? []), ...written(value).map((word) => `-${word}`)])
  }
  const given = [...search].filter(([, words]) => words.length > 0)
  return readQuery(
    new URLSearchParams(given.map(([name, words]) => [name, words.join(',')])),
    schema,
  )
}

const excluded = z.record(z.string(), z.unknown()).catch({})

function excludedIn(not: unknown): Record<string, unknown> {
  return excluded.parse(not)
}

/** Arguments are texts, numbers, flags and lists of them: GraphQL has seen to that. */
function written(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => written(each))
  if (typeof value === 'string') return [value]
  return typeof value === 'number' || typeof value === 'boolean' ? [String(value)] : []
}
