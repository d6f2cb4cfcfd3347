/**
 * An embargo with no time never lifts by itself: an editor has to clear it.
 * The instant of lifting counts as lifted, so releases at :00 go out at :00.
 */
export type Embargo = { kind: 'none' } | { kind: 'until'; at: Date } | { kind: 'indefinite' }

export function isLifted(embargo: Embargo, now: Date): boolean {
  switch (embargo.kind) {
    case 'none':
      return true
    case 'indefinite':
      return false
    case 'until':
      return now >= embargo.at
  }
}

/** Reads the embargo off a document's fields; “until further notice” is stronger than any time. */
export function embargoOf(fields: {
  embargoIndefinite?: boolean | null
  embargoUntil?: string | Date | null
}): Embargo {
  if (fields.embargoIndefinite) return { kind: 'indefinite' }
  return fields.embargoUntil
    ? { kind: 'until', at: new Date(fields.embargoUntil) }
    : { kind: 'none' }
}

type EmbargoFields = {
  embargoIndefinite?: boolean | null
  embargoUntil?: string | null
  embargoTimeZone?: string | null
}

/** Of two embargoes on one story the one that holds it back longer. */
export function stricterEmbargo(one: EmbargoFields, other: EmbargoFields): EmbargoFields {
  const { embargoIndefinite, embargoTimeZone, embargoUntil } = isStricter(other, one) ? other : one
  return { embargoIndefinite, embargoTimeZone, embargoUntil }
}

function isStricter(one: EmbargoFields, other: EmbargoFields): boolean {
  const [mine, theirs] = [embargoOf(one), embargoOf(other)]
  if (mine.kind === 'indefinite') return true
  if (mine.kind === 'none' || theirs.kind === 'indefinite') return false
  return theirs.kind === 'none' || mine.at > theirs.at
}
