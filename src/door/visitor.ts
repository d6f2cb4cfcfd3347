import { executeAuthStrategies, type Payload } from 'payload'

/** Who sends a request, by its cookie, token or API key; null for a stranger. */
export type Visitor = { id: string } | null

/** Tells who sends a request. */
export type Recognise = (headers: Headers) => Promise<Visitor>

/** Recognises visitors as Payload does: session, signature and origin are checked. */
export function recogniseWith(payload: Payload): Recognise {
  return async (headers) => {
    const { user } = await executeAuthStrategies({ canSetHeaders: false, headers, payload })
    return user ? { id: user.id } : null
  }
}
