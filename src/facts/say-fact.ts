import { z } from 'zod'
import type { FactKind } from './fact-kinds.ts'

const words = z
  .record(z.string(), z.string().nullish())
  .nullish()
  .transform((all) => all ?? {})

const instant = z
  .union([z.string(), z.date()])
  .nullish()
  .transform((at) => (at ? new Date(at) : null))

const eventSchema = z.object({
  id: z.string(),
  name: words,
  theme: words,
  start: instant,
  end: instant,
  timeZone: z.string().nullish(),
  place: z.string().nullish(),
  edition: z.number().nullish(),
  attendance: z.object({ value: z.number().nullish(), qualifier: z.string().nullish() }).nullish(),
})

/** An event as its facts are printed from it: read in all languages, with the name of its place. */
export type FactSource = z.infer<typeof eventSchema> & { placeName: Record<string, unknown> }

export function factSource(event: unknown, placeName: Record<string, unknown>): FactSource {
  return { ...eventSchema.parse(event), placeName }
}

/** `printed` is how a story says it in its language; `value` is what has to change for it to be wrong. */
export type SaidFact = { value: string; printed: string }

/** A fact of an event in a language, or null when the event does not say it there. */
export function sayFact(event: FactSource, fact: FactKind, language: string): SaidFact | null {
  switch (fact) {
    case 'name':
      return asItIs(event.name[language])
    case 'theme':
      return asItIs(event.theme[language])
    case 'place':
      return asItIs(event.placeName[language])
    case 'attendance':
      return sayAttendance(event, language)
    case 'date':
      return sayDays(event, language)
    case 'edition':
      return event.edition
        ? { value: String(event.edition), printed: nth(event.edition, language) }
        : null
  }
}

function asItIs(text: unknown): SaidFact | null {
  if (typeof text !== 'string' || text.trim() === '') return null
  return { value: text.trim(), printed: text.trim() }
}

/** The words a newsroom puts before a number; other languages get the sign. */
const qualifiers: Record<string, Record<string, string>> = {
  en: { about: 'about ', nearly: 'nearly ', over: 'more than ' },
  zh: { about: '约', nearly: '近', over: '超过' },
}
const signs: Record<string, string> = { about: '≈ ', nearly: '≈ ', over: '> ' }

function sayAttendance({ attendance }: FactSource, language: string): SaidFact | null {
  const { qualifier, value } = attendance ?? {}
  if (value === null || value === undefined) return null
  const base = language.split('-')[0] ?? ''
  const before = (qualifiers[base] ?? signs)[qualifier ?? ''] ?? ''
  const isGrouped = base !== 'zh'
  const number = new Intl.NumberFormat(language, { useGrouping: isGrouped }).format(value)
  const exact = qualifier && qualifier !== 'exact' ? `${qualifier} ` : ''
  return { value: `${exact}${value}`, printed: `${before}${number}` }
}

function sayDays({ end, start, timeZone }: FactSource, language: string): SaidFact | null {
  if (!start) return null
  const zone = timeZone ?? 'UTC'
  const [from, to] = [start, end ?? start].map((at) => day(at, zone))
  if (!from || !to) return null
  const isChinese = language.startsWith('zh')
  const printed = isChinese ? inChinese(from, to) : inWords([start, end ?? start], zone, language)
  return { value: from === to ? from : `${from}/${to}`, printed }
}

function inWords([from, to]: [Date, Date], timeZone: string, language: string): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone })
  // Intl puts thin spaces around its dash, which no newsroom types.
  return format.formatRange(from, to).replace(/[\u2009\u202f]/g, '')
}

/** 2024年10月29日至30日: the end says only what the beginning has not. Intl writes such spans with slashes. */
function inChinese(from: string, to: string): string {
  const units = ['年', '月', '日']
  const said = (parts: string[], skipped: number) =>
    parts.map((part, index) => (index < skipped ? '' : `${Number(part)}${units[index]}`)).join('')
  const [first, last] = [from.split('-'), to.split('-')]
  if (from === to) return said(first, 0)
  const shared = first.findIndex((part, index) => part !== last[index])
  return `${said(first, 0)}至${said(last, shared)}`
}

/** Swedish prints days as ISO 8601 does. */
function day(at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(at)
}

const endings: Record<string, string> = { one: 'st', two: 'nd', few: 'rd' }

function nth(edition: number, language: string): string {
  if (language.startsWith('zh')) return `第${edition}届`
  if (!language.startsWith('en')) return `${edition}.`
  return `${edition}${endings[new Intl.PluralRules('en', { type: 'ordinal' }).select(edition)] ?? 'th'}`
}
