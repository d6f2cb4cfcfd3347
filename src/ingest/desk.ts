import { openAsBlob } from 'node:fs'
import { basename } from 'node:path'
import { z } from 'zod'
import { RostrumError } from '../errors.ts'
import {
  type Ask,
  askingAs,
  notAnswered,
  notKnown,
  reasonIn,
  reasonOf,
  refusalSchema,
} from './ask.ts'
import type { Options } from './options.ts'
import { type Outcome, unreadable } from './outcome.ts'

/** A running Rostrum, asked over REST as somebody of its staff, so that its rules hold. */
export type Desk = {
  /** The id of an event or session, by id or slug. */
  idOf: (collection: 'events' | 'sessions', key: string, event?: string) => Promise<string>
  /** Which of these pictures are here: their ids by digest. */
  known: (digests: string[]) => Promise<Map<string, string>>
  upload: (path: string, fields: object) => Promise<Answer>
}

/** `wait` is in milliseconds, where the server says so; `isForAll` when it would say so of any file. */
export type Answer =
  | { kind: 'done'; outcome: Outcome }
  | { kind: 'notNow'; reason: string; wait: number | null; isForAll: boolean }

const docsSchema = z.object({
  docs: z.array(z.object({ id: z.string(), sha256: z.string().nullish() })),
})

/**
 * Introduces us to the server.
 * @throws RostrumError when it does not answer or does not know us.
 */
export async function openDesk(of: Pick<Options, 'identity' | 'url'>): Promise<Desk> {
  const { url } = of
  const ask = askingAs(of)
  const find = async (path: string) => docsSchema.parse(await get(ask, `${url}/api/${path}`))
  await get(ask, `${url}/api/photos?limit=1&depth=0`)
  return {
    async idOf(collection, key, event) {
      const { docs } = await find(`${collection}?${byKey(key, event)}`)
      const [found, ...others] = docs
      if (found && others.length === 0) return found.id
      throw found ? ambiguous(collection, key) : unknown(collection, key)
    },
    async known(digests) {
      if (digests.length === 0) return new Map()
      const { docs } = await find(`photos?${byDigest(digests)}`)
      return new Map(docs.map(({ id, sha256 }): [string, string] => [sha256 ?? '', id]))
    },
    upload: (path, fields) => upload(ask, `${url}/api/photos?depth=0&draft=true`, path, fields),
  }
}

function byKey(key: string, event?: string): URLSearchParams {
  return new URLSearchParams({
    'where[and][0][or][0][id][equals]': key,
    'where[and][0][or][1][slug][equals]': key,
    ...(event === undefined ? {} : { 'where[and][1][event][equals]': event }),
    ...{ depth: '0', limit: '2', draft: 'true' },
  })
}

function byDigest(digests: string[]): URLSearchParams {
  const wanted = { 'where[sha256][in]': digests.join(','), 'select[sha256]': 'true' }
  return new URLSearchParams({ ...wanted, depth: '0', limit: '200', trash: 'true' })
}

async function get(ask: Ask, address: string): Promise<unknown> {
  const response = await ask(address)
  const { ok, status } = response
  if (ok) {
    return response.json().catch(() => {
      throw notAnswered(status, 'nothing that can be read')
    })
  }
  const reason = await reasonIn(response)
  throw status === 401 ? notKnown(reason) : notAnswered(status, reason)
}

async function upload(ask: Ask, address: string, path: string, fields: object): Promise<Answer> {
  const file = await openAsBlob(path).catch(() => null)
  if (file === null) return { kind: 'done', outcome: unreadable }
  const form = new FormData()
  form.append('_payload', JSON.stringify(fields))
  form.append('file', file, basename(path))
  try {
    return await answerOf(await ask(address, { method: 'POST', body: form }))
  } catch (error) {
    if (!(error instanceof RostrumError) || error.status !== 502) throw error
    const reason = error.code === 'not-reached' ? 'the connection broke' : error.message
    return { kind: 'notNow', reason, wait: null, isForAll: true }
  }
}

async function answerOf(response: Response): Promise<Answer> {
  const { headers, ok, status } = response
  const body: unknown = await response.json().catch(() => null)
  if (status === 401) throw notKnown(reasonOf(body, status))
  if (status === 429 || status >= 500) {
    const after = Number(headers.get('Retry-After') ?? Number.NaN)
    const wait = Number.isNaN(after) ? null : after * 1000
    // Of what nobody foresaw the file itself may be the cause.
    return { kind: 'notNow', reason: reasonOf(body, status), wait, isForAll: status !== 500 }
  }
  return { kind: 'done', outcome: ok ? savedIn(body) : refusalIn(body, status) }
}

const savedSchema = z.object({ doc: z.object({ id: z.string() }) })

function savedIn(body: unknown): Outcome {
  return { kind: 'saved', id: savedSchema.parse(body).doc.id }
}

function refusalIn(body: unknown, status: number): Outcome {
  const data = refusalSchema.safeParse(body).data?.errors[0]?.data
  if (data?.code === 'photo-exists') return { kind: 'here', id: data.id ?? null }
  return { kind: 'refused', code: data?.code ?? String(status), reason: reasonOf(body, status) }
}

function unknown(collection: string, key: string): RostrumError {
  const one = collection.slice(0, -1)
  return new RostrumError(
    'not-found',
    404,
    `There is no ${one} “${key}”: write its id, or the end of its address.`,
  )
}

function ambiguous(collection: string, key: string): RostrumError {
  return new RostrumError(
    'ambiguous',
    409,
    `There are several ${collection} “${key}”: write the id of one.`,
  )
}
