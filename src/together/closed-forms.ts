const closed = new Map<string, number>()

/** Milliseconds within which a save that a closed form has sent arrives. */
const late = 60_000

type Form = { form: string; person: string }

const nameOf = ({ form, person }: Form): string => `${person}/${form}`

/** Notes that somebody has closed a form: what it has sent before may still arrive. */
export function noteClosed(form: Form, now: number): void {
  for (const [name, at] of closed) if (now - at > late) closed.delete(name)
  closed.set(nameOf(form), now)
}

/** Whether a form was closed within the last minute. */
export function isClosed(form: Form, now: number): boolean {
  const at = closed.get(nameOf(form))
  return at !== undefined && now - at <= late
}
