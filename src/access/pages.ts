import type { CollectionBeforeOperationHook } from 'payload'
import { z } from 'zod'

/** The most documents one request over REST gets, and the most of each list that comes with one. */
const largestPage = 200

const reading = ['read', 'findVersions', 'readDistinct']

const askedSchema = z.object({
  limit: z.number().nullish(),
  pagination: z.boolean().nullish(),
  joins: z.record(z.string(), z.unknown()).or(z.literal(false)).nullish(),
  overrideAccess: z.boolean().nullish(),
  /** Given when Payload itself reads what documents point at. */
  currentDepth: z.number().nullish(),
})

/** Keeps what one request of staff may read at once to a page. */
export const readInPages: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!reading.includes(operation) || req.payloadAPI !== 'REST') return
  return { ...args, ...readPage(args) }
}

/**
 * What has to be different in a request to read. Payload takes `limit=0`, and `pagination=false`
 * without a limit, for everything there is.
 */
export function readPage(args: unknown): { limit?: number; joins?: Record<string, unknown> } {
  const { data: asked } = askedSchema.safeParse(args)
  if (!asked || asked.overrideAccess || typeof asked.currentDepth === 'number') return {}
  return {
    ...page(asked.limit ?? (asked.pagination === false ? 0 : null)),
    ...(asked.joins ? { joins: inPages(asked.joins) } : {}),
  }
}

function inPages(joins: Record<string, unknown>): Record<string, unknown> {
  const limited = z.looseObject({ limit: z.coerce.number() })
  return Object.fromEntries(
    Object.entries(joins).map(([field, join]) => {
      const { data } = limited.safeParse(join)
      return [field, data ? { ...data, ...page(data.limit) } : join]
    }),
  )
}

/** Nothing when the usual number is wanted. */
function page(wanted: number | null): { limit?: number } {
  if (wanted === null) return {}
  return { limit: wanted >= 1 ? Math.min(wanted, largestPage) : largestPage }
}
