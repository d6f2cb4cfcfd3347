/** A programme as captions need it: what is printed, in one language, in the order of the day. */
export type Programme = {
  event: { id: string; name: string; venue: string; timeZone: string }
  sessions: SessionBrief[]
}

export type SessionBrief = {
  id: string
  title: string
  /** ISO instants; a session may have several, in several rooms. */
  slots: Slot[]
  people: Credited[]
}

export type Slot = { start: string; end: string; room: string }

/** Somebody on the programme with name, title and organisation as printed at this event. */
export type Credited = { speaker: string | null; name: string; title: string; organisation: string }

/** Milliseconds from a moment to a slot: none while it is on, its end excluded. */
export function gapTo({ end, start }: Slot, at: number): number {
  const [from, until] = [Date.parse(start), Date.parse(end)]
  return at < from ? from - at : at < until ? 0 : Math.max(1, at - until)
}

/** Where a session is at a moment, or was or will be nearest to it; of no known moment, where it is first. */
export function roomAt({ slots }: SessionBrief, at: number | null): string {
  const near =
    at === null ? slots : slots.toSorted((one, other) => gapTo(one, at) - gapTo(other, at))
  return near[0]?.room ?? ''
}

/** Everybody once, in the order they first appear. */
export function peopleOf({ sessions }: Programme): Credited[] {
  const seen = new Map<string, Credited>()
  for (const person of sessions.flatMap(({ people }) => people)) {
    const key = person.speaker ?? person.name
    if (person.name && !seen.has(key)) seen.set(key, person)
  }
  return [...seen.values()]
}

/** Matches a Chinese character: there the organisation comes first, without commas. */
const chinese = /\p{Script=Han}/u

/** As a caption introduces somebody: `Li Wei, director, Ministry of Ecology`, or `生态环境部司长李伟`. */
export function introduce({ name, organisation, title }: Credited): string {
  if (chinese.test(name)) return `${organisation}${title}${name}`
  return [name, title, organisation].filter(Boolean).join(', ')
}
