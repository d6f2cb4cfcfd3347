/**
 * The allowed word most like a mistyped one; failing that, one that begins as it does or has it
 * within. Null when none is close.
 */
export function nearest(typed: string, allowed: Iterable<string>): string | null {
  const wanted = typed.slice(0, longest).toLowerCase()
  const words = [...allowed]
    .map((word) => ({ word, distance: distanceBetween(wanted, word.toLowerCase()) }))
    .toSorted((one, other) => one.distance - other.distance)
  const close = words.find(isClose) ?? words.find(({ word }) => startsAlike(wanted, word))
  return (close ?? words.find(({ word }) => holds(word, wanted)))?.word ?? null
}

type Measured = { word: string; distance: number }

function isClose({ distance, word }: Measured): boolean {
  return distance <= Math.max(word.length > 2 ? 1 : 0, Math.floor(word.length / 3))
}

const longest = 64

/** Shorter words are in too many others. */
const shortest = 3

function startsAlike(typed: string, word: string): boolean {
  const [one, other] = [typed, word.toLowerCase()]
  if (Math.min(one.length, other.length) < shortest) return false
  return other.startsWith(one) || one.startsWith(other)
}

function holds(word: string, typed: string): boolean {
  return typed.length >= shortest && word.toLowerCase().includes(typed)
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
