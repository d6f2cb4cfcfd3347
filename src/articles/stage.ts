/** Where a story stands at the desk. */
export const stages = [
  'idea',
  'assigned',
  'drafting',
  'review',
  'approved',
  'scheduled',
  'published',
  'updated',
  'corrected',
  'onHold',
  'spiked',
  'killed',
] as const

export type Stage = (typeof stages)[number]

/** What those who write may say about their story themselves. */
export const writersStages: readonly Stage[] = ['idea', 'assigned', 'drafting', 'review', 'onHold']

/** Only what happened to the story says these, nobody by hand. */
const earned: readonly Stage[] = [
  'approved',
  'scheduled',
  'published',
  'updated',
  'corrected',
  'killed',
]

const live: readonly Stage[] = ['published', 'updated', 'corrected']

export type StageSituation = {
  /** What the save asks for, and where the story stood. */
  asked: Stage | null
  before: Stage | null
  happened: 'publish' | 'unpublish' | 'kill' | 'edit'
  wasPublishedBefore: boolean
}

/** The stage after a save: always one that agrees with what readers see. */
export function stageAfter({ asked, before, happened, wasPublishedBefore }: StageSituation): Stage {
  const known = before ?? 'drafting'
  switch (happened) {
    case 'kill':
      return 'killed'
    case 'publish':
      if (asked === 'corrected' && wasPublishedBefore) return 'corrected'
      return wasPublishedBefore ? 'updated' : 'published'
    case 'unpublish':
      return isOneOf(live, asked ?? known) || known === 'killed' ? 'drafting' : (asked ?? known)
    case 'edit':
      return asked !== null && !isOneOf(earned, asked) && !isOneOf(live, known) ? asked : known
  }
}

/** Whether somebody who is not of the desk may put a story there. */
export function isWritersStage(stage: Stage): boolean {
  return isOneOf(writersStages, stage)
}

export function isStage(value: unknown): value is Stage {
  return stages.some((stage) => stage === value)
}

function isOneOf(list: readonly Stage[], stage: Stage): boolean {
  return list.includes(stage)
}
