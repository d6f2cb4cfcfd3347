import type { CardDocument } from './follow-refs.ts'

/** One end of a span of time: the instant for machines and the words for readers. */
type Moment = { at: string; words: string }
export type CardLine =
  { kind: 'words'; words: string } | { kind: 'times'; from: Moment; to: Moment | null }

/** What a card prints below its title, in no language but the documents' own. */
export function cardLines(document: CardDocument): CardLine[] {
  switch (document.type) {
    case 'sessions':
      return [...times(document, 'minute'), ...words(document.room)]
    case 'events':
      return [...times(document, 'day'), ...words(document.place)]
    case 'speakers':
      return [...words(document.jobTitle), ...words(document.organisation)]
  }
}

/** A line of a card as plain text. */
export function lineText(line: CardLine): string {
  if (line.kind === 'words') return line.words
  return line.to ? `${line.from.words}–${line.to.words}` : line.from.words
}

function words(text: string | null | undefined): CardLine[] {
  return text ? [{ kind: 'words', words: text }] : []
}

type Span = { start?: string | null; end?: string | null; timeZone?: string | null }

function times({ start, end, timeZone }: Span, unit: 'minute' | 'day'): CardLine[] {
  const from = start && local(start, timeZone)
  const to = end && local(end, timeZone)
  if (!start || !from) return []
  const fromWords = unit === 'day' ? from.day : `${from.day} ${from.time}`
  const toWords = to ? ending(from, to, unit) : null
  return [
    {
      kind: 'times',
      from: { at: start, words: fromWords },
      to: end && toWords ? { at: end, words: toWords } : null,
    },
  ]
}

type Local = { day: string; time: string }

/** The end says only what the beginning has not said: 10:30, or 2024-10-31 10:30. */
function ending(from: Local, to: Local, unit: 'minute' | 'day'): string | null {
  if (unit === 'day') return to.day === from.day ? null : to.day
  return to.day === from.day ? to.time : `${to.day} ${to.time}`
}

/** Clock and calendar of the zone; without a usable zone, as the offset in the text has it. */
function local(instant: string, timeZone: string | null | undefined): Local | null {
  const date = new Date(instant)
  if (Number.isNaN(date.getTime())) return null
  const printed = timeZone ? inZone(date, timeZone) : null
  return printed ?? { day: instant.slice(0, 10), time: instant.slice(11, 16) }
}

function inZone(date: Date, timeZone: string): Local | null {
  try {
    // Swedish prints ISO 8601: 2024-10-29 09:00
    const printed = new Intl.DateTimeFormat('sv-SE', {
      timeZone,
      dateStyle: 'short',
      timeStyle: 'short',
    }).format(date)
    return { day: printed.slice(0, 10), time: printed.slice(-5) }
  } catch {
    return null
  }
}
