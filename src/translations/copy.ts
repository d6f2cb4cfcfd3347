import type { JsonObject } from 'payload'
import { withFacts } from '../facts/printed-facts.ts'
import { isRecord } from '../richtext/lexical-node.ts'
import type { Article } from '../payload-types.ts'

/** Whether the words of the source stand in the body to be overwritten, or only its blocks do. */
export type BodyWords = 'source' | 'blank'

/**
 * What a translation takes over: what the story is about, shows and was made from, and no headline.
 * Nor its embargo: that holds a translation for as long as it holds the story, and no longer.
 */
const taken = [
  ...(['storyType', 'byline', 'infoSources', 'dateline', 'leadPhoto', 'urgency', 'desk'] as const),
  ...(['events', 'sessions', 'speakers', 'organisations', 'places', 'topics'] as const),
  ...(['relatedArticles', 'identifiers', 'displayTimeZone', 'expiresAt'] as const),
] satisfies (keyof Article)[]

/** The values a translation of this revision begins with. Rows of lists get ids of their own. */
export function translationOf(source: Article, language: string, words: BodyWords): JsonObject {
  const kept = Object.fromEntries(taken.map((name) => [name, withoutRowIds(source[name])]))
  return {
    ...kept,
    language,
    slugline: source.slugline || source.headline?.slice(0, 100) || null,
    translationOf: source.id,
    translationGroup: source.translationGroup,
    translatedFromRevision: source.rev,
    body: words === 'source' ? printedAnew(source.body) : blanked(source.body),
  }
}

/** Its facts are to be printed again when it is saved: in the language of the translation. */
function printedAnew(body: unknown): unknown {
  return withFacts(body, (fact) => ({ ...fact, printed: null, value: null }))
}

function withoutRowIds(value: unknown): unknown {
  if (!Array.isArray(value)) return value
  return value.map((row: unknown) => {
    if (!isRecord(row)) return row
    const { id: _id, ...cells } = row
    return cells
  })
}

/** The same paragraphs, headings and lists without words; photos, cards and tables stay. */
export function blanked(body: unknown): unknown {
  if (!isRecord(body) || !isRecord(body.root)) return body
  const { children } = body.root
  if (!Array.isArray(children)) return body
  return { ...body, root: { ...body.root, children: children.map(blankNode) } }
}

const worded = new Set(['paragraph', 'heading', 'quote', 'listitem'])

function blankNode(node: unknown): unknown {
  if (!isRecord(node)) return node
  if (typeof node.type === 'string' && worded.has(node.type)) return { ...node, children: [] }
  if (node.type !== 'list' || !Array.isArray(node.children)) return node
  return { ...node, children: node.children.map(blankNode) }
}
