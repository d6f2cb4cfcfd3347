import { allowedTimes, evaluate, type Rights, type Times } from './rights.ts'
import { type Usage, usageNames, usages } from './usages.ts'

/** `first`: when readers could first have it, null when they never could. `changed`: its last save. */
export type Moments = { at: Date; first: string | null; changed: string | null }

/**
 * When readers may have a published photo: the time that runs at that moment or ran last, or the
 * first to come. `never` when it has none; one that readers had until its rights were taken away is
 * over since it was changed.
 */
export function shownTimes(rights: Rights, { at, changed, first }: Moments): Times | 'never' {
  const now = at.toISOString()
  const times = allowedTimes(rights, usages.web).filter(
    ({ until }) => until === null || until > (first ?? now),
  )
  const running = times.findLast(({ from }) => from === null || from <= now) ?? times[0]
  if (running) return running
  if (first === null || first > now) return 'never'
  return { from: null, until: changed === null || changed > now ? now : changed }
}

/** What it may be used for at that moment, and until when. */
export function usableFor(rights: Rights, at: Date): { usage: Usage; until: string | null }[] {
  return usageNames.flatMap((usage) => {
    const { until, verdict } = evaluate(rights, { ...usages[usage], at })
    return verdict === 'allowed' ? [{ usage, until: until?.toISOString() ?? null }] : []
  })
}

/** When any of that becomes otherwise; null is never. */
export function nextTurn(rights: Rights, at: Date): string | null {
  const turns = usageNames.flatMap((usage) => {
    const { until } = evaluate(rights, { ...usages[usage], at })
    return until === null ? [] : [until.toISOString()]
  })
  return turns.toSorted()[0] ?? null
}
