const longest = 80

/** Latin letters that Unicode does not take apart into a base letter and a mark. */
const folds: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'ng',
  þ: 'th',
  ŧ: 't',
}

/**
 * The last part of a public address for a title in any script: lower case, NFC, words joined by
 * hyphens, Latin accents folded, vowel and tone marks of other scripts kept. Empty when the title
 * has neither letter nor digit. At most 80 characters, cut between whole letters.
 */
export function slugText(title: string): string {
  const words = foldLatin(narrow(title).toLowerCase())
    .replace(unjoining, '')
    .replace(strayMarks, '')
    .replace(notInWords, '-')
    .replace(/^-+|-+$/g, '')
  return awayFromUuid(shorten(words))
}

/** True for anything shaped like one of our ids, which are looked up in the same place as slugs. */
export function looksLikeUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
}

/** The nth document of one name: `forum`, `forum-2`, `forum-3`. */
export function numbered(slug: string, nth: number): string {
  return nth === 1 ? slug : `${slug}-${nth}`
}

/** What an editor left in the form beside what is stored; empty strings for what is not there. */
export type SlugSituation = {
  typed: string
  stored: string
  title: string
  storedTitle: string
  /** Readers know the stored slug. */
  published: boolean
}

/** The slug to make unique, or null to leave things as they are. A title without letters gives `fallback`. */
export function wantedSlug(situation: SlugSituation, fallback: string): string | null {
  const { typed, stored, title, storedTitle, published } = situation
  if (typed && typed !== stored) return slugText(typed) || fallback
  if (!title) return null
  if (!stored || !typed) return slugText(title) || fallback
  const follows = !published && title !== storedTitle && isMadeFrom(stored, storedTitle, fallback)
  return follows ? slugText(title) || fallback : null
}

/** True when `slug` is what `title` gives, whatever number was put behind it. */
function isMadeFrom(slug: string, title: string, fallback: string): boolean {
  const base = slugText(title) || fallback
  return slug === base || (slug.startsWith(`${base}-`) && /^\d+$/.test(slug.slice(base.length + 1)))
}

/** Apostrophes, soft hyphens, and the invisible joiners and spaces of South-East Asian typing. */
const unjoining = /['’‘ʼ`´]|\p{Cf}/gu

/** Emoji selectors, enclosing marks, and marks that stand on nothing. */
const strayMarks = /[\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]|\p{Me}|(?<![\p{L}\p{M}\p{N}])\p{M}+/gu

/** Everything that is neither letter, mark nor number. */
const notInWords = /[^\p{L}\p{M}\p{N}]+/gu

/** Full-width Latin letters and digits, as typed in Chinese, become the ordinary ones. */
function narrow(text: string): string {
  return text.normalize('NFC').replace(/[\u{FF01}-\u{FF5E}]+/gu, (wide) => wide.normalize('NFKC'))
}

function foldLatin(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[ßæœøđðħıłŋþŧ]/g, (letter) => folds[letter] ?? letter)
}

function shorten(slug: string): string {
  let kept = ''
  for (const { segment } of new Intl.Segmenter('und').segment(slug)) {
    if (kept.length + segment.length > longest) return upToLastHyphen(kept)
    kept += segment
  }
  return kept
}

/** Ends on a whole word where the script has spaces; a script without them ends on a whole letter. */
function upToLastHyphen(slug: string): string {
  const hyphen = slug.lastIndexOf('-')
  return hyphen > longest / 2 ? slug.slice(0, hyphen) : slug.replace(/-+$/, '')
}

function awayFromUuid(slug: string): string {
  return looksLikeUuid(slug) ? `${slug}-x` : slug
}
