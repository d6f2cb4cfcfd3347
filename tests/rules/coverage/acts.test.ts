import { describe, expect, it } from '@jest/globals'
import { addressOf } from '../../../src/coverage/admin/places.ts'
import { boardOf } from '../../../src/coverage/board.ts'
import { noFilters, queryOf, readFilters, shownRows } from '../../../src/coverage/filters.ts'
import { commandInside, commandOf, stepFrom } from '../../../src/coverage/keys.ts'
import {
  type Beginning,
  beginningsIn,
  dueFor,
  plainBeginning,
  startOf,
} from '../../../src/coverage/new-story.ts'
import { isOpen } from '../../../src/coverage/standing.ts'
import { mayStart, type Viewer } from '../../../src/coverage/who-may.ts'
import { facts, now, session, slot, story } from './facts.ts'

const person = (role: Viewer['role'], languages: string[] = []): Viewer => ({
  id: 'me',
  role,
  languages,
})

const board = boardOf(
  facts({
    sessions: [session('opening', 9), session('panel', 12, { slots: [slot(12, { place: 'b' })] })],
    stories: [
      story('lead', {
        sessions: ['opening'],
        assignee: 'lin',
        slugline: 'RIVERS',
        desk: 'Environment',
      }),
      story('late', { sessions: ['panel'], language: 'zh', dueAt: '2024-10-29T01:00:00Z' }),
    ],
  }),
  now,
)

/** The cell of a row in English, Chinese, photos, quotes and live. */
function at(row: string, column: 0 | 1 | 2 | 3 | 4) {
  const found = board.rows.find(({ id }) => id === row)
  const cell = found?.cells[column]
  if (!found || !cell) throw new Error('No such cell')
  return { row: found, cell }
}

describe('a story started from an empty cell', () => {
  const start = (row: string, column: 0 | 1 | 4, viewer: Viewer) => {
    const beginning = plainBeginning(at(row, column).cell, viewer)
    if (beginning === null) throw new Error('It asks first')
    return startOf({ beginning, board, ...at(row, column), now, viewer })
  }

  it('knows its event, session, place, clock, desk and deadline', () => {
    expect(start('forum', 0, person('editor'))).toEqual({
      path: '?draft=true&depth=0',
      body: {
        language: 'en',
        storyType: 'news',
        slugline: 'Forum',
        events: ['forum'],
        sessions: [],
        dateline: { place: 'liuzhou' },
        displayTimeZone: 'Asia/Shanghai',
        stage: 'idea',
        dueAt: '2024-10-29T06:00:00.000Z',
        desk: 'Environment',
      },
    })
  })

  it('is a translation where another language has the story, of the desk for nobody yet', () => {
    const own = start('opening', 1, person('translator', ['zh']))
    const idea = start('panel', 0, person('editor'))

    expect(own).toEqual({ path: '/lead/translations', body: { language: 'zh' } })
    expect(idea).toEqual({
      path: '/late/translations',
      body: { language: 'en', assignee: null, dueAt: '2024-10-29T07:00:00.000Z' },
    })
  })

  it('is a live blog in the column of those', () => {
    expect(start('panel', 4, person('reporter'))).toMatchObject({
      path: '?draft=true&depth=0',
      body: { storyType: 'liveBlog', language: 'en', sessions: ['panel'], stage: 'assigned' },
    })
  })

  it.each([
    ['one to translate', ['en'], 'editor', ['translation a', 'new'], 'translation a'],
    ['nothing to translate', [], 'editor', ['new'], 'new'],
    ['two to translate', ['en', 'en'], 'editor', ['translation a', 'translation b', 'new'], null],
    ['one to translate and one there', ['en', 'zh'], 'editor', ['translation a', 'new'], null],
    [
      'one to translate and one there',
      ['en', 'zh'],
      'translator',
      ['translation a'],
      'translation a',
    ],
    ['two to translate', ['en', 'en'], 'translator', ['translation a', 'translation b'], null],
    ['nothing to translate', [], 'translator', [], null],
  ] as const)('with %s %p for a %s may be %p, and is %p', (_, languages, role, offered, plain) => {
    const stories = languages.map((language, nth) =>
      story('ab'.charAt(nth), { language, sessions: ['opening'] }),
    )
    const made = boardOf(facts({ sessions: [session('opening', 9)], stories }), now)
    const chinese = made.rows.find(({ id }) => id === 'opening')?.cells[1]
    if (!chinese) throw new Error('No such cell')
    const brief = (each: Beginning) => (each.kind === 'new' ? 'new' : `translation ${each.of.id}`)
    const begins = plainBeginning(chinese, { role })

    expect(beginningsIn(chinese, { role }).map(brief)).toEqual(offered)
    expect(begins && brief(begins)).toBe(plain)
  })

  it.each([
    ['session', { end: '2024-10-29T05:00:00Z', start: null }, '2024-10-29T07:00:00.000Z'],
    ['session', { end: '2024-10-28T05:00:00Z', start: null }, '2024-10-29T06:00:00.000Z'],
    ['session', { end: null, start: null }, '2024-10-29T06:00:00.000Z'],
    [
      'event',
      { end: '2024-10-30T10:00:00Z', start: '2024-10-29T04:30:00Z' },
      '2024-10-29T06:30:00.000Z',
    ],
  ] as const)('of a %s %p is due at %s', (kind, times, due) => {
    expect(dueFor({ kind, ...times }, now)).toBe(due)
  })

  it.each([
    ['editor', [], 1, true],
    ['reporter', [], 0, true],
    ['reporter', [], 2, false],
    ['translator', ['zh'], 1, true],
    ['translator', ['th'], 1, false],
    ['translator', ['en'], 0, false],
    ['photographer', [], 0, false],
    ['viewer', [], 4, false],
  ] as const)('by a %s who translates into %p, column %s: %s', (role, languages, column, may) => {
    expect(mayStart(person(role, [...languages]), at('opening', column).cell)).toBe(may)
  })
})

describe('the filters of a board', () => {
  const shown = (asked: Record<string, unknown>) =>
    shownRows(board, readFilters(asked)).map(({ id }) => id)

  it.each([
    [{}, ['forum', 'opening', 'panel']],
    [{ day: '2024-10-29' }, ['opening', 'panel']],
    [{ room: 'b' }, ['panel']],
    [{ state: 'late' }, ['panel']],
    [{ state: 'drafting', person: 'lin' }, ['opening']],
    [{ person: 'none' }, ['panel']],
    [{ gaps: 'en' }, ['forum', 'panel']],
    [{ gaps: 'any', q: 'PANEL' }, ['panel']],
    [{ q: 'story lead' }, ['opening']],
    [{ state: 'nonsense' }, ['forum', 'opening', 'panel']],
  ])('%p shows %p', (asked, rows) => {
    expect(shown(asked)).toEqual(rows)
  })

  it('come back from an address as they were', () => {
    const filters = readFilters({ day: '2024-10-29', q: '水 & 河', gaps: 'any' })
    const address = queryOf(filters)

    expect(readFilters(Object.fromEntries(new URLSearchParams(address)))).toEqual(filters)
    expect(queryOf(noFilters)).toBe('')
  })
})

describe('the keys of a board', () => {
  const stroke = (key: string, more = {}) =>
    commandOf({ key, code: '', altKey: false, ctrlKey: false, metaKey: false, ...more })

  it.each([
    ['ArrowDown', {}, { kind: 'move', by: 'down' }],
    ['Home', { ctrlKey: true }, { kind: 'move', by: 'top' }],
    ['Enter', {}, { kind: 'open' }],
    ['F2', {}, { kind: 'inside' }],
    ['N', {}, { kind: 'start' }],
    ['Process', { code: 'KeyA' }, { kind: 'assign' }],
    ['n', { metaKey: true }, null],
    ['q', {}, null],
  ])('%s %p', (key, more, command) => {
    expect(stroke(key, more)).toEqual(command)
  })

  it.each([
    ['ArrowDown', {}, 'next'],
    ['ArrowUp', {}, 'before'],
    ['Escape', {}, 'leave'],
    ['F2', {}, 'leave'],
    ['A', {}, 'assign'],
    ['a', { ctrlKey: true }, null],
    ['Enter', {}, null],
  ])('inside a cell: %s %p', (key, more, command) => {
    const bare = { key, code: '', altKey: false, ctrlKey: false, metaKey: false }

    expect(commandInside({ ...bare, ...more })).toBe(command)
  })

  it('stop at the edges', () => {
    const size = { columns: 5, rows: 3 }

    expect(stepFrom({ row: 2, column: 4 }, 'down', size)).toEqual({ row: 2, column: 4 })
    expect(stepFrom({ row: 2, column: 4 }, 'top', size)).toEqual({ row: 0, column: 0 })
    expect(stepFrom({ row: 9, column: 9 }, 'stay', size)).toEqual({ row: 2, column: 4 })
  })
})

it.each([
  ['drafting', true],
  ['onHold', true],
  ['published', false],
  ['dropped', false],
] as const)('a story that is %s can be given out: %s', (standing, expected) => {
  expect(isOpen({ standing })).toBe(expected)
})

it('a cell of updates leads to where they are written, not to the form', () => {
  const blog = story('blog', { storyType: 'liveBlog', sessions: ['opening'] })
  const covered = boardOf(facts({ sessions: [session('opening', 9)], stories: [blog] }), now)
  const row = covered.rows.find(({ id }) => id === 'opening')
  const live = row?.cells[4]

  expect(row && live && addressOf(live, { board: covered, row, viewer: person('editor') })).toBe(
    '/admin/collections/articles/blog/live',
  )
})
