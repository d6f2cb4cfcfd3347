import { withFacts } from '../facts/printed-facts.ts'
import { passagesOf } from '../richtext/passages.ts'
import { type TranslatedField, translatedFields } from './behind.ts'

type Words = Partial<Record<TranslatedField, string | null>> & { body?: unknown }

/** What of a translation is still in the words of its source: fields, and paragraphs of its body. */
export type LeftOver = { fields: TranslatedField[]; paragraphs: string[] }

/**
 * Finds what nobody translated: what stands word for word in one of these revisions of the source,
 * is a sentence and is written in the script of the source's language. Names, numbers and single
 * words may be the same in both, as may what a source quotes in another script. Between two kinds
 * of one language (zh-Hans, zh-Hant) nothing is told.
 */
export function leftOver(own: Words, sources: readonly Words[], { from, to }: Languages): LeftOver {
  const script = scriptOf(from)
  if (script === null || languageOf(from) === languageOf(to)) return { fields: [], paragraphs: [] }
  const said = new Set(sources.flatMap(linesOf).map(asLine))
  const fields = translatedFields.filter((name) => {
    const line = asLine(own[name] ?? '')
    return sources.some((source) => asLine(source[name] ?? '') === line) && isTitle(line, script)
  })
  const paragraphs = linesOf(own).filter(
    (line) => said.has(asLine(line)) && isSentence(line, script),
  )
  return { fields, paragraphs }
}

type Languages = { from: string; to: string }

/** The lines of a body. Facts print otherwise in each language, so that the words around them count. */
function linesOf({ body }: Words): string[] {
  const unprinted = withFacts(body, (fact) => ({ ...fact, printed: null }))
  return passagesOf(unprinted).map(({ text }) => text)
}

const asLine = (text: string) => text.normalize('NFC').replaceAll(spaces, ' ').trim()

/** Matches a run of spaces and line ends. */
const spaces = /\s+/gu

type Script = { letters: RegExp; hasCapitals: boolean }

/** Scripts that a language is written in under a name that Unicode does not give to letters. */
const written: Record<string, string[]> = {
  Hans: ['Han'],
  Hant: ['Han'],
  Jpan: ['Han', 'Hiragana', 'Katakana'],
  Kore: ['Hangul', 'Han'],
}

/** Scripts with capital letters, as far as newsrooms write in them. */
const cased = ['Latn', 'Cyrl', 'Grek', 'Armn']

function scriptOf(language: string): Script | null {
  const { script } = new Intl.Locale(language).maximize()
  if (script === undefined) return null
  const names = written[script] ?? [script]
  const letters = new RegExp(`[${names.map((name) => `\\p{Script=${name}}`).join('')}]`, 'gu')
  return { letters, hasCapitals: cased.includes(script) }
}

const languageOf = (tag: string) => new Intl.Locale(tag).language

/**
 * With capital letters: three words and one of four letters without any, as names have none. Else:
 * twelve letters, or six where a sentence ends, as `中国—东盟中心` is a name.
 */
function isSentence(line: string, script: Script): boolean {
  if (!isOf(script, line)) return false
  if (script.hasCapitals)
    return wordsIn(line).length >= 3 && wordsIn(line).some((word) => smallWord.test(word))
  const count = lettersIn(line, script)
  return count >= 12 || (count >= 6 && sentenceEnd.test(line))
}

/** A headline may have capitals throughout, and be short. */
function isTitle(line: string, script: Script): boolean {
  if (!isOf(script, line)) return false
  return script.hasCapitals ? wordsIn(line).length >= 3 : lettersIn(line, script) >= 5
}

/** Whether most of its letters are of the script. */
function isOf(script: Script, line: string): boolean {
  return lettersIn(line, script) * 2 > (line.match(anyLetter)?.length ?? 0)
}

const lettersIn = (line: string, { letters }: Script) => line.match(letters)?.length ?? 0

const wordsIn = (line: string) => line.match(words) ?? []

/** Matches a letter of any script. */
const anyLetter = /\p{L}/gu
/** Matches a word, with what is joined to it by a hyphen or an apostrophe. */
const words = /\p{L}[\p{L}\p{M}'’-]*/gu
/** Matches a word of four letters or more without a capital. */
const smallWord = /^[\p{Ll}\p{M}'’-]{4,}$/u
/** Matches the sign at the end of a sentence, or between its parts, in any script without capitals. */
const sentenceEnd = /[。，；：！？،؛؟।.,;:!?]/u
