import { createHash } from 'node:crypto'
import {
  defaultExtractPersistedOperationId,
  usePersistedOperations,
} from '@graphql-yoga/plugin-persisted-operations'
import type { Plugin } from 'graphql-yoga'
import { LRUCache } from 'lru-cache'
import { refusal } from './refusals.ts'

/** Bytes of queries that are remembered; the one not asked for longest is forgotten first. */
const mostBytes = 4 * 1024 * 1024

/** The query that was sent with this hash; null when none is remembered. */
export type Recall = (hash: string) => string | null

/**
 * Automatic persisted queries: a query sent once together with its SHA-256 is afterwards asked for
 * by that alone, so that its address is short and can be cached.
 */
export function persistQueries(): { plugins: Plugin[]; recall: Recall } {
  const queries = new LRUCache<string, string>({
    maxSize: mostBytes,
    sizeCalculation: (query) => query.length * 2 + 200,
  })
  const remember: Plugin = {
    onParams: ({ params, request, context }) => {
      const hash = defaultExtractPersistedOperationId(params, request, context)
      if (typeof params.query !== 'string' || hash === null) return
      if (sha256(params.query) !== hash) throw otherHash()
      queries.set(hash, params.query)
    },
  }
  const recall: Recall = (hash) => queries.get(hash) ?? null
  const look = usePersistedOperations({
    allowArbitraryOperations: true,
    getPersistedOperation: recall,
    customErrors: { notFound: unknownHash, keyNotFound: noQuery },
  })
  return { plugins: [remember, look], recall }
}

function sha256(query: string): string {
  return createHash('sha256').update(query).digest('hex')
}

/** The words and the code are those of the protocol: clients send the query along when they read them. */
function unknownHash(): Error {
  return refusal('PersistedQueryNotFound', { code: 'PERSISTED_QUERY_NOT_FOUND', status: 404 })
}

function otherHash(): Error {
  const message = 'sha256Hash is not the SHA-256 of the query, as 64 hexadecimal digits.'
  return refusal(message, { code: 'bad-parameter', status: 400 })
}

function noQuery(): Error {
  const message = 'There is no query: send `query`, or the hash of one that was sent before.'
  return refusal(message, { code: 'bad-parameter', status: 400 }, { isHttp: true })
}
