import { introduce, peopleOf, type Programme, roomAt } from './programme.ts'
import type { Frame } from './sheet/frame.ts'

/** What stands for something of each photo in a caption template. */
export const variables = [
  'speaker',
  'session',
  'event',
  'city',
  'room',
  'date',
  'time',
  'photographer',
] as const

type Variable = (typeof variables)[number]

/** Captions a forum needs every day, by language; anything else can be written. */
export const templates: Record<string, string[]> = {
  en: [
    '{speaker} speaks at {session} in {city}, {date}.',
    'Delegates attend {session} of {event} in {city}, {date}.',
    'A view of {room} during {session}, {date}.',
  ],
  zh: [
    '{date}，{speaker}在{city}举行的“{session}”上发言。',
    '{date}，{event}在{city}举行。图为“{session}”现场。',
    '图为“{session}”期间的{room}。',
  ],
}

/** Matches a variable of a template: `{speaker}`. */
const variable = /\{([a-z]+)\}/g

/** The names in braces that mean nothing. */
export function unknownVariables(template: string): string[] {
  return [...template.matchAll(variable)]
    .map(([, name = '']) => name)
    .filter((name) => !variables.some((known) => known === name))
}

type Scene = { programme: Programme | null; language: string }

/**
 * The template about one photo, or null when the photo does not say what the template wants, or is of
 * another event than the programme.
 */
export function fillTemplate(template: string, frame: Frame, scene: Scene): string | null {
  const values = valuesOf(frame, scene)
  let isWhole = true
  const filled = template.replaceAll(variable, (written: string, name: string) => {
    const value = new Map<string, string>(Object.entries(values)).get(name)
    if (value === '') isWhole = false
    return value ?? written
  })
  return isWhole ? filled : null
}

function valuesOf(frame: Frame, { language, programme }: Scene): Record<Variable, string> {
  const photographer = frame.creators.map(({ name }) => name).join(language === 'zh' ? '、' : ', ')
  if (isElsewhere(frame, programme?.event.id ?? null)) return { ...nothing, photographer }
  const own = frame.event === null ? null : programme
  const session = own?.sessions.find(({ id }) => id === frame.session)
  const when = momentOf(frame, own?.event.timeZone ?? null)
  return {
    speaker: speakersIn(frame, own, language),
    session: session?.title ?? '',
    event: own?.event.name ?? '',
    city: own?.event.venue ?? '',
    room: session ? roomAt(session, frame.takenAt === null ? null : Date.parse(frame.takenAt)) : '',
    date: when.day ? said(when.day, language, { dateStyle: 'long' }) : '',
    time: when.hour ? said(when.hour, language, { timeStyle: 'short' }) : '',
    photographer,
  }
}

const nothing: Record<Variable, string> = {
  ...{ speaker: '', session: '', event: '', city: '' },
  ...{ room: '', date: '', time: '', photographer: '' },
}

/** Whether a photo is of another event than this one: its programme says nothing about it. */
export function isElsewhere({ event }: Pick<Frame, 'event'>, of: string | null): boolean {
  return event !== null && event !== of
}

/** Whether a text says something of each photo that the programme of its event knows. */
export function asksProgramme(text: string): boolean {
  return [...text.matchAll(variable)].some(([, name]) => name !== 'photographer')
}

function speakersIn({ people }: Frame, programme: Programme | null, language: string): string {
  const known = programme ? peopleOf(programme) : []
  const named = people.map(({ name, speaker }) => {
    const credited = known.find((person) => person.speaker !== null && person.speaker === speaker)
    return credited ? introduce(credited) : name
  })
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(named.filter(Boolean))
}

type Moment = { at: Date; timeZone: string }

/**
 * The day and the hour a photo was taken, each null where it is not known: on the clock of its
 * event, or else on that of the camera.
 */
function momentOf(
  { dateCreated: { local }, takenAt }: Frame,
  zone: string | null,
): { day: Moment | null; hour: Moment | null } {
  if (takenAt !== null && zone !== null) {
    const known = { at: new Date(takenAt), timeZone: zone }
    return { day: known, hour: known }
  }
  const [, day, time] = written.exec(local) ?? []
  const known = { at: new Date(`${day}T${time ?? '00:00'}Z`), timeZone: 'UTC' }
  if (Number.isNaN(known.at.getTime())) return { day: null, hour: null }
  return { day: known, hour: time ? known : null }
}

/** Matches what a camera’s clock said, to the day or closer: `2024-10-29`, `2024-10-29T09:12:33`. */
const written = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?))?$/

function said({ at, timeZone }: Moment, language: string, style: Intl.DateTimeFormatOptions) {
  return new Intl.DateTimeFormat(language, { ...style, timeZone, hourCycle: 'h23' }).format(at)
}
