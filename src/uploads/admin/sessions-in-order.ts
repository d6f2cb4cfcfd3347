import { isTimeZone, sayLocalTime } from '../../programme/local-time.ts'

type Session = {
  id: string
  title?: string | null | undefined
  slots?: { start?: string | null | undefined }[] | null | undefined
}

/** Sessions as the programme has them, each named with its day and hour there; those without one last. */
export function inProgrammeOrder(
  sessions: readonly Session[],
  zone: string,
): { id: string; name: string }[] {
  const clock = isTimeZone(zone) ? zone : 'UTC'
  const dated = sessions.map(({ id, slots, title }) => {
    const start = slots?.[0]?.start ?? null
    const time = start === null ? '' : `${hourOf(start, clock)} · `
    return { id, name: `${time}${title || id}`, start: start ?? '9' }
  })
  return dated
    .toSorted((one, other) => one.start.localeCompare(other.start))
    .map(({ id, name }) => ({ id, name }))
}

/** `10-29 09:00`. */
function hourOf(instant: string, zone: string): string {
  return sayLocalTime(new Date(instant), zone).slice(5)
}
