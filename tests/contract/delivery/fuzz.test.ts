import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { z } from 'zod'
import { publicTypes } from '../../../src/wire/documents.ts'
import { setLimits } from '../../../src/delivery/limits/limits.ts'
import { problemShape } from '../../../src/delivery/openapi/refusals.ts'
import type { OpenPreview } from '../../../src/wire/preview.ts'
import { anApi, type Api } from './api.ts'
import { anyRequest, type AnyRequest } from './fuzz/any-request.ts'
import { describedBy, type Description } from './fuzz/described.ts'
import { askRaw, type RawReply } from './fuzz/raw-http.ts'

/** `FUZZ_RUNS=20000 FUZZ_SEED=7` asks more, or the same again. */
const runs = Number(process.env.FUZZ_RUNS) || 300
const seed = Number(process.env.FUZZ_SEED) || Math.floor(Math.random() * 2 ** 31)

/** Milliseconds that no answer may take, however slow the machine. */
const slow = 2_000

let api: Api
let server: Server
let port: number
let description: Description
let cursors: string[]

beforeAll(async () => {
  const limits = setLimits({ perMinute: 0, delay: () => 0 })
  api = anApi(undefined, undefined, { limits, openPreview })
  server = createServer(api.app).listen(0, '127.0.0.1')
  await new Promise((ready) => server.once('listening', ready))
  port = z.object({ port: z.number() }).parse(server.address()).port
  description = describedBy((await api.get('/v1/openapi.json')).body)
  const pages = await Promise.all(publicTypes.map((type) => api.get(`/v1/${type}?limit=1`)))
  cursors = pages.flatMap(({ body }) => z.string().safeParse(body.page.next).data ?? [])
})
afterAll(() => {
  server.close()
})

/** Tokens that lead nowhere, for every reason there is. */
const reasons = ['unknown', 'expired', 'revoked', 'withdrawn'] as const
const openPreview: OpenPreview = async (token, _now, use) => {
  const kind = reasons[token.length % 5]
  return use(kind ? { kind } : { kind: 'unfinished', missing: ['headline'] })
}

describe(`${runs} requests nobody would make (seed ${seed})`, () => {
  it(
    'are each answered, or refused in words, quickly and as described',
    async () => {
      const statuses = new Set<number>()
      const holds = async (request: AnyRequest): Promise<void> => {
        const reply = await askRaw(port, request)
        statuses.add(reply.status)
        expect(faultIn(request, reply)).toBeNull()
      }

      await fc.assert(fc.asyncProperty(anyRequest(description, cursors), holds), {
        ...{ numRuns: runs, seed, endOnFailure: true },
      })

      for (const status of [200, 400, 404, 405]) expect(statuses).toContain(status)
    },
    Math.max(30_000, runs * 50),
  )
})

/**
 * What an answer does that none may do; null when it keeps all promises. A GraphQL query by POST is
 * refused in the forms of its own specification, which its audit knows better.
 */
function faultIn({ path, method, target }: AnyRequest, reply: RawReply): string | null {
  const { status, headers, took } = reply
  if (api.faults.length > 0) return `a fault of ours: ${String(api.causes[0])}`
  if (status >= 500) return `it is ${status}`
  if (took > slow) return `it took ${took} ms`
  if (headers.has('x-injected')) return 'a header of the reader stands among ours'
  if (headers.get('access-control-allow-origin') !== '*') return 'pages may not read it'
  if (method === 'HEAD') return reply.body.length === 0 ? null : 'HEAD has a body'
  if (status === 204) return method === 'OPTIONS' ? null : 'it is empty'
  if (status === 304) return reply.body.length === 0 ? null : '304 has a body'
  if (method === 'POST' && path === '/v1/graphql') return null
  if (status >= 300) return faultInRefusal(path, target, reply)
  return path === null || method !== 'GET' ? null : faultByDescription(path, reply)
}

function faultByDescription(path: string, { status, headers, body }: RawReply): string | null {
  return description.faultOf(path, status, headers.get('content-type') ?? '', body.toString())
}

function faultInRefusal(path: string | null, target: string, reply: RawReply): string | null {
  const type = reply.headers.get('content-type') ?? ''
  if (reply.status === 307 && target.startsWith('/images/')) return null
  if (reply.status === 303 && target.includes('preview=')) return faultInPage(reply)
  if (path !== null && type.startsWith('application/graphql-response+json')) {
    return faultByDescription(path, reply)
  }
  if (!type.startsWith('application/problem+json')) return `${reply.status} is ${type}`
  const { status, errors, detail } = problemShape.parse(JSON.parse(reply.body.toString()))
  if (status !== reply.status || detail === '') return 'the problem says something else'
  const asked = new URLSearchParams(target.split('?').slice(1).join('?'))
  const said = [...asked.keys(), ...neededFor(path), 'Last-Event-ID']
  const unsaid = errors.find(({ parameter }) => !isAmong(said, parameter))
  if (unsaid) return `${unsaid.parameter} is neither asked nor needed`
  return path === null ? null : faultByDescription(path, reply)
}

/** A browser that opens a preview is led to its page, which is nobody's to keep. */
function faultInPage({ headers }: RawReply): string | null {
  if (!headers.get('location')?.startsWith('/preview/')) return 'it leads elsewhere'
  return headers.get('cache-control')?.includes('no-store') ? null : 'it may be kept'
}

/** What is missing may be named too. */
function neededFor(path: string | null): string[] {
  const parameters = description.paths.find((each) => each.path === path)?.parameters ?? []
  return parameters.filter(({ required }) => required).map(({ name }) => name)
}

/** Long names are cut before they are repeated. */
function isAmong(keys: string[], parameter: string): boolean {
  return keys.some((key) => key === parameter || key.startsWith(parameter.replace(/…$/, '')))
}
