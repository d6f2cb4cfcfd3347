/** A caption as agencies send it, taken apart: the words, and the credit printed in brackets after them. */
export type InlineCredit = {
  caption: string
  /** Without the brackets: `People's Daily Online/Fu Huazhou`. */
  creditText: string
  source: string
  creator: string
  /** What stood after the words, to the letter: ` (People's Daily Online/Fu Huazhou)`. */
  printed: string
}

/** No credit is longer, so that only the end of a caption has to be looked at, however long it is. */
const longest = 200

/** Matches brackets, western or Chinese, at the very end, with an agency, a stroke and a name in them. */
const bracketed =
  /[(\uff08](?<credit>(?<source>[^()\uff08\uff09/\uff0f]{2,80})[/\uff0f](?<creator>[^()\uff08\uff09/\uff0f]{2,80}))[)\uff09][.\u3002]?$/u

/** Matches words that stand in brackets with a stroke and credit nobody: (left/right), (file/photo). */
const notNames =
  /^(left|right|cent(er|re)|top|bottom|front|back|rear|l|r|c|l-r|above|below|inset|file|photo|handout|video|左|右|中|上|下|前|后|资料|图)$/i

/** Matches how a name begins in scripts with capitals, or a name in one without. */
const beginsLikeName = /^(\p{Lu}|\p{Lo}|['’"“]?\p{Lu})/u

/** The credit at the end of a caption, or null when there is none. */
export function inlineCredit(caption: string): InlineCredit | null {
  const text = caption.trimEnd()
  const found = bracketed.exec(text.slice(-longest))
  const { credit = '', source = '', creator = '' } = found?.groups ?? {}
  if (!found || !isName(source) || !isName(creator)) return null
  const words = text.slice(0, text.length - found[0].length).trimEnd()
  return {
    caption: words,
    creditText: credit.trim(),
    source: source.trim(),
    creator: creator.trim(),
    printed: caption.slice(words.length),
  }
}

function isName(text: string): boolean {
  const name = text.trim()
  return beginsLikeName.test(name) && !notNames.test(name) && !/\d/.test(name)
}
