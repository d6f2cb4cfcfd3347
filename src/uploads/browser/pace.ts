/** So much had been sent at a moment, in milliseconds. */
export type Mark = { at: number; bytes: number }

/** Milliseconds that count: long enough to even out single files, short enough to follow a network. */
const window = 20_000

/** Before so many milliseconds nobody can tell how fast it goes. */
const shortest = 4_000

/** The marks that count, with the newest. What goes back, such as a list that was cleared, begins anew. */
export function marked(marks: readonly Mark[], mark: Mark): Mark[] {
  if (mark.bytes < (marks.at(-1)?.bytes ?? 0)) return [mark]
  return [...marks.filter(({ at }) => mark.at - at <= window), mark]
}

/** Minutes until the rest is sent at the pace of late; null while nobody can tell. */
export function minutesLeft(marks: readonly Mark[], rest: number): number | null {
  const [first] = marks
  const last = marks.at(-1)
  if (!first || !last || last.at - first.at < shortest || last.bytes <= first.bytes) return null
  return rest / ((last.bytes - first.bytes) / (last.at - first.at)) / 60_000
}
