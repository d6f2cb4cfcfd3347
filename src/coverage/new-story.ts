import type { Board } from './board.ts'
import { type BoardRow, type Cell, isAlive, type Story } from './cell.ts'
import { mayAssign, type Viewer } from './who-may.ts'

const minute = 60_000
/** After the last word is said, a reporter has this long. */
const writingTime = 120 * minute

/** What a story begins as: new, or with the text of one in another language. */
export type Beginning = { kind: 'new' } | { kind: 'translation'; of: Story }

/** What may be begun from a cell, the likeliest first. A translator begins nothing new. */
export function beginningsIn(cell: Cell, { role }: Pick<Viewer, 'role'>): Beginning[] {
  const fresh = role === 'translator' ? [] : [{ kind: 'new' as const }]
  if (cell.kind !== 'story') return fresh
  return [...cell.sources.map((of) => ({ kind: 'translation' as const, of })), ...fresh]
}

/**
 * What a cell begins without a question: a translation where the one story there is has none yet,
 * something new where there is nothing to translate. Null where somebody has to say which is meant.
 */
export function plainBeginning(cell: Cell, viewer: Pick<Viewer, 'role'>): Beginning | null {
  const [first, ...others] = beginningsIn(cell, viewer)
  if (first === undefined) return null
  const isFirst = cell.kind !== 'story' || !cell.stories.some(isAlive)
  const isOnly = others.every(({ kind }) => kind === 'new') && isFirst
  return others.length === 0 || isOnly ? first : null
}

type From = {
  beginning: Beginning
  board: Board
  row: BoardRow
  cell: Cell
  viewer: Viewer
  now: Date
}

/**
 * How a story is started from a cell: what is sent, and where to below `/api/articles`. A translation
 * begins with the text of its source.
 */
export function startOf(from: From): { path: string; body: object } {
  const { beginning, cell, now, row, viewer } = from
  if (cell.kind !== 'story' || beginning.kind === 'new')
    return { path: '?draft=true&depth=0', body: newStory(from) }
  const given = mayAssign(viewer) ? { assignee: null, dueAt: dueFor(row, now) } : {}
  return { path: `/${beginning.of.id}/translations`, body: { language: cell.language, ...given } }
}

function newStory({ board, cell, now, row, viewer }: From) {
  const { columns, desk, event } = board
  const isDesk = mayAssign(viewer)
  return {
    language: cell.kind === 'story' ? cell.language : columns[0]?.key,
    storyType: cell.kind === 'live' ? 'liveBlog' : 'news',
    slugline: row.title.slice(0, 100),
    events: [event.id],
    sessions: row.kind === 'session' ? [row.id] : [],
    dateline: { place: event.place },
    displayTimeZone: event.timeZone,
    ...(isDesk ? { stage: 'idea', dueAt: dueFor(row, now), ...(desk ? { desk } : {}) } : {}),
    ...(isDesk ? {} : { stage: 'assigned' }),
  }
}

/**
 * Two hours after a session ends, or after an event opens; from now if that is past, on the next
 * quarter of an hour.
 */
export function dueFor({ end, kind, start }: Pick<BoardRow, 'end' | 'kind' | 'start'>, now: Date) {
  const from = kind === 'event' ? start : (end ?? start)
  const wanted = from === null ? 0 : new Date(from).getTime() + writingTime
  if (wanted > now.getTime()) return new Date(wanted).toISOString()
  const quarter = 15 * minute
  return new Date(Math.ceil((now.getTime() + writingTime) / quarter) * quarter).toISOString()
}
