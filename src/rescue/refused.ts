import type { JsonObject, PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { ifMatch } from '../fields/if-match.ts'
import { isOfAnother } from './of-another.ts'

/** Why a save was refused whose words are kept. */
export type Refusal = 'stale-revision' | 'locked' | 'not-allowed'

/**
 * Why a save was refused, if it is one of those whose words are kept: a colleague was faster, has
 * taken over, or whoever writes may no longer. What is wrong with the words themselves is said at
 * their field, and stays in the form; so do words of whoever was logged in before.
 */
export function refusalOf(error: Error): Refusal | null {
  if (!(error instanceof APIError) || isOfAnother(error)) return null
  if (error.status === 423) return 'locked'
  if (error.status === 412) return codeOf(error) === 'stale-revision' ? 'stale-revision' : null
  return error.status === 403 || error.status === 409 ? 'not-allowed' : null
}

function codeOf({ data }: APIError): unknown {
  return typeof data === 'object' && data !== null && 'code' in data ? data.code : null
}

/** A save of one document that was refused, with the words it brought. */
export type Refused = {
  collection: string
  id: string
  sent: JsonObject
  isAutosave: boolean
  /** It asked for a draft, and for nothing readers would see. */
  isDraft: boolean
  /** The revision it was written on, if it said so. */
  rev: number | null
  /** The form that asked, which the admin names; null for a program. */
  form: string | null
}

/** What the refused request wanted saved; null when it brought no words, as one that restores. */
export function refusedIn(req: PayloadRequest, collection: string): Refused | null {
  const { data, method, query, routeParams } = req
  const id = routeParams?.id
  if (method !== 'PATCH' || typeof id !== 'string' || !data) return null
  const form = req.headers.get('x-form')?.slice(0, 64) ?? null
  const isAutosave = String(query?.autosave) === 'true'
  const rev: unknown = ifMatch(req) ?? data.rev
  const isDraft = String(query?.draft) === 'true' && data._status !== 'published'
  return {
    collection,
    id,
    sent: data,
    isAutosave,
    isDraft,
    form,
    rev: typeof rev === 'number' ? rev : null,
  }
}
