import { z } from 'zod'
import { isRecord, walk } from '../richtext/lexical-node.ts'

const pointer = z
  .union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)])
  .nullish()
  .transform((id) => id ?? null)
  .catch(null)

const quoteSchema = z.object({
  blockType: z.literal('pullQuote'),
  session: pointer,
  speaker: pointer,
})

/** One pull quote: the session where it was said and who said it, as far as it names them. */
export type QuoteFact = { session: string | null; speaker: string | null }

/** The pull quotes of a body, in their order. */
export function quotesIn(body: unknown): QuoteFact[] {
  if (!isRecord(body)) return []
  const quotes: QuoteFact[] = []
  for (const { node } of walk(body.root)) {
    const { data } = quoteSchema.safeParse(node.fields)
    if (data) quotes.push({ session: data.session, speaker: data.speaker })
  }
  return quotes
}

/**
 * Whether a quote counts for a session: it names it; or it names none, and its speaker is on the
 * session and the story about it.
 */
export function isQuoteOf(
  quote: QuoteFact,
  { id, speakers }: { id: string; speakers: ReadonlySet<string> },
  storyIsAboutIt: boolean,
): boolean {
  if (quote.session !== null) return quote.session === id
  return storyIsAboutIt && quote.speaker !== null && speakers.has(quote.speaker)
}
