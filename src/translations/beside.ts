import { diffArrays } from 'diff'
import type { Row } from '../words/compare-bodies.ts'

/** What a node of a body is, as far as it tells where one is in a translation and in its source. */
export type Shape = 'words' | 'heading' | 'list' | 'quote' | 'table' | 'block'

const shapes: Partial<Record<Row['what'], Shape>> = {
  paragraph: 'words',
  empty: 'words',
  heading: 'heading',
  list: 'list',
  quote: 'quote',
  table: 'table',
}

export function shapeOf(what: Row['what']): Shape {
  return shapes[what] ?? 'block'
}

/**
 * Which node of the source stands beside the one `at` a place of the translation: the same one as
 * long as both are built alike, else by headings, photos and other blocks that both have. Null
 * where the source is empty.
 */
export function besideOf(
  translation: readonly Shape[],
  source: readonly Shape[],
  at: number,
): number | null {
  if (source.length === 0) return null
  let [own, there, gone] = [0, 0, 0]
  for (const { added, count, removed } of diffArrays([...source], [...translation])) {
    if (removed) {
      there += count
      gone = count
      continue
    }
    if (at < own + count) return within({ added, at: at - own, count, gone, there })
    own += count
    there += added ? 0 : count
    gone = 0
  }
  return source.length - 1
}

type Place = { added: boolean; at: number; count: number; gone: number; there: number }

/** What only the translation has stands beside what only the source has there, in proportion. */
function within({ added, at, count, gone, there }: Place): number {
  if (!added) return there + at
  if (gone === 0) return Math.max(0, there - 1)
  return there - gone + Math.min(gone - 1, Math.floor((at * gone) / count))
}
