import type { JsonObject } from 'payload'
import { approvedBy, noApproval, toBePinned } from './approval.ts'
import type { Stage } from './stage.ts'
import type { Effect, Transition } from './transitions.ts'
import { writersLeft } from './writers.ts'

/** One allowed act on a story, with all that its effects need to know. */
export type Doing = {
  row: Transition
  to: Stage
  from: Stage
  /** Whose words these are counted as approved by; null is the program, which approves nothing. */
  by: string | null
  at: Date
  /** The revision this save makes. */
  rev: number
  reason?: string | undefined
  isApproved: boolean
}

const unsaid = { by: null, at: null, why: null }

/** The story after an act: its new stage, and what the act writes down. */
export function carryOut(story: JsonObject, doing: Doing): JsonObject {
  const moved: JsonObject = { ...story, stage: doing.to }
  return (doing.row.effects ?? []).reduce(
    (so, effect) => ({ ...so, ...effects[effect](so, doing) }),
    moved,
  )
}

/** What changes what readers have is never done in a draft beside it. */
export function touchesReaders({ effects: list = [] }: Transition): boolean {
  return list.some((effect) => ['publish', 'withdraw', 'cancel', 'allow'].includes(effect))
}

const effects: Record<Effect, (story: JsonObject, doing: Doing) => JsonObject> = {
  noteSubmission: (_, { at, by }) => ({
    submitted: { by, at: at.toISOString() },
    sentBack: unsaid,
  }),
  noteReason: (_, { at, by, reason }) => ({
    sentBack: { by, at: at.toISOString(), why: reason?.trim() ?? null },
  }),
  approve: ({ approval, ...story }, { at, by, isApproved, rev }) => {
    if (isApproved)
      return {
        sentBack: unsaid,
        approval: { ...approval, hash: toBePinned, voidedAt: null, voidedBy: null },
      }
    if (by === null) return { sentBack: unsaid, approval: noApproval }
    const writtenBy = writersLeft(story, by)
    return { sentBack: unsaid, approval: approvedBy(by, at, rev), writtenBy }
  },
  dropApproval: () => ({ approval: noApproval }),
  rememberStage: ({ heldFrom }, { by, from }) => ({
    heldFrom: from === 'onHold' ? (heldFrom ?? null) : from === 'scheduled' ? 'approved' : from,
    heldBy: by,
  }),
  publish: () => ({ _status: 'published' }),
  withdraw: () => ({ _status: 'draft' }),
  cancel: () => ({ _status: 'draft', pubStatus: 'canceled' }),
  allow: () => ({ pubStatus: 'usable' }),
}
