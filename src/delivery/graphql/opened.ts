import { z } from 'zod'
import { publicTypes, type PublicType } from '../../wire/documents.ts'
import { isPublicType } from '../../wire/edition/refs.ts'
import { body, leadsTo } from '../shape-parts.ts'

/** What a key of a shape holds, behind "or null", "or left out" and lists. */
export type Opened = { isList: boolean; description: string | undefined } & (
  | { kind: 'relation'; to: PublicType }
  | { kind: 'part'; shape: z.ZodObject }
  | { kind: 'text' }
  | { kind: 'plain'; schema: z.ZodType }
)

export function open(schema: z.core.$ZodType): Opened {
  let inner: z.core.$ZodType = schema
  let description = descriptionOf(inner)
  let isList = false
  while (inner !== body) {
    if (inner instanceof z.ZodOptional || inner instanceof z.ZodNullable) inner = inner.unwrap()
    else if (inner instanceof z.ZodArray) [inner, isList] = [inner.element, true]
    else break
    description ??= descriptionOf(inner)
  }
  return { isList, description, ...held(inner) }
}

function held(schema: z.core.$ZodType) {
  if (schema === body) return { kind: 'text' as const }
  const to = targetOf(schema)
  if (to !== null) return { kind: 'relation' as const, to }
  if (schema instanceof z.ZodObject) return { kind: 'part' as const, shape: schema }
  return { kind: 'plain' as const, schema: schema instanceof z.ZodType ? schema : z.unknown() }
}

/** A relation says where it leads; other mentions of documents by the only type they can have. */
function targetOf(schema: z.core.$ZodType): PublicType | null {
  if (!(schema instanceof z.ZodObject)) return null
  const target = schema.meta()?.[leadsTo]
  const { type }: z.ZodRawShape = schema.shape
  const literal: unknown = type instanceof z.ZodLiteral ? type.value : undefined
  return publicTypes.find((each) => each === target) ?? (isPublicType(literal) ? literal : null)
}

function descriptionOf(schema: z.core.$ZodType): string | undefined {
  return schema instanceof z.ZodType ? schema.meta()?.description : undefined
}
