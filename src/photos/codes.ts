import { introduce, peopleOf, type Programme, roomAt, type SessionBrief } from './programme.ts'

/** The fields of a photo in which codes are replaced. */
export const codedTexts = [
  'headline',
  'caption',
  'altText',
  'extendedDescription',
  'creditText',
] as const

/** A short code that stands for words of the programme, as Photo Mechanic has them: `=sp3=`. */
export type Code = { code: string; text: string }

/**
 * All codes of an event. Speakers and sessions are counted by when the sessions begin, and of those
 * that begin together in an order that no room or length changes: `sp3` is the third person with title
 * and organisation, `sp3n`, `sp3t` and `sp3o` one of them alone, `s2` the second session, `s2r` its
 * room, `e` the event, `v` its venue. A session has its room at `takenAt`, an ISO instant; of no photo,
 * its first.
 */
export function codesOf(programme: Programme, takenAt: string | null = null): Code[] {
  const at = takenAt === null ? null : Date.parse(takenAt)
  const { event } = programme
  const sessions = programme.sessions.toSorted((one, other) =>
    firstOf(one) < firstOf(other) ? -1 : 1,
  )
  const people = peopleOf({ event, sessions }).flatMap((person, index) => {
    const code = `sp${index + 1}`
    return [
      { code, text: introduce(person) },
      { code: `${code}n`, text: person.name },
      { code: `${code}t`, text: person.title },
      { code: `${code}o`, text: person.organisation },
    ]
  })
  const programmed = sessions.flatMap((session, index) => [
    { code: `s${index + 1}`, text: session.title },
    { code: `s${index + 1}r`, text: roomAt(session, at) },
  ])
  const whole = [
    { code: 'e', text: event.name },
    { code: 'v', text: event.venue },
  ]
  return [...whole, ...programmed, ...people].filter(({ text }) => text !== '')
}

const firstOf = ({ id, slots }: SessionBrief): string => `${slots[0]?.start ?? '9'} ${id}`

/** Matches what is written as a code, between two signs of equality: `=sp3=`, `=e=`. */
const written = /=([a-z]{1,3}\d{0,3}[a-z]?)=/gi

/** A text with its codes replaced, and those that stand for nothing, which stay in it. */
export function expandCodes(
  text: string,
  codes: readonly Code[],
): { text: string; unknown: string[] } {
  const known = new Map(codes.map((code) => [code.code, code.text]))
  const unknown: string[] = []
  const expanded = text.replaceAll(written, (whole: string, code: string) => {
    const found = known.get(code.toLowerCase())
    if (found === undefined) unknown.push(whole)
    return found ?? whole
  })
  return { text: expanded, unknown }
}

/** Whether anything is written in it as a code, known or not. */
export function hasCode(text: string): boolean {
  return expandCodes(text, []).unknown.length > 0
}

/** The table as Photo Mechanic reads it: a code, a tab and its text on each line. */
export function asTable(codes: readonly Code[]): string {
  return codes.map(({ code, text }) => `${code}\t${text.replaceAll(/\s+/g, ' ')}\r\n`).join('')
}
