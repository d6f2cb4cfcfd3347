import type { Role } from '../access/roles.ts'
import { firstStages, outStages, type Stage } from './stage.ts'

/** What somebody at the desk may do with a story. */
export const acts = [
  'assign',
  'start',
  'submit',
  'sendBack',
  'approve',
  'schedule',
  'unschedule',
  'publish',
  'unpublish',
  'hold',
  'resume',
  'spike',
  'unspike',
  'kill',
  'revive',
] as const

export type Act = (typeof acts)[number]

/** Who moves stories: a role, or the program itself (the scheduler, an import, the seed). */
export type Mover = Role | 'program'

/** `out` is published, or updated or corrected if readers had it before; `back` is where it was. */
export type Target = Stage | 'out' | 'back' | 'stays'

export type Condition =
  /** The newest draft is not what readers have. */
  | 'newWords'
  | 'assignee'
  /** One's own story needs somebody else, where the desk settings say so. */
  | 'notAlone'
  /** These very words are approved, or the act approves them, where the desk settings allow that. */
  | 'approved'
  | 'wasOut'
  | 'neverOut'
  | 'isOut'
  /** Whoever put it on hold. */
  | 'ownHold'

export type Effect =
  | 'noteSubmission'
  | 'noteReason'
  | 'approve'
  | 'dropApproval'
  | 'rememberStage'
  | 'publish'
  | 'withdraw'
  | 'cancel'
  | 'allow'

export type Transition = {
  act: Act
  from: readonly Stage[]
  to: Target
  /** Writers (reporter, translator) only with what is theirs. */
  roles: readonly Mover[]
  conditions?: readonly Condition[]
  effects?: readonly Effect[]
  /** Whether somebody has to say why. The program need not. */
  reason?: boolean
}

const editors = ['admin', 'editor'] as const satisfies Mover[]
const desk = [...editors, 'program'] as const satisfies Mover[]
const writers = ['reporter', 'translator'] as const satisfies Mover[]
const everyone = [...desk, ...writers] as const satisfies Mover[]

const unscheduled = [...firstStages, 'review', 'approved'] as const satisfies Stage[]
const inWork = [...unscheduled, 'scheduled'] as const satisfies Stage[]

/**
 * All ways in which a story moves. The first row that fits is taken. What is not here does not
 * happen: an edit alone changes nothing but an approval, which it voids.
 */
export const transitions: readonly Transition[] = [
  { act: 'assign', from: firstStages, to: 'assigned', roles: desk, conditions: ['assignee'] },
  { act: 'start', from: ['idea', 'assigned'], to: 'drafting', roles: everyone },
  { act: 'start', from: ['review'], to: 'drafting', roles: writers },
  {
    act: 'submit',
    from: firstStages,
    to: 'review',
    roles: everyone,
    effects: ['noteSubmission'],
  },
  {
    act: 'submit',
    from: outStages,
    to: 'review',
    roles: everyone,
    conditions: ['newWords'],
    effects: ['noteSubmission'],
  },
  {
    act: 'sendBack',
    from: ['review', 'approved', 'scheduled'],
    to: 'drafting',
    roles: editors,
    reason: true,
    effects: ['noteReason', 'dropApproval'],
  },
  {
    act: 'approve',
    from: [...firstStages, 'review'],
    to: 'approved',
    roles: editors,
    conditions: ['notAlone'],
    effects: ['approve'],
  },
  {
    act: 'approve',
    from: outStages,
    to: 'approved',
    roles: editors,
    conditions: ['newWords', 'notAlone'],
    effects: ['approve'],
  },
  {
    act: 'schedule',
    from: inWork,
    to: 'scheduled',
    roles: desk,
    conditions: ['approved'],
    effects: ['approve'],
  },
  {
    act: 'schedule',
    from: outStages,
    to: 'scheduled',
    roles: desk,
    conditions: ['newWords', 'approved'],
    effects: ['approve'],
  },
  { act: 'unschedule', from: ['scheduled'], to: 'approved', roles: desk },
  {
    act: 'publish',
    from: [...inWork, ...outStages],
    to: 'out',
    roles: desk,
    conditions: ['approved'],
    effects: ['approve', 'publish'],
  },
  {
    act: 'unpublish',
    from: ['scheduled'],
    to: 'stays',
    roles: ['program'],
    conditions: ['isOut'],
    effects: ['withdraw'],
  },
  {
    act: 'unpublish',
    from: [...firstStages, 'approved', 'scheduled', ...outStages],
    to: 'drafting',
    roles: desk,
    conditions: ['isOut'],
    effects: ['withdraw', 'dropApproval'],
  },
  {
    act: 'unpublish',
    from: ['review', 'onHold'],
    to: 'stays',
    roles: desk,
    conditions: ['isOut'],
    effects: ['withdraw', 'dropApproval'],
  },
  { act: 'hold', from: unscheduled, to: 'onHold', roles: everyone, effects: ['rememberStage'] },
  { act: 'hold', from: ['scheduled'], to: 'onHold', roles: desk, effects: ['rememberStage'] },
  { act: 'resume', from: ['onHold'], to: 'back', roles: desk },
  { act: 'resume', from: ['onHold'], to: 'back', roles: writers, conditions: ['ownHold'] },
  {
    act: 'spike',
    from: [...inWork, 'onHold'],
    to: 'spiked',
    roles: desk,
    conditions: ['neverOut'],
    effects: ['rememberStage'],
  },
  { act: 'unspike', from: ['spiked'], to: 'back', roles: desk },
  {
    act: 'kill',
    from: [...inWork, ...outStages, 'onHold'],
    to: 'killed',
    roles: desk,
    conditions: ['wasOut'],
    effects: ['cancel', 'dropApproval'],
  },
  {
    act: 'revive',
    from: ['killed'],
    to: 'drafting',
    roles: desk,
    reason: true,
    effects: ['allow'],
  },
]

/** The row of the table for an act from a stage: one this mover may use, or else the first there is. */
export function rowFor(act: Act, from: Stage, mover: Mover): Transition | undefined {
  const rows = transitions.filter((row) => row.act === act && row.from.includes(from))
  return rows.find(({ roles }) => roles.includes(mover)) ?? rows[0]
}

/** Whether somebody with this role ever does this. */
export function mayEver(act: Act, mover: Mover): boolean {
  return transitions.some((row) => row.act === act && row.roles.includes(mover))
}
