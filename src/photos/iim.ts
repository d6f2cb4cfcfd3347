import type { Printed, Texts } from './printed.ts'

/** IPTC-IIM properties by exiftool's names, each with the most bytes its standard allows. */
const longest = {
  'By-line': 32,
  'By-lineTitle': 32,
  'Caption-Abstract': 2000,
  CopyrightNotice: 128,
  DateCreated: 10,
  TimeCreated: 14,
  Credit: 32,
  Headline: 256,
  Keywords: 64,
  ObjectName: 64,
  Source: 32,
} as const

type Name = keyof typeof longest

/** What IIM, the older of the two, has room for: names and the first language, cut where it has less. */
export function iimOf(printed: Printed): [name: Name, value: string][] {
  const { caption, copyrightNotice, creators, creditText, dateCreated } = printed
  const { headline, keywords, source } = printed
  const said: [Name, string | null][] = [
    ['ObjectName', first(headline)],
    ['Headline', first(headline)],
    ['Caption-Abstract', first(caption)],
    ...creators.map(({ name }): [Name, string] => ['By-line', name]),
    ['By-lineTitle', creators[0]?.jobTitle ?? null],
    ['Credit', creditText],
    ['Source', source],
    ['CopyrightNotice', copyrightNotice],
    ...dateOf(dateCreated),
    ...keywords.map((word): [Name, string] => ['Keywords', word]),
  ]
  return said.flatMap(([name, text]): [Name, string][] =>
    text === null ? [] : [[name, cutTo(longest[name], text)]],
  )
}

/** Matches a day, and the clock with its offset where both are known. */
const moment = /^(?<day>\d{4}-\d\d-\d\d)(?:T(?<time>\d\d:\d\d:\d\d)(?<offset>[+-]\d\d:\d\d|Z))?/

/** As exiftool writes it; without an offset it would add that of this machine. */
function dateOf(dateCreated: string | null): [Name, string][] {
  const { day, offset, time } = moment.exec(dateCreated ?? '')?.groups ?? {}
  if (day === undefined) return []
  const date: [Name, string] = ['DateCreated', day.replaceAll('-', ':')]
  if (time === undefined) return [date]
  return [date, ['TimeCreated', `${time}${offset === 'Z' ? '+00:00' : offset}`]]
}

function first(texts: Texts): string | null {
  return texts[0]?.[1] ?? null
}

const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** As much of a text as fits into so many bytes of UTF-8, never part of a character. */
export function cutTo(bytes: number, text: string): string {
  let kept = ''
  let used = 0
  for (const { segment } of characters.segment(text)) {
    used += Buffer.byteLength(segment)
    if (used > bytes) return kept.trimEnd()
    kept += segment
  }
  return kept
}
