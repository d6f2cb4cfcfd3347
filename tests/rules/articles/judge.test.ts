import { describe, expect, it } from '@jest/globals'
import { type Asked, judge } from '../../../src/articles/judge.ts'

const story: Asked['story'] = {
  stage: 'review',
  isOut: false,
  wasOut: false,
  hasNewWords: true,
  hasAssignee: true,
  isInTrash: false,
  approval: { kind: 'none' },
  whereItWas: null,
  heldBy: null,
}
const editor: Asked['mover'] = {
  kind: 'person',
  id: 'e',
  role: 'editor',
  isTheirs: true,
  isOwn: true,
}
const rules: Asked['rules'] = { approvalByAuthor: true, approvalNeeded: false }

const outcome = (asked: Partial<Asked> & Pick<Asked, 'act'>): string => {
  const judged = judge({ mover: editor, rules, story, ...asked })
  return judged.kind === 'allowed' ? judged.to : judged.code
}

describe('a story that is ready', () => {
  it('may be published by an editor without being approved first', () => {
    expect(outcome({ act: 'publish' })).toBe('published')
  })

  it('has to be approved first where the desk says so, and in these very words', () => {
    const strict = { ...rules, approvalNeeded: true }
    const approved = { kind: 'valid', revision: 4, by: 'x' } as const
    const say = (approval: Asked['story']['approval'], revision?: number) =>
      outcome({ act: 'publish', rules: strict, revision, story: { ...story, approval } })

    expect(say({ kind: 'none' })).toBe('not-approved')
    expect(say({ ...approved, kind: 'void' })).toBe('approval-void')
    expect(say(approved)).toBe('published')
    expect(say({ ...approved, kind: 'void' }, 4)).toBe('published')
    expect(say(approved, 5)).toBe('not-approved')
  })

  it('needs a colleague where editors do not approve their own', () => {
    const apart = { ...rules, approvalByAuthor: false }
    const by = (who: string) => ({
      ...story,
      approval: { kind: 'valid', revision: 4, by: who } as const,
    })

    expect(outcome({ act: 'approve', rules: apart })).toBe('own-story')
    expect(outcome({ act: 'publish', rules: apart })).toBe('own-story')
    expect(outcome({ act: 'publish', rules: apart, story: by('e') })).toBe('own-story')
    expect(outcome({ act: 'publish', rules: apart, story: by('colleague') })).toBe('published')
    expect(outcome({ act: 'publish', rules: apart, mover: { ...editor, isOwn: false } })).toBe(
      'published',
    )
  })
})

describe('the scheduler', () => {
  it('publishes only the revision that is approved', () => {
    const scheduled = { ...story, stage: 'scheduled' } as const
    const approval = { kind: 'void', revision: 4, by: 'x' } as const
    const say = (revision: number) =>
      outcome({
        act: 'publish',
        mover: { kind: 'program' },
        revision,
        story: { ...scheduled, approval },
      })

    expect([say(4), say(5)]).toEqual(['published', 'not-approved'])
  })
})

describe('a story that was put aside', () => {
  it('comes back to where it was', () => {
    const held = { ...story, stage: 'onHold', whereItWas: 'approved' } as const
    const approval = { kind: 'valid', revision: 4, by: 'x' } as const

    expect(outcome({ act: 'resume', story: { ...held, approval } })).toBe('approved')
    expect(outcome({ act: 'resume', story: held })).toBe('review')
    expect(outcome({ act: 'unspike', story: { ...held, stage: 'spiked', whereItWas: null } })).toBe(
      'drafting',
    )
  })
})

describe('a writer', () => {
  const reporter = { ...editor, id: 'r', role: 'reporter' } as const

  it('resumes what they put on hold, and nothing that others did', () => {
    const held = { ...story, stage: 'onHold', whereItWas: 'drafting' } as const
    const say = (heldBy: string | null, mover: Asked['mover'] = reporter) =>
      outcome({ act: 'resume', mover, story: { ...held, heldBy } })

    expect([say('r'), say('e'), say(null)]).toEqual([
      'drafting',
      'held-by-others',
      'held-by-others',
    ])
    expect([say('r', editor), say('r', { kind: 'program' })]).toEqual(['drafting', 'drafting'])
  })

  it('holds nothing that is about to go out', () => {
    const scheduled = { ...story, stage: 'scheduled' } as const

    expect(outcome({ act: 'hold', mover: reporter, story: scheduled })).toBe('is-scheduled')
    expect(outcome({ act: 'hold', story: scheduled })).toBe('onHold')
    expect(outcome({ act: 'hold', mover: reporter })).toBe('onHold')
  })
})

describe('what readers have had', () => {
  const out = { ...story, stage: 'published', isOut: true, wasOut: true } as const

  it('is killed, never spiked, and what they never had is spiked, never killed', () => {
    expect(outcome({ act: 'kill', story: out })).toBe('killed')
    expect(outcome({ act: 'kill' })).toBe('never-out')
    expect(outcome({ act: 'spike' })).toBe('spiked')
    expect(outcome({ act: 'spike', story: { ...story, wasOut: true } })).toBe('was-out')
  })

  it('is updated by the next publication, or corrected', () => {
    expect(outcome({ act: 'publish', story: out })).toBe('updated')
    expect(outcome({ act: 'publish', story: out, corrects: true })).toBe('corrected')
  })

  it('is revived for a reason only', () => {
    const killed = { ...out, stage: 'killed', isOut: false } as const

    expect(outcome({ act: 'revive', story: killed, reason: ' ' })).toBe('reason-missing')
    expect(outcome({ act: 'revive', story: killed, reason: 'It was right.' })).toBe('drafting')
    expect(outcome({ act: 'publish', story: killed })).toBe('is-killed')
  })
})
