import type { PayloadRequest, Where } from 'payload'
import { inOwnLanguage } from '../own-language.ts'
import { rightsLeft, type RightLeft } from '../rights-left.ts'
import { rightsOf } from '../rights-of.ts'
import { givenForATime } from '../usage-category.ts'

const select = {
  pubStatus: true,
  embargoUntil: true,
  usageCategory: true,
  restrictions: true,
  acknowledgedRestrictions: true,
  leases: true,
} as const

/**
 * Of these photos those of whose rights something is left to do, and what. The database finds those
 * that may be, so many at a time; the rule decides.
 */
export async function withRightsLeft(
  req: PayloadRequest,
  where: Where,
  now: Date,
  atOnce = 1_000,
): Promise<Map<string, RightLeft[]>> {
  const found = new Map<string, RightLeft[]>()
  let after: Where[] = []
  for (;;) {
    const { docs } = await req.payload.find({
      collection: 'photos',
      where: { and: [where, whereOpen(now), ...after] },
      sort: 'id',
      limit: atOnce,
      pagination: false,
      depth: 0,
      draft: true,
      select,
      overrideAccess: false,
      req: inOwnLanguage(req),
    })
    for (const doc of docs) {
      const rights = rightsOf(doc)
      const left = rights ? rightsLeft(rights, now) : []
      if (left.length > 0) found.set(doc.id, left)
    }
    const last = docs.at(-1)
    if (last === undefined || docs.length < atOnce) return found
    after = [{ id: { greater_than: last.id } }]
  }
}

/** Of what has a lease, its end is known. */
function whereOpen(now: Date): Where {
  const isUnleased: Where = {
    or: [{ rightsUntil: { exists: false } }, { rightsUntil: { less_than_equal: now } }],
  }
  const isRestricted: Where = {
    and: [{ restrictions: { exists: true } }, { restrictions: { not_equals: '' } }],
  }
  return {
    or: [{ and: [{ usageCategory: { in: [...givenForATime] } }, isUnleased] }, isRestricted],
  }
}
