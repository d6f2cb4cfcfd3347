import { getOperationAST, parse, type DocumentNode, type GraphQLSchema } from 'graphql'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import { most } from './bounds.ts'
import { costOf, mostObjects } from './cost.ts'
import type { Recall } from './persisted.ts'

/** What queries will probably take, in milliseconds, before any of them is run. */
export type Prices = {
  ofAddress: (search: URLSearchParams) => number
  ofBody: (text: string) => number
}

/** To read a query, find that it is to be refused, and say so. */
const refusing = 1

/** Of an object an answer is made of, besides those REST would make a page or a document of. */
const perObject = 0.01

/** Characters of queries whose reading is remembered; the one not asked for longest is forgotten first. */
const mostRemembered = 1024 * 1024

/** What is no JSON is refused later, and says nothing here. */
const json = z.string().transform((text): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
})

const byHash = z.looseObject({ sha256Hash: z.string() }).optional().catch(undefined)

/** What is empty is not there, and an extension that we do not know is nobody's fault. */
const asked = z.object({
  query: z.string().nullish(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  extensions: z.looseObject({ persistedQuery: byHash }).nullish(),
})

const askedByBody = json.pipe(asked)

/** Here everything is text, and the objects are JSON. */
const askedByAddress = asked.extend({
  variables: json.pipe(asked.shape.variables).optional().catch(undefined),
  extensions: json.pipe(asked.shape.extensions).optional().catch(undefined),
})

type Asked = z.output<typeof asked>

/** Prices queries against the schema, those that are asked for by their hash too. */
export function openPrices(schema: GraphQLSchema, recall: Recall): Prices {
  const documents = new LRUCache<string, { document: DocumentNode | null }>({
    maxSize: mostRemembered,
    sizeCalculation: (_read, query) => query.length + 1,
  })
  const read = (query: string): DocumentNode | null => {
    const known = documents.get(query) ?? { document: readOrNull(query) }
    documents.set(query, known)
    return known.document
  }
  const priceOf = ({ query, extensions, operationName, variables }: Asked): number => {
    const hash = extensions?.persistedQuery?.sha256Hash
    const text = query || (hash === undefined ? null : recall(hash))
    const document = text ? read(text) : null
    const operation = document && getOperationAST(document, operationName || undefined)
    if (!document || !operation) return refusing
    const { objects, units } = costOf({ schema, document, operation, variables: variables ?? {} })
    return objects > mostObjects ? refusing : Math.max(refusing, units + objects * perObject)
  }
  const orRefuse = (result: z.ZodSafeParseResult<Asked>): number =>
    result.success ? priceOf(result.data) : refusing
  return {
    ofAddress: (search) => orRefuse(askedByAddress.safeParse(Object.fromEntries(search))),
    ofBody: (text) => orRefuse(askedByBody.safeParse(text)),
  }
}

function readOrNull(query: string): DocumentNode | null {
  try {
    return parse(query, { noLocation: true, maxTokens: most.tokens })
  } catch {
    return null
  }
}
