import { isSame } from '../history/same.ts'
import { nodesOf, unitsOf } from '../words/body-units.ts'
import type { Row } from '../words/compare-bodies.ts'

/** Whose words: those of the refused save, or those that stand in the document now. */
export type Side = 'mine' | 'theirs'

/** Who changed something since both began; `both` also where nobody can tell. */
export type Touched = Side | 'both'

type Three = { base: unknown; mine: unknown; theirs: unknown; isBaseKnown: boolean }

export function touchedIn({ base, isBaseKnown, mine, theirs }: Three): Touched {
  if (!isBaseKnown) return 'both'
  if (isSame(base, theirs)) return 'mine'
  return isSame(base, mine) ? 'theirs' : 'both'
}

/** The same for each paragraph. `rows` compare theirs (`before`) with mine (`after`). */
export function touchedRows(
  rows: readonly Row[],
  { base, isBaseKnown, mine, theirs }: Three,
): Touched[] {
  const known = new Set(unitsOf(base).map(({ print }) => print))
  const printsOf = (body: unknown) => unitsOf(body).map(({ print }) => print)
  const [ours, others] = [printsOf(mine), printsOf(theirs)]
  const isOld = (prints: string[], at: number | null) => at !== null && known.has(prints[at] ?? '')
  return rows.map(({ after, before, kind }): Touched => {
    if (!isBaseKnown || kind === 'same') return 'both'
    if (kind === 'added') return isOld(ours, after) ? 'theirs' : 'mine'
    if (kind === 'removed') return isOld(others, before) ? 'mine' : 'theirs'
    if (isOld(others, before)) return 'mine'
    return isOld(ours, after) ? 'theirs' : 'both'
  })
}

/**
 * One body made of two: of each row that differs, the side that was chosen. Where one side has no
 * such paragraph, choosing it leaves the paragraph out.
 */
export function mergeBodies(
  { mine, theirs }: { mine: unknown; theirs: unknown },
  rows: readonly Row[],
  chosen: readonly Side[],
): unknown {
  const [ours, others] = [nodesOf(mine), nodesOf(theirs)]
  const children = rows.flatMap(({ after, before }, index) => {
    const isMine = chosen[index] === 'mine'
    const at = isMine ? after : before
    return at === null ? [] : [(isMine ? ours : others)[at]]
  })
  const root = rootOf(theirs) ?? rootOf(mine)
  return root ? { root: { ...root, children } } : null
}

function rootOf(body: unknown): object | null {
  if (typeof body !== 'object' || body === null || !('root' in body)) return null
  return typeof body.root === 'object' ? body.root : null
}
