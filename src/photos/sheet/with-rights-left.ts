import type { PayloadRequest, Where } from 'payload'
import { inOwnLanguage } from '../own-language.ts'
import { isOver, rightsLeft, type RightLeft } from '../rights-left.ts'
import { rightsOf } from '../rights-of.ts'
import { givenForATime } from '../usage-category.ts'

const select = {
  createdAt: true,
  pubStatus: true,
  embargoUntil: true,
  usageCategory: true,
  restrictions: true,
  acknowledgedRestrictions: true,
  leases: true,
} as const

type Wanted = { now: Date; most: number; isOverToo?: boolean; atOnce?: number }

/**
 * Of these photos those of whose rights something is left to do, and what: the newest of them, and
 * none whose lease has ended unless that is asked for. The database finds those that may be, so many
 * at a time; the rule decides.
 */
export async function withRightsLeft(
  req: PayloadRequest,
  where: Where,
  { atOnce = 1_000, isOverToo = false, most, now }: Wanted,
): Promise<Map<string, RightLeft[]>> {
  const found: [string, RightLeft[]][] = []
  let after: Where[] = []
  for (;;) {
    const { docs } = await req.payload.find({
      collection: 'photos',
      where: { and: [where, whereOpen(now, isOverToo), ...after] },
      sort: ['-createdAt', '-id'],
      limit: atOnce,
      pagination: false,
      depth: 0,
      draft: true,
      select,
      overrideAccess: false,
      req: inOwnLanguage(req),
    })
    for (const doc of docs) {
      const left = leftOf(doc, now, isOverToo)
      if (left.length > 0) found.push([doc.id, left])
    }
    const last = docs.at(-1)
    if (last === undefined || docs.length < atOnce || found.length >= most)
      return new Map(found.slice(0, most))
    after = [whereOlder(last)]
  }
}

function leftOf(photo: unknown, now: Date, isOverToo: boolean): RightLeft[] {
  const rights = rightsOf(photo)
  if (rights === null) return []
  const left = rightsLeft(rights, now)
  const isSpent = !isOverToo && isOver(rights, now)
  return isSpent ? left.filter((each) => each !== 'leaseNeeded') : left
}

function whereOlder({ createdAt, id }: { createdAt: string; id: string }): Where {
  const atThatMoment: Where = {
    and: [{ createdAt: { equals: createdAt } }, { id: { less_than: id } }],
  }
  return { or: [{ createdAt: { less_than: createdAt } }, atThatMoment] }
}

/** Of what has a lease, its end is known; of what is acknowledged, that it is. */
function whereOpen(now: Date, isOverToo: boolean): Where {
  const isUnleased: Where = {
    or: [
      { rightsUntil: { exists: false } },
      ...(isOverToo ? [{ rightsUntil: { less_than_equal: now } }] : []),
    ],
  }
  const isRestricted: Where = {
    and: [
      { restrictions: { exists: true } },
      { restrictions: { not_equals: '' } },
      { acknowledged: { not_equals: true } },
    ],
  }
  return {
    or: [{ and: [{ usageCategory: { in: [...givenForATime] } }, isUnleased] }, isRestricted],
  }
}
