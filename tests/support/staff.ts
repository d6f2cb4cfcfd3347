import { handleEndpoints, type Payload } from 'payload'
import { z } from 'zod'
import type { Role } from '../../src/access/roles.ts'

type Values = Record<string, unknown>

/** Somebody of the staff, asking over REST as a browser or a program does, with their own key. */
export type Person = {
  id: string
  role: Role
  ask: (method: string, path: string, request?: Asked) => Promise<Answer>
}

export type Asked = { body?: unknown; file?: SentFile; headers?: Record<string, string> }
export type SentFile = { name: string; type: string; bytes: Uint8Array<ArrayBuffer> }
/** `bytes` is what came, `body` the same read as JSON; empty when it is not. */
export type Answer = { status: number; body: Body; bytes: ArrayBuffer; headers: Headers }

/** What Payload answers over REST, as far as tests look into it. */
type Body = Doc & { doc: Doc; docs: Doc[]; errors: Refusal[]; token: string; user: Doc }
type Doc = {
  [field: string]: unknown
  id: string
  caption: string
  filename: string
  headline: string
  publishedAt: string
  rev: number
  thumbhash: string
}
type Refusal = { message: string; data: { errors: { message: string; path: string }[] } }

/** One person for each role; the translator writes Chinese. */
export async function hire(payload: Payload): Promise<Record<Role, Person>> {
  return {
    admin: await hireOne(payload, 'admin'),
    editor: await hireOne(payload, 'editor'),
    reporter: await hireOne(payload, 'reporter'),
    translator: await hireOne(payload, 'translator'),
    photographer: await hireOne(payload, 'photographer'),
    viewer: await hireOne(payload, 'viewer'),
  }
}

export async function hireOne(payload: Payload, role: Role, values: Values = {}): Promise<Person> {
  const apiKey = crypto.randomUUID()
  const { id } = await payload.create({
    collection: 'users',
    data: {
      name: `${role} ${apiKey.slice(0, 4)}`,
      email: `${role}-${apiKey}@rostrum.example`,
      password: 'a-long-enough-password',
      role,
      languages: role === 'translator' ? ['zh'] : [],
      enableAPIKey: true,
      apiKey,
      ...values,
    },
    depth: 0,
    overrideAccess: true,
  })
  return { id, role, ask: asking(payload, { Authorization: `users API-Key ${apiKey}` }) }
}

/** Somebody who has not signed in. */
export function stranger(payload: Payload): Person['ask'] {
  return asking(payload, {})
}

function asking(payload: Payload, identity: Record<string, string>): Person['ask'] {
  return async (method, path, { body, file, headers = {} } = {}) => {
    const request = new Request(`http://localhost:3000/api${path}`, {
      method,
      headers: { ...identity, ...(file || !body ? {} : json), ...headers },
      ...(file ? { body: formOf(file, body) } : body ? { body: JSON.stringify(body) } : {}),
    })
    const response = await handleEndpoints({ config: payload.config, request })
    const { headers: said, status } = response
    const bytes = await response.arrayBuffer()
    const isJson = said.get('content-type')?.includes('json') ?? false
    const read = asBody.parse(isJson ? JSON.parse(new TextDecoder().decode(bytes)) : {})
    return { status, body: read, bytes, headers: said }
  }
}

const asBody = z.custom<Body>()

const json = { 'Content-Type': 'application/json' }

function formOf({ bytes, name, type }: SentFile, body: unknown): FormData {
  const form = new FormData()
  form.append('file', new Blob([bytes], { type }), name)
  form.append('_payload', JSON.stringify(body ?? {}))
  return form
}
