import type { Role } from '../access/roles.ts'
import type { Said } from '../fields/refuse.ts'
import { type RefusalCode, sayRefusal } from './refused-move.ts'
import type { Stage } from './stage.ts'
import { type Act, type Condition, mayEver, rowFor, type Transition } from './transitions.ts'

/** What the table has to know about a story: its newest draft, and what readers have of it. */
export type StoryNow = {
  stage: Stage
  isOut: boolean
  wasOut: boolean
  /** Its newest words are not those readers have. */
  hasNewWords: boolean
  hasAssignee: boolean
  isInTrash: boolean
  approval: Approval
  /** Where it was when it was put on hold or spiked. */
  whereItWas: Stage | null
  /** Who put it on hold, or aside; null is the program. */
  heldBy: string | null
}

/** `void`: the words have changed since; the approved revision itself is still approved. */
export type Approval =
  { kind: 'none' } | { kind: 'valid' | 'void'; revision: number; by: string | null }

/** Who moves it. `isTheirs`: writers may; `isOwn`: it is their own work, which others approve. */
export type MoverNow =
  | { kind: 'program' }
  | { kind: 'person'; id: string; role: Role; isTheirs: boolean; isOwn: boolean }

/** What the desk has settled for itself. */
export type DeskRules = { approvalByAuthor: boolean; approvalNeeded: boolean }

export type Asked = {
  act: Act
  story: StoryNow
  mover: MoverNow
  rules: DeskRules
  reason?: string | undefined
  /** Exactly this revision is to be published, whatever was written after it. */
  revision?: number | undefined
  /** A publication that corrects what readers had. */
  corrects?: boolean | undefined
}

export type Judgement =
  | { kind: 'allowed'; to: Stage; row: Transition; isApproved: boolean }
  | { kind: 'refused'; code: RefusalCode; said: Said }

/** Whether the table allows an act, and where it leads. Every path asks here and nowhere else. */
export function judge(asked: Asked): Judgement {
  const { act, mover, story } = asked
  const row = rowFor(act, story.stage, mover.kind === 'program' ? 'program' : mover.role)
  const code = refusalOf(asked, row)
  if (row !== undefined && code === null)
    return { kind: 'allowed', to: targetOf(row, asked), row, isApproved: isApproved(asked) }
  const why = code ?? 'wrong-stage'
  return { kind: 'refused', code: why, said: sayRefusal(why, { act, stage: story.stage }) }
}

function refusalOf(asked: Asked, row: Transition | undefined): RefusalCode | null {
  const { act, mover, reason, story } = asked
  const person = mover.kind === 'person' ? mover : null
  const role = person?.role ?? 'program'
  if (!mayEver(act, role)) return 'not-your-role'
  if (person && !person.isTheirs) return 'not-yours'
  if (story.isInTrash && act !== 'kill') return 'in-trash'
  if (row === undefined) return story.stage === 'killed' ? 'is-killed' : 'wrong-stage'
  if (!row.roles.includes(role))
    return story.stage === 'scheduled' ? 'is-scheduled' : 'not-your-role'
  const broken = (row.conditions ?? []).map((condition) => conditions[condition](asked))
  const first = broken.find((code) => code !== null)
  if (first) return first
  return row.reason && person && !reason?.trim() ? 'reason-missing' : null
}

type Rule = (asked: Asked) => RefusalCode | null

const conditions: Record<Condition, Rule> = {
  newWords: ({ story }) => (story.hasNewWords ? null : 'nothing-new'),
  assignee: ({ story }) => (story.hasAssignee ? null : 'nobody-assigned'),
  wasOut: ({ story }) => (story.wasOut || story.isOut ? null : 'never-out'),
  neverOut: ({ story }) => (story.wasOut || story.isOut ? 'was-out' : null),
  isOut: ({ story }) => (story.isOut ? null : 'not-out'),
  ownHold: ({ mover, story }) =>
    mover.kind === 'person' && mover.id !== story.heldBy ? 'held-by-others' : null,
  notAlone: ({ mover, rules }) => (isAlone(mover, rules) ? 'own-story' : null),
  approved: whyNotApproved,
}

/** What is approved may go out; what is not is approved by the act itself, where that is allowed. */
function whyNotApproved(asked: Asked): RefusalCode | null {
  const { act, mover, revision, rules, story } = asked
  const { approval } = story
  if (isApproved(asked)) {
    const self = mover.kind === 'person' && approval.kind !== 'none' && approval.by === mover.id
    return self && isAlone(mover, rules) ? 'own-story' : null
  }
  if (mover.kind === 'program') return revision === undefined ? null : 'not-approved'
  if (act === 'publish' && story.isOut && !story.hasNewWords) return null
  if (rules.approvalNeeded) return approval.kind === 'void' ? 'approval-void' : 'not-approved'
  return isAlone(mover, rules) ? 'own-story' : null
}

/** The words that are to go out are those that were approved. */
function isApproved({ revision, story: { approval } }: Asked): boolean {
  if (approval.kind === 'none') return false
  return revision === undefined ? approval.kind === 'valid' : approval.revision === revision
}

function isAlone(mover: MoverNow, { approvalByAuthor }: DeskRules): boolean {
  return mover.kind === 'person' && mover.isOwn && !approvalByAuthor
}

function targetOf({ act, to }: Transition, asked: Asked): Stage {
  const { corrects, story } = asked
  const { approval, stage, whereItWas, wasOut } = story
  if (to === 'stays') return stage
  if (to === 'out') return wasOut ? (corrects ? 'corrected' : 'updated') : 'published'
  const target = to === 'back' ? (whereItWas ?? 'drafting') : to
  const isStale = act !== 'approve' && target === 'approved' && approval.kind !== 'valid'
  return isStale ? 'review' : target
}
