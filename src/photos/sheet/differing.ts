import type { Changes } from './changes.ts'
import type { Frame } from './frame.ts'

/** The fields of `set` that have another value in `other`. */
export function differing(set: Changes, other: Changes | Frame): string[] {
  const there = new Map<string, unknown>(Object.entries(other))
  return Object.entries(set)
    .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(there.get(name)))
    .map(([name]) => name)
}

/** Only these fields of a photo, or of changes to one. */
export function pickFrom(values: Changes | Frame, names: readonly string[]): Changes {
  return Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)))
}

/**
 * What somebody said, as it is stored now where just that was sent: the server writes out codes, and
 * keeps no spaces at an end.
 */
export function asStored(said: Changes, sent: Changes, stored: Frame): Changes {
  const names = Object.keys(said).filter((name) => name in sent)
  const changed = differing(pickFrom(said, names), sent)
  return {
    ...said,
    ...pickFrom(
      stored,
      names.filter((name) => !changed.includes(name)),
    ),
  }
}
