/** What stands on both sides of a piece of emphasis: a character, or '' at the end of a line. */
export type Neighbours = { before: string; after: string }

/**
 * `words` (already Markdown) in `**` or `*`. CommonMark refuses these next to punctuation inside a
 * word, which is everywhere in Chinese (`**重要。**下文`), so there the HTML tag is written instead.
 */
export function emphasized(
  words: string,
  style: 'strong' | 'em',
  { before, after }: Neighbours,
): string {
  // Leading space, the words, trailing space: space inside the marks would undo them
  const [, lead = '', core = '', trail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(words) ?? []
  if (core === '') return words
  const around = { before: lead ? ' ' : before, after: trail ? ' ' : after }
  const delimiter = delimiterFor(core, style, around)
  const marked = delimiter ? delimiter + core + delimiter : `<${style}>${core}</${style}>`
  return lead + marked + trail
}

function delimiterFor(core: string, style: 'strong' | 'em', around: Neighbours): string | null {
  const first = firstOf(core)
  const last = lastOf(core)
  const free = (mark: string) => ![around.before, around.after, first, last].includes(mark)
  const apart = isGap(around.before) && isGap(around.after)
  if (style === 'em' && apart && free('_')) return '_'
  const opens = !isPunctuation(first) || isGap(around.before)
  const closes = !isPunctuation(last) || isGap(around.after)
  if (!opens || !closes || !free('*')) return null
  return style === 'strong' ? '**' : '*'
}

/** The first and last whole character of a text, '' when it has none. */
export function firstOf(text: string): string {
  return /^./su.exec(text)?.[0] ?? ''
}

export function lastOf(text: string): string {
  return /.$/su.exec(text)?.[0] ?? ''
}

// Readers of Markdown disagree whether signs such as € and characters beyond 16 bits count as
// punctuation, so whatever either answer would break is taken for the worse one.

function isGap(character: string): boolean {
  // Space, punctuation, or an ASCII sign
  const known = /^[\s\p{P}$+<=>^`|~]$/u.test(character)
  return character === '' || (known && character.length === 1)
}

function isPunctuation(character: string): boolean {
  return /^[\p{P}\p{S}]$/u.test(character) || character.length > 1
}
