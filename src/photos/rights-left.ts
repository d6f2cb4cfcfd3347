import { evaluate, type Rights } from './rights.ts'
import { usages } from './usages.ts'

/** What somebody still has to see to before readers get a photo. */
export type RightLeft = 'leaseNeeded' | 'restrictions'

/**
 * What of the rights in a photo is left to do: nothing where an embargo ends, or a lease begins, by
 * itself, and nothing where the desk has decided against it.
 */
export function rightsLeft(rights: Rights, at: Date): RightLeft[] {
  const { acknowledged, restrictions } = rights
  const { reasons, until } = evaluate({ ...rights, embargoUntil: null }, { ...usages.web, at })
  const isDecided = reasons.some((reason) => decided.includes(reason))
  if (isDecided) return []
  return [
    ...(reasons.includes('leaseNeeded') && until === null ? (['leaseNeeded'] as const) : []),
    ...(restrictions !== null && restrictions !== acknowledged ? (['restrictions'] as const) : []),
  ]
}

const decided: readonly string[] = ['killed', 'withheld', 'leaseDenies']

/** Whether it was ours to publish and no longer is: nobody renews that but for a story. */
export function isOver({ leases }: Rights, at: Date): boolean {
  return leases.some(
    ({ kind, to, use }) =>
      kind === 'allow' && use === 'publication' && to !== null && new Date(to) <= at,
  )
}
