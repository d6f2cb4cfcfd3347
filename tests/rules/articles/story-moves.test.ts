import { describe, expect, it } from '@jest/globals'
import { choicesIn, type StoryMoves } from '../../../src/articles/admin/story-moves.ts'

const moves = (stage: StoryMoves['stage']): StoryMoves => ({
  ...{ stage, rev: 3, isOut: false, isWithdrawn: false, wasOut: false, hasNewWords: true },
  allowed: (['publish', 'hold'] as const).map((act) => ({ act, label: act, needsReason: false })),
  refused: [],
  approval: { kind: 'valid' },
})

describe('what is scheduled', () => {
  it('is not published by the main button; the menu offers it as too early', () => {
    const { main, menu } = choicesIn(moves('scheduled'), false)

    expect(main).toBeNull()
    expect(menu).toMatchObject([{ act: 'publish', isEarly: true }, { act: 'hold' }])
  })
})

describe('what is approved', () => {
  it('is published by the main button', () => {
    expect(choicesIn(moves('approved'), false).main).toEqual({
      ...{ act: 'publish', label: 'publish', needsReason: false },
    })
  })
})
