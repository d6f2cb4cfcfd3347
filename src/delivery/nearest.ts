/** The allowed word most like a mistyped one, or null when none is close. */
export function nearest(typed: string, allowed: Iterable<string>): string | null {
  const wanted = typed.slice(0, longest).toLowerCase()
  let best: { word: string; distance: number } | null = null
  for (const word of allowed) {
    const distance = distanceBetween(wanted, word.toLowerCase())
    if (best === null || distance < best.distance) best = { word, distance }
  }
  if (best === null) return null
  const isClose =
    best.distance <= Math.max(best.word.length > 2 ? 1 : 0, Math.floor(best.word.length / 3))
  return isClose || startsAlike(wanted, best.word.toLowerCase()) ? best.word : null
}

const longest = 64

function startsAlike(typed: string, word: string): boolean {
  return typed.length >= 3 && (word.startsWith(typed) || typed.startsWith(word))
}

/** Edits from one word to the other; two neighbouring letters swapped are one edit. */
function distanceBetween(one: string, other: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1]
      const isSwap = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      const costs = [
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        ...(isSwap && row > 1 && column > 1 ? [(beforeLast[column - 2] ?? 0) + 1] : []),
      ]
      current.push(Math.min(...costs))
    }
    beforeLast = last
    last = current
  }
  return last[other.length] ?? 0
}
