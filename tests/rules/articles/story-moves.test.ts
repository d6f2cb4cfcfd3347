import { describe, expect, it } from '@jest/globals'
import { notesOn } from '../../../src/articles/admin/note-words.ts'
import { listedStatus, standingIn } from '../../../src/articles/admin/standing-words.ts'
import { choicesIn, maySchedule, type StoryMoves } from '../../../src/articles/admin/story-moves.ts'

const moves = (stage: StoryMoves['stage']): StoryMoves => ({
  ...{ stage, rev: 3, isOut: false, isWithdrawn: false, wasOut: false, hasNewWords: true },
  ...{ isWithheld: false, isExpired: false, held: { isHeld: false }, down: null },
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

describe('the schedule', () => {
  it.each([
    ['drafting', 'not-approved', false, true],
    ['published', 'nothing-new', true, true],
    ['onHold', 'wrong-stage', true, true],
    ['onHold', 'wrong-stage', false, false],
    ['spiked', 'wrong-stage', false, false],
    ['killed', 'is-killed', false, false],
    ['published', 'not-your-role', true, false],
  ] as const)('of %s, refused as %s, out: %s, is offered: %s', (stage, code, isOut, offered) => {
    const refused = [{ act: 'schedule', code, label: '', message: '' } as const]

    expect(maySchedule({ ...moves(stage), isOut, refused })).toBe(offered)
  })
})

describe('what has just begun', () => {
  const all = (['assign', 'start', 'submit', 'publish', 'kill'] as const).map((act) => ({
    ...{ act, label: act, needsReason: false },
  }))
  const usual = (stage: StoryMoves['stage'], more: Partial<StoryMoves> = {}) => {
    const { main, menu } = choicesIn({ ...moves(stage), allowed: all, ...more }, false)
    return [main?.act, menu.map(({ act }) => act)]
  }

  it('has its next usual act on the main button, and publishing in the menu', () => {
    expect(usual('idea')).toEqual(['assign', ['start', 'submit', 'publish']])
    expect(usual('assigned')).toEqual(['start', ['assign', 'submit', 'publish']])
    expect(usual('drafting')).toEqual(['submit', ['assign', 'start', 'publish']])
  })

  it('is assigned from the bar though nobody is assigned yet', () => {
    const nobody = { act: 'assign', label: 'assign', code: 'nobody-assigned', message: '' } as const

    expect(usual('idea', { allowed: [], refused: [nobody] })).toEqual(['assign', []])
  })
})

describe('the top of the form', () => {
  const day = (iso: string) => iso.slice(0, 10)
  const held = { isHeld: true, heldUntil: '2030-01-02T00:00:00.000Z' }
  const out = { isOut: true, hasNewWords: false }
  const cases: [StoryMoves['stage'], Partial<StoryMoves>, string, string][] = [
    ['approved', {}, 'desk', 'Approved'],
    ['review', { isOut: true }, 'desk', 'In review · readers have an earlier state'],
    ['published', out, 'out', 'Published'],
    ['updated', { isOut: true }, 'out', 'Updated · changes not published yet'],
    ['scheduled', {}, 'waits', 'Scheduled'],
    ['published', { ...out, held }, 'waits', 'Published · under embargo until 2030-01-02'],
    [
      'approved',
      { held: { isHeld: true } },
      'waits',
      'Approved · under embargo until somebody lifts it',
    ],
    [
      'published',
      { ...out, isExpired: true },
      'gone',
      'Published · expired, readers no longer find it',
    ],
    ['published', { ...out, isWithheld: true }, 'gone', 'Published · withheld from readers'],
    ['published', { ...out, isWithdrawn: true }, 'gone', 'Withdrawn with its original'],
    ['killed', { held }, 'gone', 'Killed'],
  ]

  it.each(cases)('says of %s with %j: %s, %s', (stage, more, tone, words) => {
    const standing = standingIn({ ...moves(stage), ...more }, 'en', day)

    expect([standing.tone, [standing.stage, ...standing.besides].join(' · ')]).toEqual([
      ...[tone, words],
    ])
  })

  it('says first who killed it, when, why and what readers are told, then why it came back', () => {
    const down = { kind: 'killed', by: 'Ann', at: '2030-01-02T03:00Z', why: 'Hoax.' } as const
    const killed = { ...moves('killed'), down: { ...down, killReason: 'inError' } }
    const about = { person: 'Ben', language: 'en', sayTime: day }

    const notes = notesOn({ ...killed, sentBack: { why: 'Too long.' } }, about)

    expect(notes).toEqual([
      {
        type: 'error',
        head: 'Killed by Ann, 2030-01-02',
        text: 'Why: Hoax.\nReaders are told: Wrong in substance.\nOnly an editor changes it now, or revives it: ask the desk.',
      },
      { type: 'error', head: 'Sent back by Ben', text: 'Too long.' },
    ])
  })

  it('tells of a killed story whoever has the button to use it', () => {
    const down = { kind: 'killed', by: 'Ann', at: '' } as const
    const revive = { act: 'revive', label: 'Revive', needsReason: true } as const
    const told = (allowed: StoryMoves['allowed'], language: string) =>
      notesOn({ ...moves('killed'), allowed, down }, { person: '', language, sayTime: day })[0]
        ?.text?.split('\n')
        .at(-1)

    expect(told([revive], 'en')).toBe('To use it again, revive it with the button above.')
    expect(told([revive], 'zh')).toBe('如需再用，请点击上方“恢复使用”。')
    expect(told([], 'zh')).toBe('本稿现仅限编辑修改或恢复使用，请联系编辑部。')
  })

  it('says “you” to whoever changed it after it was approved', () => {
    const approval = { kind: 'void' } as const
    const headIn = (language: string, isReader: boolean) =>
      notesOn(
        { ...moves('approved'), approval },
        { isReader, person: 'Li Na', language, sayTime: day },
      ).map(({ head }) => head)

    expect(headIn('en', true)).toEqual(['Changed by you after it was approved'])
    expect(headIn('zh', true)).toEqual(['审定后您又作了修改'])
    expect(headIn('en', false)).toEqual(['Changed by Li Na after it was approved'])
    expect(headIn('zh', false)).toEqual(['审定后 Li Na 又作了修改'])
  })

  const free = { isWithheld: false, isHeld: false, isExpired: false }
  it.each([
    ['draft', undefined, 'Draft', '草稿'],
    ['published', free, 'Published', '已发布'],
    ['changed', free, 'Published · changes not published yet', '已发布 · 有修改尚未发布'],
    [
      'changed',
      undefined,
      'Draft · readers no longer find what was published',
      '草稿 · 曾发布，读者已看不到',
    ],
    ['published', undefined, 'Published', '已发布'],
    [
      'published',
      { ...free, isHeld: true, isExpired: true },
      'Published · under embargo · expired, readers no longer find it',
      '已发布 · 禁发中，读者看不到 · 已到期，读者看不到',
    ],
    [
      'changed',
      { ...free, isWithheld: true },
      'Published · withheld from readers · changes not published yet',
      '已发布 · 暂缓，读者看不到 · 有修改尚未发布',
    ],
  ] as const)('is short in a list: %s, %j', (status, kept, en, zh) => {
    expect(['en', 'zh'].map((language) => listedStatus(status, kept, language))).toEqual([en, zh])
  })

  it('says nothing of a person or a time that is not known', () => {
    const story = { id: '1', headline: 'Forum' }
    const unknown = { by: null, at: '', why: null, killReason: null, story }
    const heads = (by: string | null, language: string) =>
      (['killed', 'original'] as const).map((kind) => {
        const down = { ...unknown, by, kind }
        const [note] = notesOn({ ...moves('killed'), down }, { person: '', language, sayTime: day })
        return kind === 'original' ? note?.text?.split('\n')[1] : note?.head
      })

    expect(heads('Ann', 'en')).toEqual(['Killed by Ann', '“Forum” was killed by Ann.'])
    expect(heads(null, 'en')).toEqual(['Killed by somebody', '“Forum” was killed by somebody.'])
    expect(heads('Ann', 'zh')).toEqual(['Ann 已撤稿', '“Forum”已由 Ann 撤稿。'])
    expect(heads(null, 'zh')).toEqual(['已撤稿', '“Forum”已撤稿。'])
  })
})
