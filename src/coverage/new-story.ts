import type { Board } from './board.ts'
import type { BoardRow, Cell } from './cell.ts'
import { mayAssign, type Viewer } from './who-may.ts'

const minute = 60_000
/** After the last word is said, a reporter has this long. */
const writingTime = 120 * minute

type From = { board: Board; row: BoardRow; cell: Cell; viewer: Viewer; now: Date }

/** What a story started from an empty cell holds already, as it is sent to the server. */
export function newStory({ board, cell, now, row, viewer }: From) {
  const { columns, desk, event } = board
  const source = cell.kind === 'story' ? cell.source : null
  const isDesk = mayAssign(viewer)
  const language = cell.kind === 'story' ? cell.language : columns[0]?.key
  return {
    language,
    storyType: cell.kind === 'live' ? 'liveBlog' : (source?.storyType ?? 'news'),
    slugline: (source?.slugline || row.title).slice(0, 100),
    events: [event.id],
    sessions: source?.sessions ?? (row.kind === 'session' ? [row.id] : []),
    dateline: { place: event.place },
    displayTimeZone: event.timeZone,
    translationOf: source?.id ?? null,
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
