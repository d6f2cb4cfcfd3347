import { z } from 'zod'
import { RostrumError } from '../errors.ts'
import type { Identity, Options } from './options.ts'

/**
 * Asks the server as ourselves.
 * @throws RostrumError 502 when it does not answer, 401 when it does not let us in.
 */
export type Ask = (address: string, init?: RequestInit) => Promise<Response>

/** A log-in ends after some hours: then we log in once more, however many ask at that moment. */
export function askingAs({ identity, url }: Pick<Options, 'identity' | 'url'>): Ask {
  let known: Promise<Headers> | null = null
  const forget = (one: Promise<Headers>): void => {
    if (known === one) known = null
  }
  const introduce = (): Promise<Headers> => {
    const introducing = (known ??= headersOf(identity, url))
    introducing.catch(() => forget(introducing))
    return introducing
  }
  return async (address, init = {}) => {
    const used = introduce()
    const response = await reach(address, { ...init, headers: await used })
    if (response.status !== 401 || identity.kind === 'key') return response
    forget(used)
    return reach(address, { ...init, headers: await introduce() })
  }
}

type Headers = Record<string, string>

async function headersOf(identity: Identity, url: string): Promise<Headers> {
  if (identity.kind === 'key') return { Authorization: `users API-Key ${identity.key}` }
  const { email, password } = identity
  const response = await reach(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  const { status } = response
  const cookie = response.headers.getSetCookie().map((each) => each.split(';')[0])
  if (response.ok && cookie.length > 0) return { Cookie: cookie.join('; '), Origin: url }
  const reason = await reasonIn(response)
  throw status === 429 || status >= 500 ? notAnswered(status, reason) : notKnown(reason)
}

async function reach(address: string, init: RequestInit): Promise<Response> {
  return fetch(address, init).catch((cause: unknown) => {
    const sentence = `${new URL(address).origin} does not answer: see that Rostrum runs there, or name another --url.`
    throw new RostrumError('not-reached', 502, sentence, { cause })
  })
}

/** How the server says what it refuses. */
export const refusalSchema = z.object({
  errors: z.array(
    z.object({
      message: z.string(),
      data: z.object({ code: z.string().optional(), id: z.string().optional() }).nullish(),
    }),
  ),
})

export function reasonOf(body: unknown, status: number): string {
  return refusalSchema.safeParse(body).data?.errors[0]?.message ?? `the server says ${status}`
}

export async function reasonIn(response: Response): Promise<string> {
  return reasonOf(await response.json().catch(() => null), response.status)
}

export function notKnown(reason: string): RostrumError {
  return new RostrumError(
    'not-known',
    401,
    `The server does not let us in (${reason}): make an API key under Settings → Users, or see to the password.`,
  )
}

export function notAnswered(status: number, reason: string): RostrumError {
  return new RostrumError('not-answered', 502, `The server says ${status}: ${reason}`)
}
