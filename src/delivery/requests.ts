import { z } from 'zod'
import type { PublicType } from '../wire/documents.ts'
import { catalogued, sortsOf, type Filter } from './catalogue.ts'
import * as parameter from './parameters.ts'
import { listOf } from './parameters.ts'

const itemShape = (languages: readonly string[]) => ({
  fields: parameter.paths('Only these keys, dotted.', 'headline,leadPhoto.caption').optional(),
  include: parameter
    .paths(
      'Relations to expand: at most 24 paths of 3 levels.',
      'events,sessions.participations.speaker',
    )
    .optional(),
  lang: parameter.lang(languages).optional(),
  body: parameter.body.optional(),
  preview: parameter.preview.optional(),
})

/** The parameters of one document, and of everything that prints documents. */
export function itemQuery(languages: readonly string[]) {
  return z.object(itemShape(languages))
}

export type ItemQuery = z.output<ReturnType<typeof itemQuery>>

export function programmeQuery(languages: readonly string[]) {
  return z.object({
    lang: parameter.lang(languages).optional(),
    tz: parameter.tz.optional(),
    preview: parameter.preview.optional(),
  })
}

/** The parameters every list has. */
function pageShape(type: PublicType, languages: readonly string[]) {
  const { sort } = catalogued(type)
  const usual = `${sort.descending ? '-' : ''}${sort.key}`
  return {
    ...itemShape(languages),
    sort: z.enum(sortsOf(type)).optional().meta({
      default: usual,
      description: 'A leading hyphen turns it round. Ties are in the order of ids.',
    }),
    limit: parameter.limit.optional(),
    after: parameter.after.optional(),
    count: parameter.count.optional(),
  }
}

/** A view that is already a selection: it is paged, not filtered. */
export function pageQuery(type: PublicType, languages: readonly string[]) {
  return z.object(pageShape(type, languages))
}

export type PageQuery = z.output<ReturnType<typeof pageQuery>>

/** Everything a list of this type understands; the type's own filters come under their names. */
export function listQuery(type: PublicType, languages: readonly string[]) {
  const { span, throughEvents, filters } = catalogued(type)
  return z.object({
    ...pageShape(type, languages),
    ids: parameter.ids.optional(),
    updatedFrom: parameter.moment('start', 'Changed at or after this.').optional(),
    ...(span
      ? { from: parameter.moment('start', `\`${span.start}\` at or after this.`).optional() }
      : {}),
    ...(span ? { to: parameter.moment('end', `\`${span.start}\` before this.`).optional() } : {}),
    ...(span?.end ? { when: parameter.when.optional() } : {}),
    ...(throughEvents
      ? { series: filterSchema('series', { kind: 'relation', to: 'series' }).optional() }
      : {}),
    ...Object.fromEntries(
      Object.entries(filters).map(([name, filter]) => [
        name,
        filterSchema(name, filter).optional(),
      ]),
    ),
  })
}

/** The part of a list's query that chooses documents, with the filters by their facets. */
const selectionSchema = z.object({
  ids: z.array(z.string()).optional(),
  updatedFrom: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  when: parameter.when.optional(),
})

export type Chosen = z.output<typeof selectionSchema> & {
  filters: Record<string, parameter.Values>
}

const valuesSchema = z.object({ any: z.array(z.string()), none: z.array(z.string()) })

/** Splits a query that was read into what is common to all lists and the type's filters. */
export function chosenBy(type: PublicType, query: Record<string, unknown>): Chosen {
  const filters: Chosen['filters'] = {}
  for (const name of [...Object.keys(catalogued(type).filters), 'series']) {
    const values = valuesSchema.safeParse(query[name])
    if (values.success) filters[name] = values.data
  }
  return { ...selectionSchema.parse(query), filters }
}

function filterSchema(name: string, filter: Filter): z.ZodType<parameter.Values, string> {
  switch (filter.kind) {
    case 'relation':
      return parameter.filterOf(parameter.someKey, {
        ...listOf({ type: 'string' }),
        description: `Ids or slugs of ${filter.to}: any of them; a leading hyphen excludes.`,
      })
    case 'words':
      return parameter.filterOf(parameter.oneOf(filter.words), {
        ...listOf({ type: 'string', enum: filter.words.flatMap((word) => [word, `-${word}`]) }),
        description: `Any of these; a leading hyphen excludes.`,
      })
    case 'text':
      return parameter.filterOf(parameter.like(filter.pattern, filter.like), {
        ...listOf({ type: 'string' }),
        description: `Any of these; a leading hyphen excludes. Such as ${filter.like}.`,
      })
  }
}
