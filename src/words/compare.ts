import { diffArrays } from 'diff'

/** A run of words that both texts have, that only the later has, or that only the earlier had. */
export type Part = { kind: 'same' | 'added' | 'removed'; text: string }

/**
 * Two texts compared word by word, in reading order, what went before what came in its place. Words
 * are those of the language: Chinese and Thai, which put no spaces between them, are told apart too.
 * The parts that are not `added` make up `before` again, those that are not `removed` make `after`.
 */
export function compareWords(before: string, after: string, locale?: string | null): Part[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }]
  const changes = diffArrays(wordsOf(before, locale), wordsOf(after, locale), { maxEditLength })
  if (!changes) return readable([part('removed', before), part('added', after)])
  return readable(
    changes.map(({ added, removed, value }) =>
      part(added ? 'added' : removed ? 'removed' : 'same', value.join('')),
    ),
  )
}

/** Beyond so many changed words two texts have nothing in common that would help anybody read. */
const maxEditLength = 1000

/** The words, spaces and signs of a text in order; in the language, if it is known. */
export function wordsOf(text: string, locale?: string | null): string[] {
  return segmentsOf(text, locale, 'word')
}

/** The sentences of a text in order, each with the space after it. */
export function sentencesOf(text: string, locale?: string | null): string[] {
  return segmentsOf(text, locale, 'sentence')
}

function segmentsOf(
  text: string,
  locale: string | null | undefined,
  granularity: 'word' | 'sentence',
): string[] {
  const segmenter = new Intl.Segmenter(isLanguage(locale) ? locale : 'en', { granularity })
  return [...segmenter.segment(text)].map(({ segment }) => segment)
}

function isLanguage(locale: string | null | undefined): locale is string {
  try {
    return Boolean(locale) && Intl.getCanonicalLocales(locale ?? '').length > 0
  } catch {
    return false
  }
}

function part(kind: Part['kind'], text: string): Part {
  return { kind, text }
}

/**
 * What changed in one place is said in one piece: a space or a comma that stays between two changed
 * words goes with them, or a new sentence would read as confetti.
 */
function readable(parts: readonly Part[]): Part[] {
  const said: Part[] = []
  let gone = ''
  let come = ''
  const settle = () => {
    if (gone) said.push(part('removed', gone))
    if (come) said.push(part('added', come))
    gone = come = ''
  }
  parts.forEach(({ kind, text }, index) => {
    if (kind === 'removed') gone += text
    else if (kind === 'added') come += text
    else if (gone && come && !saysAWord(text) && index < parts.length - 1) {
      gone += text
      come += text
    } else {
      settle()
      said.push(part('same', text))
    }
  })
  settle()
  return said
}

function saysAWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}
