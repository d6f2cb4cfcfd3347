/**
 * Two letters for a face: first and last word of a name in Latin script, the last two characters of
 * a name written without spaces in another (`王小明` is called 小明), the start of an address.
 */
export function initialsOf(name: string): string {
  const words = name.split('@')[0]?.trim().split(/\s+/) ?? []
  const [first = '', ...rest] = words
  const last = rest.at(-1)
  if (last) return `${[...first][0] ?? ''}${[...last][0] ?? ''}`.toLocaleUpperCase('en')
  const letters = [...first]
  return isHan(first) ? letters.slice(-2).join('') : (letters[0] ?? '').toLocaleUpperCase('en')
}

/** Chinese characters only. */
function isHan(text: string): boolean {
  return /^\p{Script=Han}+$/u.test(text)
}
