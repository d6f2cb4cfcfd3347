import { describe, expect, it } from '@jest/globals'
import { isWritersStage, stageAfter, stages } from '../../../src/articles/stage.ts'

const after = (situation: Partial<Parameters<typeof stageAfter>[0]>) =>
  stageAfter({
    asked: null,
    before: 'review',
    happened: 'edit',
    wasPublishedBefore: false,
    ...situation,
  })

describe('the stage of a story', () => {
  it('is published at its first publication and updated from then on', () => {
    expect(after({ happened: 'publish' })).toBe('published')
    expect(after({ happened: 'publish', wasPublishedBefore: true })).toBe('updated')
    expect(after({ happened: 'publish', wasPublishedBefore: true, asked: 'corrected' })).toBe(
      'corrected',
    )
  })

  it('is killed by a kill, from wherever it stood', () => {
    for (const before of stages) expect(after({ happened: 'kill', before })).toBe('killed')
  })

  it('goes back to drafting when the story is withdrawn', () => {
    for (const before of ['published', 'updated', 'corrected', 'killed'] as const)
      expect(after({ happened: 'unpublish', before, asked: before })).toBe('drafting')
  })

  it.each(['approved', 'scheduled', 'published', 'updated', 'corrected', 'killed'] as const)(
    'cannot be set to %s by hand',
    (asked) => {
      expect(after({ asked })).toBe('review')
    },
  )

  it('moves by hand between what people decide', () => {
    for (const asked of ['idea', 'assigned', 'drafting', 'onHold', 'spiked'] as const)
      expect(after({ asked })).toBe(asked)
  })

  it('stays published while a draft of a published story is written', () => {
    expect(after({ before: 'published', asked: 'drafting', wasPublishedBefore: true })).toBe(
      'published',
    )
  })

  it('leaves spiking and approving to the desk', () => {
    expect(stages.filter((stage) => isWritersStage(stage))).toEqual([
      'idea',
      'assigned',
      'drafting',
      'review',
      'onHold',
    ])
  })
})
