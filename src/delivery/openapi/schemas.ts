import { z } from 'zod'
import { publicTypes, type PublicType } from '../../wire/documents.ts'
import { leadsTo } from '../shape-parts.ts'
import { singular } from '../type-names.ts'
import { namedComponents } from './components.ts'

export type Json = Record<string, unknown>

export function schemaRef(name: string): Json {
  return { $ref: `#/components/schemas/${name}` }
}

/** Every named schema and every answer as JSON Schema, pointing at one another by name. */
export function componentSchemas(answers: Iterable<readonly [string, z.ZodType]>): Json {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of [...namedComponents(), ...answers]) registry.add(schema, { id })
  const { schemas } = z.toJSONSchema(registry, {
    io: 'output',
    unrepresentable: 'any',
    uri: (name) => `#/components/schemas/${name}`,
    override: ({ jsonSchema }) => pointAtDocument(jsonSchema),
  })
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, bare(schema)]))
}

/** What a request may say, as JSON Schema; what reads the text is code. */
export function requestSchema(schema: z.ZodType): Json {
  return bare(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }))
}

/** The name and the dialect are said by where it stands. */
function bare({ $schema: _dialect, $id: _name, ...schema }: Json): Json {
  return schema
}

/** A relation is a document of which only some keys are there. A `format` says more than a pattern. */
function pointAtDocument(schema: Json): void {
  const type = publicTypes.find((each) => each === schema[leadsTo])
  if (type !== undefined) {
    for (const key of Object.keys(schema)) delete schema[key]
    Object.assign(schema, schemaRef(singular[type]), { description: mentioned(type) })
  }
  if (schema.format === 'date-time' || schema.format === 'date') delete schema.pattern
}

function mentioned(type: PublicType): string {
  return type === 'photos'
    ? 'With its sources; `include` adds the other keys.'
    : 'Its type, id, href and title; `include` adds the other keys.'
}
