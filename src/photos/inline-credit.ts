import { splitByline } from './byline.ts'

/** A caption as agencies send it, taken apart: the words, and the credit printed after them. */
export type InlineCredit = {
  caption: string
  /** Without the brackets: `People's Daily Online/Fu Huazhou`. */
  creditText: string
  source: string | null
  creators: string[]
  /** What stood after the words, to the letter: ` (People's Daily Online/Fu Huazhou)`. */
  printed: string
}

/** No credit is longer, so that only the end of a caption has to be looked at, however long it is. */
const longest = 200

type Said = Pick<InlineCredit, 'creditText' | 'source' | 'creators'>

/** The credit at the end of a caption, or null when there is none. */
export function inlineCredit(caption: string): InlineCredit | null {
  const text = caption.trimEnd()
  const end = text.slice(-longest)
  for (const read of [chineseCredit, photoBy, stroke]) {
    const found = read(end)
    if (!found) continue
    const { printed, ...said } = found
    const words = text.slice(0, text.length - printed.length).trimEnd()
    return { ...said, caption: words, printed: caption.slice(words.length) }
  }
  return null
}

type Found = (Said & { printed: string }) | null

/** Matches a name in Chinese: of two to four signs, or one of elsewhere with its dot. */
const person = '(?:\\p{Script=Han}{1,6}·[\\p{Script=Han}·]{1,10}|\\p{Script=Han}{2,4})'

/** Matches several, with the sign between them. */
const names = `${person}(?:[、 ]${person}){0,4}`

/** Matches an agency with a correspondent or `发`, and who has taken it: 新华社记者 李娜 摄, 新华社发（李娜 摄）. */
const taken = `(?<source>[\\p{Script=Han}A-Za-z·]{2,16}?)(?:(?:(?:特约|见习|实习)?(?:摄影)?记者|通讯员)\\s?(?<by>${names})\\s?(?<!拍)摄|发\\s?[(\uff08]?\\s?(?<of>${names})\\s?(?<!拍)摄[)\uff09]?)`

/** Matches the same at the very end: in brackets, or as a sentence of its own. */
const inBrackets = new RegExp(`[(\uff08]\\s?(?<credit>${taken})\\s?[)\uff09][.\u3002]?$`, 'u')
const asSentence = new RegExp(
  `(?<=^|[\\s\u3002\uff01\uff1f.!?”])(?<credit>${taken})[.\u3002]?$`,
  'u',
)

function chineseCredit(end: string): Found {
  const found = inBrackets.exec(end) ?? asSentence.exec(end)
  const { by, credit = '', of, source = '' } = found?.groups ?? {}
  if (!found) return null
  const creators = (by ?? of ?? '').split(/[、 ]/)
  return { creditText: credit.trim(), source, creators, printed: found[0] }
}

/** Matches `(Photo by Li Na/Xinhua)`, and the same as a sentence of its own. */
const byInBrackets = /\(\s?photos?(?: by|:)\s(?<who>[^()]{2,120})\)\.?$/iu
const bySentence = /(?<=^|[.!?”"]\s|\n)photos? by (?<who>[^().!?\n]{2,120})\.?$/iu

/** Matches `(Xinhua photo by Li Na)`. */
const agencyPhoto = /\(\s?(?<source>[^()/]{2,60}) photo by (?<who>[^()/]{2,80})\)\.?$/iu

function photoBy(end: string): Found {
  const found = byInBrackets.exec(end) ?? bySentence.exec(end) ?? agencyPhoto.exec(end)
  const { source: agency, who = '' } = found?.groups ?? {}
  if (!found || !isName(who)) return null
  const creditText = agency === undefined ? who.trim() : `${agency.trim()}/${who.trim()}`
  const { name, source } = agency === undefined ? apart(who) : { name: who, source: agency }
  return { creditText, source: source?.trim() ?? null, creators: [name.trim()], printed: found[0] }
}

/** Whoever a photo is by comes first, unless the second is known to be no agency. */
function apart(who: string): { name: string; source: string | null } {
  const [first = '', second = '', ...more] = who.split('/')
  if (second === '' || more.length > 0) return splitByline(who)
  const known = splitByline(who)
  const isTurned =
    known.source === first.trim() && splitByline(`${second}/${first}`).source === known.source
  return isTurned ? known : { name: first, source: second }
}

/** Matches brackets, western or Chinese, at the very end, with an agency, a stroke and a name in them. */
const bracketed =
  /[(\uff08](?<credit>(?<source>[^()\uff08\uff09/\uff0f]{2,80})[/\uff0f](?<creator>[^()\uff08\uff09/\uff0f]{2,80}))[)\uff09][.\u3002]?$/u

function stroke(end: string): Found {
  const found = bracketed.exec(end)
  const { creator = '', credit = '', source = '' } = found?.groups ?? {}
  if (!found || !isName(source) || !isName(creator)) return null
  return {
    creditText: credit.trim(),
    source: source.trim(),
    creators: [creator.trim()],
    printed: found[0],
  }
}

/** Matches words that stand in brackets with a stroke and credit nobody: (left/right), (file/photo). */
const notNames =
  /^(left|right|cent(er|re)|top|bottom|front|back|rear|l|r|c|l-r|above|below|inset|file|photo|handout|video|左|右|中|上|下|前|后|资料|图)$/i

/** Matches how a name begins in scripts with capitals, or a name in one without. */
const beginsLikeName = /^(\p{Lu}|\p{Lo}|['’"“]?\p{Lu})/u

function isName(text: string): boolean {
  const name = text.trim()
  return beginsLikeName.test(name) && !notNames.test(name) && !/\d/.test(name)
}
