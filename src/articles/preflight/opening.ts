/** As much of a paragraph as one needs to know it again. */
export function opening(words: string): string {
  const letters = [...words.trim()]
  return letters.length <= 40 ? words.trim() : `${letters.slice(0, 40).join('').trimEnd()}…`
}
