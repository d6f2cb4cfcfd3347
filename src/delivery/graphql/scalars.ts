import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLInt,
  GraphQLScalarType,
  GraphQLString,
  type GraphQLOutputType,
} from 'graphql'
import { z } from 'zod'

export const dateTime = new GraphQLScalarType({
  name: 'DateTime',
  description: 'ISO 8601 with the offset of the zone beside it: `2024-10-29T09:00:00+08:00`.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339',
})

export const json = new GraphQLScalarType({ name: 'JSON', description: 'Any JSON value.' })

/** The scalar that a schema without keys of its own becomes. */
export function scalarOf(schema: z.ZodType): GraphQLOutputType {
  if (schema instanceof z.ZodBoolean) return GraphQLBoolean
  if (schema instanceof z.ZodNumber) return schema.isInt ? GraphQLInt : GraphQLFloat
  return schema instanceof z.ZodISODateTime ? dateTime : GraphQLString
}
