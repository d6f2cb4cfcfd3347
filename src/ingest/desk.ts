import { openAsBlob } from 'node:fs'
import { basename } from 'node:path'
import { z } from 'zod'
import { RostrumError } from '../errors.ts'
import type { Identity, Options } from './options.ts'
import type { Outcome } from './outcome.ts'

/** A running Rostrum, asked over REST as somebody of its staff, so that its rules hold. */
export type Desk = {
  /** The id of an event or session, by id or slug. */
  idOf: (collection: 'events' | 'sessions', key: string, event?: string) => Promise<string>
  /** Which of these pictures are here: their ids by digest. */
  known: (digests: string[]) => Promise<Map<string, string>>
  upload: (path: string, fields: object) => Promise<Answer>
}

/** `wait` is in milliseconds, where the server says so. */
export type Answer =
  { kind: 'done'; outcome: Outcome } | { kind: 'notNow'; reason: string; wait: number | null }

const docsSchema = z.object({
  docs: z.array(z.object({ id: z.string(), sha256: z.string().nullish() })),
})

/**
 * Introduces us to the server.
 * @throws RostrumError when it does not answer or does not know us.
 */
export async function openDesk({
  identity,
  url,
}: Pick<Options, 'identity' | 'url'>): Promise<Desk> {
  const headers = await headersOf(identity, url)
  const find = async (path: string) => docsSchema.parse(await get(`${url}/api/${path}`, headers))
  await get(`${url}/api/photos?limit=1&depth=0`, headers)
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
    upload: (path, fields) => upload(`${url}/api/photos?depth=0&draft=true`, headers, path, fields),
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

async function headersOf(identity: Identity, url: string): Promise<Record<string, string>> {
  if (identity.kind === 'key') return { Authorization: `users API-Key ${identity.key}` }
  const { email, password } = identity
  const response = await reach(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  const cookie = response.headers.getSetCookie().map((each) => each.split(';')[0])
  if (!response.ok || cookie.length === 0) throw notKnown(await reasonIn(response))
  return { Cookie: cookie.join('; '), Origin: url }
}

async function get(address: string, headers: Record<string, string>): Promise<unknown> {
  const response = await reach(address, { headers })
  if (response.status === 401) throw notKnown(await reasonIn(response))
  if (response.ok) return response.json()
  throw new RostrumError(
    'not-answered',
    502,
    `The server says ${response.status}: ${await reasonIn(response)}`,
  )
}

async function reach(address: string, init: RequestInit): Promise<Response> {
  return fetch(address, init).catch((cause: unknown) => {
    const sentence = `${new URL(address).origin} does not answer: see that Rostrum runs there, or name another --url.`
    throw new RostrumError('not-reached', 502, sentence, { cause })
  })
}

async function upload(
  address: string,
  headers: Record<string, string>,
  path: string,
  fields: object,
): Promise<Answer> {
  const form = new FormData()
  form.append('_payload', JSON.stringify(fields))
  form.append('file', await openAsBlob(path), basename(path))
  try {
    return await answerOf(await fetch(address, { method: 'POST', headers, body: form }))
  } catch (error) {
    if (error instanceof RostrumError) throw error
    return { kind: 'notNow', reason: 'the connection broke', wait: null }
  }
}

/** What is answered when a server, or a proxy before it, cannot do it at this moment. */
const passing = [429, 502, 503, 504]

async function answerOf(response: Response): Promise<Answer> {
  const { headers, ok, status } = response
  const body: unknown = await response.json().catch(() => null)
  if (status === 401) throw notKnown(reasonOf(body, status))
  if (passing.includes(status)) {
    const after = Number(headers.get('Retry-After') ?? Number.NaN)
    const wait = Number.isNaN(after) ? null : after * 1000
    return { kind: 'notNow', reason: reasonOf(body, status), wait }
  }
  return { kind: 'done', outcome: ok ? savedIn(body) : refusalIn(body, status) }
}

const savedSchema = z.object({ doc: z.object({ id: z.string() }) })

function savedIn(body: unknown): Outcome {
  return { kind: 'saved', id: savedSchema.parse(body).doc.id }
}

const refusalSchema = z.object({
  errors: z.array(
    z.object({
      message: z.string(),
      data: z.object({ code: z.string().optional(), id: z.string().optional() }).nullish(),
    }),
  ),
})

function refusalIn(body: unknown, status: number): Outcome {
  const data = refusalSchema.safeParse(body).data?.errors[0]?.data
  if (data?.code === 'photo-exists') return { kind: 'here', id: data.id ?? null }
  return { kind: 'refused', code: data?.code ?? String(status), reason: reasonOf(body, status) }
}

function reasonOf(body: unknown, status: number): string {
  return refusalSchema.safeParse(body).data?.errors[0]?.message ?? `the server says ${status}`
}

async function reasonIn(response: Response): Promise<string> {
  return reasonOf(await response.json().catch(() => null), response.status)
}

function notKnown(reason: string): RostrumError {
  return new RostrumError(
    'not-known',
    401,
    `The server does not let us in (${reason}): make an API key under Settings → Users, or see to the password.`,
  )
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
