import { type BoardRow, isAlive, type Story } from './cell.ts'

/** Of the sessions that need covering. Late are stories, each counted once. */
export type Summary = {
  sessions: number
  /** With a published story in any language, also while an update of it is written. */
  covered: number
  /** With a story somebody works on, and none that is out. */
  underWay: number
  /** Over, and nobody has begun a story. */
  missed: number
  late: number
}

export function summaryOf(rows: readonly BoardRow[]): Summary {
  const wanted = rows.filter(({ isWanted, kind }) => kind === 'session' && isWanted)
  const stories = new Map(rows.flatMap(storiesIn).map((story) => [story.id, story]))
  const out = new Set([...stories.values()].flatMap(({ outAbout }) => outAbout))
  const isCovered = ({ id }: BoardRow) => out.has(id)
  return {
    sessions: wanted.length,
    covered: wanted.filter(isCovered).length,
    underWay: wanted.filter((row) => !isCovered(row) && storiesIn(row).length > 0).length,
    missed: wanted.filter((row) => row.phase === 'over' && storiesIn(row).length === 0).length,
    late: [...stories.values()].filter((story) => story.isLate).length,
  }
}

function storiesIn({ cells }: BoardRow): Story[] {
  return cells.flatMap((cell) => (cell.kind === 'story' ? cell.stories.filter(isAlive) : []))
}
