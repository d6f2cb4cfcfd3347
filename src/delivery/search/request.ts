import { z } from 'zod'
import { publicTypes } from '../../wire/documents.ts'
import { termsOf } from '../../wire/edition/words.ts'
import * as parameter from '../parameters.ts'

/** Longest question, in characters. */
export const longest = 200

const question = (description: string, example: string) =>
  z
    .string()
    .transform((text, context): string => {
      const asked = text.normalize('NFC').trim()
      const fault = faultIn(asked)
      const params: parameter.Complaint = { value: text }
      if (fault !== null) context.addIssue({ code: 'custom', message: fault, params })
      return asked
    })
    .meta({ minLength: 1, maxLength: longest, description, example })

function faultIn(asked: string): string | null {
  if ([...asked].length > longest) return `is longer than ${longest} characters`
  return termsOf(asked).length === 0 ? 'has no letter or digit to look for' : null
}

const keys = (of: 'events' | 'topics') =>
  parameter.filterOf(parameter.someKey, {
    ...parameter.listOf({ type: 'string' }),
    description: `Ids or slugs of ${of}: what belongs to any of them, themselves too; a leading hyphen excludes.`,
  })

/** How a question to the search may be narrowed and answered. */
export function searchQuery(languages: readonly string[]) {
  return z.object({
    q: question(
      'What to look for. Signs have no meaning; the first 8 words count.',
      'Liuzhou 环境',
    ),
    type: parameter
      .filterOf(parameter.oneOf(publicTypes), {
        ...parameter.listOf({
          type: 'string',
          enum: publicTypes.flatMap((type) => [type, `-${type}`]),
        }),
        description: 'Any of these types; a leading hyphen excludes.',
      })
      .optional(),
    event: keys('events').optional(),
    topic: keys('topics').optional(),
    lang: parameter
      .lang(languages)
      .meta({
        description:
          'Only what is written in one of these languages, or in none that is said; the first available is printed.',
      })
      .optional(),
    year: parameter
      .filterOf(parameter.like(/^\d{4}$/, '2024'), {
        ...parameter.listOf({ type: 'string' }),
        description: 'Years (UTC) of `date`: any of them; a leading hyphen excludes.',
      })
      .optional(),
    from: parameter.moment('start', '`date` at or after this.').optional(),
    to: parameter.moment('end', '`date` before this.').optional(),
    limit: parameter.limitOf(50, 20).optional(),
    after: parameter.after.optional(),
    highlight: z
      .enum(['true', 'false'])
      .meta({ default: 'true', description: '`false` leaves the marked texts out.' })
      .optional(),
  })
}

export type SearchRequest = z.output<ReturnType<typeof searchQuery>>

/** What somebody has typed so far. */
export function suggestQuery(languages: readonly string[]) {
  return z.object({
    q: question('The beginning of a title or of words in it, as typed so far.', 'liuz'),
    lang: parameter
      .lang(languages)
      .meta({ description: 'In which languages to print.' })
      .optional(),
    limit: parameter.limitOf(10, 10).optional(),
  })
}

export type SuggestRequest = z.output<ReturnType<typeof suggestQuery>>
