import type { Listed } from '../row.ts'
import type { CalendarNow } from './ask.ts'

/** One thing in the calendar. */
export type Entry = {
  key: string
  at: Date
  title: string
  /** Of the collection in the admin. */
  of: 'articles' | 'sessions'
  id: string
} & (
  { kind: 'schedule'; row: Listed } | { kind: 'embargo' } | { kind: 'session'; zone: string | null }
)

/** Everything in the calendar in its order; of one moment what goes out comes first. */
export function entriesOf({ embargoes, schedules, sessions }: CalendarNow): Entry[] {
  const entries: Entry[] = [
    ...schedules.map((row): Entry => ({
      ...{ kind: 'schedule', row, key: row.id, at: new Date(row.at), of: 'articles' },
      ...{ id: row.article, title: row.title ?? row.article },
    })),
    ...embargoes.map(({ at, id, title }): Entry => ({
      ...{ kind: 'embargo', key: `embargo ${id}`, at: new Date(at), of: 'articles', id, title },
    })),
    ...sessions.map(({ at, id, title, zone }): Entry => ({
      ...{ kind: 'session', zone, key: `${id} ${at}`, at: new Date(at), of: 'sessions', id, title },
    })),
  ]
  return entries.toSorted((one, other) => one.at.getTime() - other.at.getTime())
}

/** On whose clock it is meant; null where nobody says. */
export function zoneOf(entry: Entry): string | null {
  if (entry.kind === 'embargo') return null
  return entry.kind === 'schedule' ? entry.row.zone : entry.zone
}

/** Milliseconds after its time from which on somebody should look. */
const slack = 5_000

/** Whether something should have happened by now and has not, or did too late. */
export function isLate({ at, lateBy, state }: Listed, now: Date): boolean {
  if (state === 'done') return (lateBy ?? 0) > slack
  const isOpen = state === 'waiting' || state === 'running'
  return isOpen && now.getTime() - Date.parse(at) > slack
}
