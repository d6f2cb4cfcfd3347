import { describe, expect, it } from '@jest/globals'
import { boardOf } from '../../../src/coverage/board.ts'
import type { CoverageFacts } from '../../../src/coverage/facts.ts'
import { facts, now, photo, quoting, session, slot, story, update } from './facts.ts'

const board = (given: Partial<CoverageFacts> = {}) => boardOf(facts(given), now)

/** What a row has in a column, by their names. */
function cell(made: ReturnType<typeof board>, row: string, column: string) {
  const nth = made.columns.findIndex(({ key }) => key === column)
  return made.rows.find(({ id }) => id === row)?.cells[nth]
}

describe('the rows of a board', () => {
  it('are the event and then its sessions by time, room and title, those without a time last', () => {
    const sessions = [
      session('unset', 9, { slots: [] }),
      session('b', 14, { title: 'Beta' }),
      session('a', 14, { title: 'Alpha' }),
      session('first', 9),
    ]

    expect(board({ sessions }).rows.map(({ id }) => id)).toEqual([
      'forum',
      'first',
      'a',
      'b',
      'unset',
    ])
  })

  it('stand on the local day of their event', () => {
    const late = { start: '2024-10-29T22:00:00Z', end: '2024-10-29T23:00:00Z', status: 'scheduled' }

    const { days, rows } = board({ sessions: [session('early bird', 9, { slots: [late] })] })

    expect(days).toEqual(['2024-10-30'])
    expect(rows[1]).toMatchObject({ day: '2024-10-30', start: '2024-10-29T22:00:00.000Z' })
  })

  it('know what is over, what is on and what is to come', () => {
    const phases = board({
      sessions: [session('opening', 9), session('panel', 12), session('closing', 17)],
    }).rows.map(({ phase }) => phase)

    expect(phases).toEqual(['before', 'over', 'now', 'before'])
  })

  it('ask for no coverage of breaks and of what was called off', () => {
    const cancelled = [slot(12, { status: 'cancelled' })]
    const made = board({
      sessions: [session('lunch', 12, { kind: 'break' }), session('off', 12, { slots: cancelled })],
    })

    expect(made.rows.slice(1).map(({ isWanted }) => isWanted)).toEqual([false, false])
    expect(cell(made, 'off', 'en')).toMatchObject({ isGap: false })
    expect(made.summary.sessions).toBe(0)
  })

  it('name the chair first and count whom they leave out', () => {
    const participations = [
      { role: 'interpreter', creditedName: 'Nobody Sees' },
      { role: 'panelist', creditedName: 'Li Wei' },
      { role: 'panelist', creditedOrganisation: 'River Commission' },
      { role: 'chair', creditedName: 'Ana Reyes' },
    ]

    const { rows } = board({ sessions: [session('panel', 12, { participations })] })

    expect(rows[1]?.who).toEqual({ names: ['Ana Reyes', 'Li Wei'], more: 1 })
  })
})

describe('the stories of a cell', () => {
  it('stand in the row of their session and the column of their language, or with the event', () => {
    const made = board({
      stories: [
        story('one', { sessions: ['opening'] }),
        story('two', { sessions: ['opening', 'panel'], language: 'zh' }),
        story('opener'),
        story('elsewhere', { sessions: ['of another event'] }),
      ],
    })

    expect(cell(made, 'opening', 'en')).toMatchObject({ stories: [{ id: 'one' }], isGap: false })
    expect(cell(made, 'panel', 'en')).toMatchObject({ stories: [], isGap: true })
    expect(cell(made, 'panel', 'zh')).toMatchObject({ stories: [{ id: 'two' }] })
    expect(cell(made, 'forum', 'en')).toMatchObject({
      stories: [{ id: 'elsewhere' }, { id: 'opener' }],
    })
  })

  it('are missed in the main language and in those the desk asks for, and in no other', () => {
    const gapsOf = (asked: string[]) =>
      ['en', 'zh'].map((column) => cell(board({ asked }), 'panel', column)?.isGap)

    expect(gapsOf([])).toEqual([true, false])
    expect(gapsOf(['zh'])).toEqual([true, true])
  })

  it('leave a gap when all were spiked or killed', () => {
    const stories = ['spiked', 'killed'].map((stage) =>
      story(stage, { stage, sessions: ['panel'] }),
    )

    expect(cell(board({ stories }), 'panel', 'en')).toMatchObject({
      isGap: true,
      stories: [{ standing: 'dropped' }, { standing: 'dropped' }],
    })
  })

  it.each([
    ['drafting', '2024-10-29T03:59:00Z', true],
    ['drafting', '2024-10-29T04:01:00Z', false],
    ['review', '2024-10-29T03:59:00Z', false],
    ['published', '2024-10-29T03:59:00Z', false],
    ['idea', null, false],
  ])('in %s and due at %s: late is %s', (stage, dueAt, isLate) => {
    const stories = [story('one', { stage, dueAt, sessions: ['panel'] })]

    expect(cell(board({ stories }), 'panel', 'en')).toMatchObject({ stories: [{ isLate }] })
  })

  it('are translated from the original that has no sister in the language yet', () => {
    const both = { sessions: ['panel'] }
    const made = board({
      stories: [
        story('a', { ...both, translationGroup: 'a' }),
        story('a in Chinese', {
          ...both,
          language: 'zh',
          translationOf: 'a',
          translationGroup: 'a',
        }),
        story('b', { ...both, translationGroup: 'b' }),
        story('spiked', { ...both, stage: 'spiked' }),
      ],
    })

    expect(cell(made, 'panel', 'zh')).toMatchObject({ sources: [{ id: 'b' }] })
    expect(cell(made, 'panel', 'en')).toMatchObject({ sources: [] })
  })
})

describe('what goes with the stories', () => {
  it('counts photos by session, and those readers see', () => {
    const photos = [photo('panel', 'published'), photo('panel'), photo(null), photo('elsewhere')]
    const made = board({ photos })

    expect(cell(made, 'panel', 'photos')).toMatchObject({ count: 2, published: 1, isGap: false })
    expect(cell(made, 'forum', 'photos')).toMatchObject({ count: 2 })
    expect(cell(made, 'opening', 'photos')).toMatchObject({ count: 0, isGap: true })
  })

  it('counts a quote for the session it names, or for the one its speaker and story are of', () => {
    const sessions = [
      session('opening', 9),
      session('panel', 12, { participations: [{ role: 'panelist', speaker: 'li' }] }),
    ]
    const made = board({
      sessions,
      stories: [
        story('names it', { body: quoting({ session: 'opening', speaker: 'li' }) }),
        story('speaker', {
          sessions: ['panel'],
          stage: 'published',
          body: quoting({ speaker: 'li' }),
        }),
        story('stranger', { sessions: ['panel'], body: quoting({ speaker: 'another' }) }),
        story('spiked', { stage: 'spiked', body: quoting({ session: 'panel' }) }),
      ],
    })

    expect(cell(made, 'opening', 'quotes')).toMatchObject({ count: 1, published: 0 })
    expect(cell(made, 'panel', 'quotes')).toMatchObject({
      count: 1,
      published: 1,
      first: 'speaker',
    })
  })

  it('leads to the live blog of the session, or else of the event, and counts its updates', () => {
    const made = board({
      stories: [
        story('of the event', { storyType: 'liveBlog' }),
        story('of the panel', { storyType: 'liveBlog', sessions: ['panel'] }),
      ],
      updates: [update('of the event', 'opening', 'published'), update('of the event', null)],
    })

    expect(cell(made, 'opening', 'live')).toMatchObject({
      blog: { id: 'of the event' },
      count: 1,
      published: 1,
    })
    expect(cell(made, 'panel', 'live')).toMatchObject({ blog: { id: 'of the panel' }, count: 0 })
    expect(cell(made, 'forum', 'live')).toMatchObject({ count: 1 })
    expect(cell(made, 'forum', 'en')).toMatchObject({ stories: [] })
  })
})

describe('the line above a board', () => {
  it('counts sessions covered, under way and missed, and late stories once', () => {
    const { summary } = board({
      sessions: [
        session('a', 8),
        session('b', 8),
        session('c', 8),
        session('d', 17),
        session('e', 8),
        session('f', 8),
      ],
      stories: [
        story('out', { stage: 'corrected', sessions: ['a'], outAbout: ['a'] }),
        story('changing', { stage: 'review', outAbout: ['c'], sessions: ['c', 'e'] }),
        story('late', { sessions: ['a', 'b'], dueAt: '2024-10-29T01:00:00Z' }),
      ],
    })

    expect(summary).toEqual({ sessions: 6, covered: 2, underWay: 2, missed: 1, late: 1 })
  })
})
