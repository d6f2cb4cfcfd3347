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

/** Where a story stands whose newest words are those readers have. */
export const outStages = ['published', 'updated', 'corrected'] as const satisfies Stage[]

/** Where a story may begin. */
export const firstStages = ['idea', 'assigned', 'drafting'] as const satisfies Stage[]

export function isStage(value: unknown): value is Stage {
  return stages.some((stage) => stage === value)
}

export function isOutStage(stage: Stage): boolean {
  return isOneOf(outStages, stage)
}

export function isOneOf(list: readonly Stage[], stage: Stage): boolean {
  return list.includes(stage)
}
