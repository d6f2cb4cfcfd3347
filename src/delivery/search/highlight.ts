import { escapeHtml } from '../../richtext/html-element.ts'
import type { Entry } from '../../wire/edition.ts'
import { passagesOf, type Passage } from '../../wire/edition/passages.ts'
import type { Term } from '../../wire/edition/words.ts'
import { heldBy, spansOf, type Span } from './spans.ts'

/** HTML in which what was looked for is in `<mark>`; everything else is escaped. */
export type Marked = { html: string; language: string | null }

/** The title in the language that says most of what was looked for. */
export function markedTitle(
  { document, language }: Entry,
  terms: readonly Term[],
  languages: readonly string[],
): Marked | null {
  const { title } = document
  const passages =
    typeof title === 'string'
      ? [{ language, text: title }]
      : Object.entries(title.localized).map(([tag, text]) => ({ language: tag, text }))
  const best = bestOf(byPreference(passages, languages), terms)
  return best && { html: marked(best.text, best.spans), language: best.language }
}

/** The place, outside the title that is printed, that says most of what was looked for; about 200 characters of it. */
export function markedSnippet(
  { document }: Entry,
  terms: readonly Term[],
  languages: readonly string[],
): Marked | null {
  const leads = byPreference(passagesOf(document, 'lead'), languages)
  const names = byPreference(passagesOf(document, 'names'), languages)
  const brief = bestOf([...leads, ...names], terms)
  const isEnough = brief !== null && distinct(brief.spans) === terms.length
  const body = isEnough ? [] : byPreference(passagesOf(document, 'body'), languages)
  const best = body.map((text) => bestParagraph(text, terms)).reduce(better, brief)
  return best && { html: snippet(best.text, best.spans), language: best.language }
}

/** Most of a long text that is looked through, in UTF-16 units. */
const farthest = 20_000

function bestParagraph({ language, text }: Passage, terms: readonly Term[]): Looked | null {
  const looked = text.slice(0, farthest)
  const held = heldBy(looked, terms)
  const paragraphs = looked.split('\n').map((paragraph) => ({ language, text: paragraph }))
  return bestOf(paragraphs, terms, held.length)
}

type Looked = Passage & { spans: Span[] }

/** Looks no further than the first that says `enough` of the terms. */
function bestOf(
  passages: readonly Passage[],
  terms: readonly Term[],
  enough = terms.length,
): Looked | null {
  let best: Looked | null = null
  for (const passage of passages) {
    if (passage.text === '') continue
    best = better(best, { ...passage, spans: spansOf(passage.text, terms) })
    if (distinct(best?.spans ?? []) >= enough) return best
  }
  return best
}

/** The one that says more of the terms; the first, if both say as many. */
function better(one: Looked | null, other: Looked | null): Looked | null {
  if (one === null || other === null) return one ?? other
  return distinct(other.spans) > distinct(one.spans) ? other : one
}

function distinct(spans: readonly Span[]): number {
  return new Set(spans.map(({ term }) => term)).size
}

function byPreference(passages: Passage[], languages: readonly string[]): Passage[] {
  const rank = ({ language }: Passage): number => {
    const at = languages.indexOf(language ?? '')
    return at < 0 ? languages.length : at
  }
  return passages.toSorted((one, other) => rank(one) - rank(other))
}

/** Length of a snippet in UTF-16 units, and how much of it comes before the first mark. */
const length = 200
const before = 50

/** The stretch with the most different terms, cut between words where it can be. */
function snippet(text: string, spans: readonly Span[]): string {
  const starts = spans.map((span) => Math.max(0, span.start - before))
  const covered = starts.map((start) => distinct(within(spans, start, start + length)))
  const best = covered.indexOf(Math.max(...covered))
  const [start, end] = edges(text, starts[best] ?? 0)
  const shown = within(spans, start, end).map((span) => ({
    ...{ start: span.start - start, end: span.end - start, term: span.term },
  }))
  const html = marked(text.slice(start, end), shown).replace(lineEnds, ' ').trim()
  return `${start > 0 ? '…' : ''}${html}${end < text.length ? '…' : ''}`
}

/** Line ends and the blanks around them. */
const lineEnds = /\s*[\n\t]\s*/g

function within(spans: readonly Span[], start: number, end: number): Span[] {
  return spans.filter((span) => span.start >= start && span.end <= end)
}

/** Moved to the nearest blank inside, if there is one near, and never into the middle of a character. */
function edges(text: string, wanted: number): [number, number] {
  let [start, end] = [wanted, Math.min(text.length, wanted + length)]
  if (start > 0) {
    const blank = text.slice(start, start + before / 2).search(/\s/)
    start = blank < 0 ? start : start + blank + 1
    if (isMiddle(text, start)) start += 1
  }
  if (end < text.length) {
    const blank = text.slice(end - before / 2, end).search(/\s\S*$/)
    end = blank < 0 ? end : end - before / 2 + blank
    if (isMiddle(text, end)) end -= 1
  }
  return [start, end]
}

/** Between the two halves of a character. */
function isMiddle(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff
}

/** Escaped for HTML, the spans in `<mark>`. */
export function marked(text: string, spans: readonly Span[]): string {
  let html = ''
  let at = 0
  for (const { start, end } of spans) {
    html += `${escapeHtml(text.slice(at, start))}<mark>${escapeHtml(text.slice(start, end))}</mark>`
    at = end
  }
  return html + escapeHtml(text.slice(at))
}
