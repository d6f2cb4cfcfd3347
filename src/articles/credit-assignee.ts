import type { CollectionBeforeValidateHook, JsonObject, PayloadRequest } from 'payload'
import { idOf } from './author.ts'
import { firstStages, isOneOf } from './stage.ts'

type Credit = { contributor: string; role: 'by' | 'translatedBy' }

/** As long as nobody has begun, the credit goes where the work goes. */
const notBegun = ['idea', 'assigned'] as const

/**
 * Whoever is given a story that nobody has submitted stands in its byline, if they are a contributor
 * and nobody is credited for it already: for the words, or for the translation of a translation.
 * Taken from them before they began, it loses their name again.
 */
export const creditAssignee: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const before: JsonObject = originalDoc ?? {}
  const now: JsonObject = { ...before, ...data }
  const [from, to] = [idOf(before.assignee), idOf(now.assignee)]
  const isInWork = isOneOf(firstStages, now.stage ?? 'drafting')
  if (from === to || !isInWork || now.bylineText) return data
  const role = now.translationOf ? 'translatedBy' : 'by'
  const rows: unknown[] = Array.isArray(now.byline) ? now.byline : []
  const isBegun = !isOneOf(notBegun, now.stage ?? 'drafting')
  const earlier = isBegun || typeof from !== 'string' ? null : await creditOf(req, from, role)
  const others = rows.filter((row) => earlier === null || !isCredit(row, earlier))
  if (isCreditedElsewhere(others, now, role)) return data
  const credit = typeof to === 'string' ? await creditOf(req, to, role) : null
  if (credit === null && others.length === rows.length) return data
  const added = credit ? [credit] : []
  // Whoever wrote it stands before those who made its pictures; a translator after its author.
  const byline = role === 'by' ? [...added, ...others] : [...others, ...added]
  return { ...data, byline }
}

/** Words of an agency have a source and no author; a translation keeps the author of its original. */
function isCreditedElsewhere(rows: unknown[], story: JsonObject, role: Credit['role']): boolean {
  if (rows.some((row) => isFor(row, role))) return true
  return role === 'by' && Array.isArray(story.infoSources) && story.infoSources.length > 0
}

async function creditOf(
  req: PayloadRequest,
  user: string,
  role: Credit['role'],
): Promise<Credit | null> {
  const { docs } = await req.payload.find({
    collection: 'contributors',
    where: { user: { equals: user } },
    depth: 0,
    limit: 1,
    pagination: false,
    sort: 'createdAt',
    select: {},
    overrideAccess: true,
    req,
  })
  return docs[0] ? { contributor: docs[0].id, role } : null
}

function isCredit(row: unknown, { contributor, role }: Credit): boolean {
  return isFor(row, role) && idOf(contributorIn(row)) === contributor
}

function isFor(row: unknown, role: Credit['role']): boolean {
  return typeof row === 'object' && row !== null && 'role' in row && row.role === role
}

function contributorIn(row: unknown): unknown {
  return typeof row === 'object' && row !== null && 'contributor' in row ? row.contributor : null
}
