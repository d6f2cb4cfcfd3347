/**
 * How many insertions, deletions, substitutions or swaps of neighbours make one of the other;
 * anything above `most` is `most + 1`.
 */
export function lettersApart(one: string, other: string, most: number): number {
  if (one === other) return 0
  const [a, b] = [[...one], [...other]]
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let row = b.map((_, at) => at + 1)
  row.unshift(0)
  for (let i = 1; i <= a.length; i += 1) {
    const next = nextRow(a, b, i, [before, row])
    if (Math.min(...next) > most) return most + 1
    before = row
    row = next
  }
  return Math.min(row[b.length] ?? most + 1, most + 1)
}

/** One row of the table of Wagner and Fischer, with the swap of Damerau. */
function nextRow(a: string[], b: string[], i: number, [before, row]: [number[], number[]]) {
  const next = [i]
  const cell = (cells: number[], at: number) => cells[at] ?? Infinity
  for (let j = 1; j <= b.length; j += 1) {
    const same = a[i - 1] === b[j - 1] ? 0 : 1
    const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
    next[j] = Math.min(
      cell(row, j) + 1,
      cell(next, j - 1) + 1,
      cell(row, j - 1) + same,
      isSwap ? cell(before, j - 2) + 1 : Infinity,
    )
  }
  return next
}

/** A bit for each letter of the alphabet in it: few differ where few letters do. */
export function letterMask(text: string): number {
  let mask = 0
  for (let at = 0; at < text.length; at += 1) mask |= 1 << (text.charCodeAt(at) & 31)
  return mask
}

/** Whether two masks differ in more places than `most` changes could make. */
export function isFarApart(one: number, other: number, most: number): boolean {
  let differing = one ^ other
  let count = 0
  while (differing !== 0) {
    differing &= differing - 1
    count += 1
  }
  return count > most * 2
}
