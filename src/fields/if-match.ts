import type { PayloadRequest } from 'payload'

/** Matches an entity tag that is a whole number, `"12"`, as well as the bare number. */
const revisionTag = /^"?(\d{1,15})"?$/

/** The revision a request names in its header, or what it says there instead; undefined without one. */
export function ifMatch(req: PayloadRequest): number | string | undefined {
  const header = req.headers.get('if-match')
  if (header === null) return undefined
  const revision = revisionTag.exec(header.trim())?.[1]
  return revision === undefined ? header : Number(revision)
}
