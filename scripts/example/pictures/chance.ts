/** A repeatable source of chance: the same seed always draws the same picture. */
export type Chance = {
  /** A number in [from, to). */
  between: (from: number, to: number) => number
  /** A number around `mean`, most within `spread` of it. */
  around: (mean: number, spread: number) => number
  pick: <T>(options: readonly [T, ...T[]]) => T
  /** True in `share` of the cases. */
  happens: (share: number) => boolean
}

/** mulberry32: small, fast and even enough for drawing. */
export function chance(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const between = (from: number, to: number): number => from + next() * (to - from)
  return {
    between,
    around: (mean, spread) => mean + spread * (next() + next() + next() - 1.5),
    pick: (options) => options[Math.floor(next() * options.length)] ?? options[0],
    happens: (share) => next() < share,
  }
}
