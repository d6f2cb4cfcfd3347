import type { Conflict } from './compared.ts'
import type { Choices } from './settle.ts'
import type { Side, Touched } from './three-way.ts'

/** What is chosen so far at each place that differs; null where somebody has still to choose. */
export type Chosen = Record<string, (Side | null)[]>

/** A place to choose at: a field, or one row of a body. */
export type Place = { path: string; row: number }

/** Where only one of the two changed something, their words stand until somebody says otherwise. */
export function firstChoices(conflicts: readonly Conflict[]): Chosen {
  return Object.fromEntries(
    conflicts.map(({ path, touched, touchedRows, ...conflict }) => [
      path,
      conflict.kind === 'body'
        ? conflict.rows.map((row, index) =>
            row.kind === 'same' ? 'theirs' : sideOf(touchedRows[index] ?? 'both'),
          )
        : [sideOf(touched)],
    ]),
  )
}

function sideOf(touched: Touched): Side | null {
  return touched === 'both' ? null : touched
}

export function choose(chosen: Chosen, { path, row }: Place, side: Side): Chosen {
  const before = chosen[path] ?? []
  return { ...chosen, [path]: before.map((each, index) => (index === row ? side : each)) }
}

export function chooseAll(chosen: Chosen, side: Side): Chosen {
  return Object.fromEntries(
    Object.entries(chosen).map(([path, all]) => [path, all.map(() => side)]),
  )
}

/** At how many places somebody has still to choose. */
export function undecidedIn(chosen: Chosen): number {
  return Object.values(chosen)
    .flat()
    .filter((side) => side === null).length
}

/** The choices as the server takes them, once everything is chosen. */
export function settledChoices(conflicts: readonly Conflict[], chosen: Chosen): Choices {
  return Object.fromEntries(
    conflicts.map(({ kind, path }) => {
      const sides = (chosen[path] ?? []).map((side) => side ?? 'theirs')
      return [path, kind === 'body' ? sides : (sides[0] ?? 'theirs')]
    }),
  )
}
