import { embargoOf, isLifted } from './embargo.ts'

/** The fields of an article that say when readers may have it. */
export type VisibilityFields = {
  embargoIndefinite?: boolean | null
  embargoUntil?: string | Date | null
  expiresAt?: string | Date | null
}

/**
 * When readers may have a published article, as UTC instants: from the lifting of its embargo until
 * just before its expiry. Null is open; `never` when the embargo has no end or outlasts the expiry.
 */
export function visibilityOf(
  article: VisibilityFields,
): { from: string | null; until: string | null } | 'never' {
  const embargo = embargoOf(article)
  if (embargo.kind === 'indefinite') return 'never'
  const from = embargo.kind === 'until' ? embargo.at : null
  const until = article.expiresAt ? new Date(article.expiresAt) : null
  if (from && until && from >= until) return 'never'
  return { from: from?.toISOString() ?? null, until: until?.toISOString() ?? null }
}

/** Of two expiries on one story the one that takes it away sooner. */
export function earlierExpiry(
  one: { expiresAt?: string | null },
  other: { expiresAt?: string | null },
): { expiresAt: string | null } {
  const ends = [one.expiresAt, other.expiresAt].flatMap((end) => (end ? [end] : []))
  const [first = null] = ends.toSorted((a, b) => Date.parse(a) - Date.parse(b))
  return { expiresAt: first }
}

/** From the instant of expiry on, readers may not have it any more. */
export function isExpired({ expiresAt }: VisibilityFields, now: Date): boolean {
  return Boolean(expiresAt) && now >= new Date(expiresAt ?? 0)
}

/** Whether time alone would let readers have it now. */
export function isVisible(article: VisibilityFields, now: Date): boolean {
  return isLifted(embargoOf(article), now) && !isExpired(article, now)
}
