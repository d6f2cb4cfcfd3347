import type { JsonObject, PayloadRequest } from 'payload'
import { APIError } from 'payload'

/** Whether a save was refused because it was written on an old revision. */
export function isStale(error: Error): boolean {
  if (!(error instanceof APIError) || error.status !== 412) return false
  const data: unknown = error.data
  return (
    typeof data === 'object' && data !== null && 'code' in data && data.code === 'stale-revision'
  )
}

/** A save of one document that was refused, with the words it brought. */
export type Refused = { collection: string; id: string; sent: JsonObject; isAutosave: boolean }

/** What the refused request wanted saved; null when it brought no words, as one that restores. */
export function refusedIn(req: PayloadRequest, collection: string): Refused | null {
  const { data, method, query, routeParams } = req
  const id = routeParams?.id
  if (method !== 'PATCH' || typeof id !== 'string' || !data) return null
  return { collection, id, sent: data, isAutosave: String(query?.autosave) === 'true' }
}
