import { sayLocalTime } from '../../programme/local-time.ts'

type Session = { id: string; title: string; slots: { start: string }[] }

/** Sessions in their order, each named with its first day and hour on the clock of the event. */
export function withHours(
  sessions: readonly Session[],
  zone: string,
): { id: string; name: string }[] {
  return sessions.map(({ id, slots, title }) => {
    const [start] = slots.map((slot) => slot.start).toSorted()
    const time = start === undefined ? '' : `${hourOf(start, zone)} · `
    return { id, name: `${time}${title || id}` }
  })
}

/** `10-29 09:00`. */
function hourOf(instant: string, zone: string): string {
  return sayLocalTime(new Date(instant), zone).slice(5)
}
