import type { RequestHandler } from 'express'
import type { z } from 'zod'
import type { Parts } from './asking.ts'
import type { RefusalName } from './openapi/refusals.ts'

/** One path whose answer is written bit by bit: OpenAPI describes it beside the endpoints. */
export type Poured = {
  path: string
  summary: string
  tag: string
  query: z.ZodObject
  contentType: string
  /** What a reader should know beyond the summary. */
  description: string
  /** Name in OpenAPI of the schema of one line or event. */
  unitName: string
  /** A line or event of each kind, by the name of the kind. */
  examples: (parts: Parts) => Record<string, unknown>
  /** What it refuses besides what all do. */
  refusals: readonly RefusalName[]
  pour: (parts: Parts) => RequestHandler
}

/** The query of the address as it was asked. */
export function searchOf(address: string): URLSearchParams {
  const at = address.indexOf('?')
  return new URLSearchParams(at < 0 ? '' : address.slice(at + 1))
}
