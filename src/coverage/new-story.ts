import type { Board } from './board.ts'
import type { BoardRow, Cell } from './cell.ts'
import { mayAssign, type Viewer } from './who-may.ts'

const minute = 60_000
/** After the last word is said, a reporter has this long. */
const writingTime = 120 * minute

type From = { board: Board; row: BoardRow; cell: Cell; viewer: Viewer; now: Date }

/**
 * How a story is started from an empty cell: what is sent, and where to below `/api/articles`. Where
 * another language has the story it is a translation of that, with its text.
 */
export function startOf(from: From): { path: string; body: object } {
  const { cell, now, row, viewer } = from
  if (cell.kind !== 'story' || cell.source === null)
    return { path: '?draft=true&depth=0', body: newStory(from) }
  const given = mayAssign(viewer) ? { assignee: null, dueAt: dueFor(row, now) } : {}
  return { path: `/${cell.source.id}/translations`, body: { language: cell.language, ...given } }
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
