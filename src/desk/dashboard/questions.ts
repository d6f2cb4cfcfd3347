import type { Where } from 'payload'

/** Stages in which somebody is expected to write. */
const inWork = ['idea', 'assigned', 'drafting']

const day = 24 * 60 * 60 * 1000

/** Stages of what lies with somebody: theirs to write, and what was sent to them to look over. */
export const stagesOfMine = [...inWork, 'review', 'onHold']

/** What lies with somebody. */
export function mine(person: string): Where {
  return { and: [{ assignee: { equals: person } }, { stage: { in: stagesOfMine } }] }
}

/** What somebody has handed in and waits for. */
export const inReview: Where = { stage: { equals: 'review' } }

/** What is past its deadline and not handed in. */
export function late(now: Date): Where {
  return { and: [{ stage: { in: inWork } }, { dueAt: { less_than: now.toISOString() } }] }
}

/** What is approved or has its time. */
export const ready: Where = { stage: { in: ['approved', 'scheduled'] } }

/** Stories that somebody has to let out by hand. */
export const untilLifted: Where = {
  and: [{ stage: { not_in: ['spiked', 'killed'] } }, { embargoIndefinite: { equals: true } }],
}

/** A week from a moment on: what is looked ahead. */
export function weekFrom(now: Date): { from: Date; to: Date } {
  return { from: now, to: new Date(now.getTime() + 7 * day) }
}
