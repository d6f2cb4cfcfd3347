import { z } from 'zod'
import { isTimeZone } from '../programme/local-time.ts'
import { nearest } from './nearest.ts'

/** What zod carries from a failed check to the problem document. */
export type Complaint = { value: string; allowed?: readonly string[]; didYouMean?: string }

/** The names zod gives the two sides of a comma-separated filter. */
export type Values = { any: string[]; none: string[] }

export const bodyForms = ['html', 'text', 'markdown', 'lexical'] as const
export type BodyForm = (typeof bodyForms)[number]

/** Most values in one comma-separated parameter. */
export const mostValues = 100

/** Most paths in `include` and in `fields`, and levels of documents in `include`. */
export const mostPaths = { include: 24, fields: 200, levels: 3 }

/** Most documents `include` may print in one answer: three levels of ten are a thousand each. */
export const mostExpanded = 1_000

const texts = z.string().transform((text, context): string[] => {
  const values = text.split(',').map((value) => value.trim())
  if (values.includes('')) refuse(context, text, 'has an empty value between its commas')
  else if (values.length > mostValues) refuse(context, text, `has more than ${mostValues} values`)
  return [...new Set(values)]
})

/** Comma-separated; a leading hyphen excludes. `check` says what is wrong with one value. */
export function filterOf(
  check: (value: string) => Refusal | null,
  list: ReturnType<typeof listOf> & { description: string },
): z.ZodType<Values, string> {
  return texts
    .transform((values, context): Values => {
      const none = values.filter((value) => value.startsWith('-')).map((value) => value.slice(1))
      const any = values.filter((value) => !value.startsWith('-'))
      for (const value of [...any, ...none]) complain(context, value, check(value))
      return { any, none }
    })
    .meta(list)
}

export type Refusal = { detail: string; allowed?: readonly string[] }

export function oneOf(allowed: readonly string[]): (value: string) => Refusal | null {
  return (value) => (allowed.includes(value) ? null : { detail: noneOf(allowed), allowed })
}

/** What is wrong with a value that is none of these. */
export function noneOf(allowed: readonly string[]): string {
  return allowed.length === 1 ? `can only be ${allowed[0]}` : `is not one of ${allowed.join(', ')}`
}

/** An id or a slug: what could not be either names nothing. */
export function someKey(value: string): Refusal | null {
  return value.length <= 200 ? null : { detail: 'is longer than any id or slug' }
}

export function like(pattern: RegExp, example: string): (value: string) => Refusal | null {
  return (value) => (pattern.test(value) ? null : { detail: `does not look like ${example}` })
}

export const limit = limitOf(100, 20)

/** A whole number of documents from 1 to `most`. */
export function limitOf(most: number, usual: number): z.ZodType<number, string> {
  return z
    .string()
    .transform((text, context) => {
      const value = /^\d{1,4}$/.test(text) ? Number(text) : 0
      if (value < 1 || value > most) {
        refuse(context, text, `is not a whole number from 1 to ${most}`)
      }
      return value
    })
    .meta({
      type: 'integer',
      minimum: 1,
      maximum: most,
      default: usual,
      description: 'Documents on a page.',
    })
}

/** Any path-like words; whether they exist is known where the type is. */
export const paths = (description: string, example: string) =>
  texts.meta({ ...listOf({ type: 'string' }), description, example })

export const after = z
  .string()
  .min(1)
  .max(4_000)
  .meta({ description: 'The `page.next` of the page before, with the same filters and sort.' })

export const count = z
  .enum(['exact'])
  .meta({ description: 'Asks for `page.total`, which costs more than the page.' })

export const ids = texts.meta({
  ...listOf({ type: 'string' }),
  description: 'Only these; those that are not public are left out.',
})

export const when = z
  .enum(['upcoming', 'live', 'past'])
  .meta({ description: 'By the clock: before the start, between start and end, after the end.' })

/** An instant, or a whole day in UTC. `edge` says which end of the day is meant. */
export const moment = (edge: 'start' | 'end', description: string) =>
  z
    .string()
    .transform((text, context): string => {
      const at = instantOf(text.replace(' ', '+'), edge)
      if (at === null)
        refuse(
          context,
          text,
          `is neither a date nor a time with its offset, such as ${momentForms}`,
        )
      return at ?? text
    })
    .meta({ description: `${description} A date such as \`2024-10-29\` (UTC) or an instant.` })

const momentForms = '2024-10-29 or 2024-10-29T09:00:00+08:00'

/** A day, or a date, a `T`, a time of day and `Z` or an offset. */
const momentText = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d))?$/

function instantOf(text: string, edge: 'start' | 'end'): string | null {
  const at = momentText.test(text) ? new Date(text) : new Date(Number.NaN)
  if (Number.isNaN(at.getTime())) return null
  const isDay = text.length === 10
  if (isDay && at.toISOString().slice(0, 10) !== text) return null
  if (isDay && edge === 'end') at.setUTCDate(at.getUTCDate() + 1)
  return at.toISOString()
}

export const body = texts
  .transform((forms, context) => {
    const known = forms.flatMap((form) => bodyForms.filter((each) => each === form))
    for (const form of forms) complain(context, form, oneOf(bodyForms)(form))
    return known
  })
  .meta({
    ...listOf({ type: 'string', enum: [...bodyForms], default: 'html' }),
    description: 'In which forms long texts come.',
  })

/** A preference list of BCP 47 tags. At least one has to be a language of this newsroom. */
export const lang = (languages: readonly string[]) =>
  texts
    .transform((tags, context): string[] => {
      const known = tags.flatMap((tag) =>
        languages.filter((language) => isSameLanguage(language, tag)),
      )
      const odd = tags.filter((tag) => !isTag(tag))
      for (const tag of odd) refuse(context, tag, 'is not a BCP 47 language tag', languages)
      if (known.length === 0 && odd.length === 0) {
        refuse(context, tags.join(','), 'names no language of this newsroom', languages)
      }
      return [...new Set(known)]
    })
    .meta({
      ...listOf({ type: 'string' }),
      description: `Languages in order of preference (here: ${languages.join(', ')}). For articles it filters, for everything else the first available wins.`,
      example: languages.join(','),
    })

export const preview = z.string().meta({
  description:
    'A preview token: shows the drafts it is for in the same shape, never cached. Or send it as `Authorization: Bearer`.',
})

export const tz = z
  .string()
  .transform((zone, context) => {
    const isKnown = zone === 'event' || zone === 'UTC' || isTimeZone(zone)
    if (!isKnown)
      refuse(context, zone, 'is neither event, UTC nor an IANA zone such as Asia/Shanghai')
    return zone
  })
  .meta({ default: 'event', description: "`event` (each event's own), `UTC` or an IANA zone." })

/** `zh-CN` asks for `zh`, and `zh` for `zh-Hant`, unless both are written. */
function isSameLanguage(language: string, tag: string): boolean {
  const [one, other] = [language.toLowerCase(), tag.toLowerCase()]
  return one === other || one.startsWith(`${other}-`) || other.startsWith(`${one}-`)
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

/** How OpenAPI says "comma-separated". */
export function listOf(items: object): { type: 'array'; items: object } {
  return { type: 'array', items }
}

function complain(context: z.core.$RefinementCtx, value: string, refusal: Refusal | null): void {
  if (refusal) refuse(context, value, refusal.detail, refusal.allowed)
}

/** Complains of a value of a parameter in a way that `readQuery` turns into a fault. */
export function refuse(
  context: z.core.$RefinementCtx,
  value: string,
  message: string,
  allowed?: readonly string[],
): void {
  const guess = allowed ? nearest(value, allowed) : null
  const complaint: Complaint = {
    value,
    ...(allowed ? { allowed } : {}),
    ...(guess === null ? {} : { didYouMean: guess }),
  }
  context.addIssue({ code: 'custom', message, params: complaint })
}
