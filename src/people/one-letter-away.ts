/** One insertion, deletion, substitution or swap of neighbours makes one of the other. */
export function isOneLetterAway(one: string, other: string): boolean {
  const [short, long] = [[...one], [...other]].toSorted((a, b) => a.length - b.length)
  if (short === undefined || long === undefined || long.length - short.length > 1) return false
  const at = long.findIndex((letter, index) => letter !== short[index])
  if (at < 0) return false
  const rest = (word: string[], from: number): string => word.slice(from).join('')
  if (long.length > short.length) return rest(long, at + 1) === rest(short, at)
  if (rest(long, at + 1) === rest(short, at + 1)) return true
  const isSwap = long[at] === short[at + 1] && long[at + 1] === short[at]
  return isSwap && rest(long, at + 2) === rest(short, at + 2)
}
