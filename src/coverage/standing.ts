import type { Stage } from '../articles/stage.ts'

/** What a board says of a story, and what its cells can be filtered by: stages readers see the same are one. */
export const standings = [
  'idea',
  'assigned',
  'drafting',
  'review',
  'approved',
  'scheduled',
  'published',
  'onHold',
  'dropped',
] as const

export type Standing = (typeof standings)[number]

const same: Partial<Record<Stage, Standing>> = {
  updated: 'published',
  corrected: 'published',
  spiked: 'dropped',
  killed: 'dropped',
}

/** Where a story stands on a board. Spiked and killed ones cover nothing. */
export function standingOf(stage: Stage): Standing {
  return same[stage] ?? standings.find((each) => each === stage) ?? 'drafting'
}

/** Whether there is still something to give out: what is out, spiked or killed is nobody’s to begin. */
export function isOpen({ standing }: { standing: Standing }): boolean {
  return standing !== 'published' && standing !== 'dropped'
}

const stillDue: readonly Standing[] = ['idea', 'assigned', 'drafting', 'onHold']

/** Late is what the desk does not have by its deadline; what waits for review it has. */
export function isLate(
  { dueAt, standing }: { dueAt: string | null; standing: Standing },
  now: Date,
): boolean {
  return dueAt !== null && stillDue.includes(standing) && new Date(dueAt) < now
}
