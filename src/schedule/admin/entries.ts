import type { Listed } from '../row.ts'
import type { CalendarNow } from './ask.ts'

/** One thing in the calendar. */
export type Entry = {
  key: string
  at: Date
  title: string
  /** Of the collection in the admin. */
  of: 'articles' | 'events' | 'sessions' | 'photos'
  id: string
  /** On whose clock it is meant; null where nobody says. */
  zone: string | null
} & ({ kind: 'schedule'; row: Listed } | { kind: 'embargo'; count: number } | { kind: 'session' })

/** Everything in the calendar in its order; of one moment what goes out comes first. */
export function entriesOf({ embargoes, schedules, sessions }: CalendarNow): Entry[] {
  const entries: Entry[] = [
    ...schedules.map((row): Entry => ({
      ...{ kind: 'schedule', row, key: row.id, at: new Date(row.at), of: 'articles' },
      ...{ id: row.article, title: row.title ?? row.article, zone: row.zone },
    })),
    ...embargoes.map((end): Entry => ({
      ...end,
      ...{ kind: 'embargo', key: `embargo ${end.id}`, at: new Date(end.at) },
    })),
    ...sessions.map(({ at, id, title, zone }): Entry => ({
      ...{ kind: 'session', zone, key: `${id} ${at}`, at: new Date(at), of: 'sessions', id, title },
    })),
  ]
  return entries.toSorted((one, other) => one.at.getTime() - other.at.getTime())
}

/** Milliseconds after its time from which on somebody should look. */
const slack = 5_000

/** Whether something should have happened by now and has not, or did too late. */
export function isLate({ at, lateBy, state }: Listed, now: Date): boolean {
  if (state === 'done') return (lateBy ?? 0) > slack
  const isOpen = state === 'waiting' || state === 'running'
  return isOpen && now.getTime() - Date.parse(at) > slack
}
