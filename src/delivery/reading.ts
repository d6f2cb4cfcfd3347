import type { Localized, PublicType, Ref } from '../wire/documents.ts'
import type { Edition, Entry } from '../wire/edition.ts'
import { mostExpanded, type BodyForm } from './parameters.ts'
import { tooMuchIncluded } from './problem.ts'

/** One answer being made: the moment, the languages, and a record of what it was made from. */
export type Reading = {
  edition: Edition
  now: Date
  publicUrl: string
  /** In the order they are tried: those asked for, then the newsroom's. */
  languages: readonly string[]
  bodies: readonly BodyForm[]
  /** The document if it is public now. Asking again costs nothing. */
  follow: (ref: Ref) => Entry | null
  /** Notes that the answer depends on these. */
  use: (entries: readonly Entry[]) => void
  /**
   * Notes that one more document is printed whole inside another.
   * @throws Problem `bad-parameter` when there are so many that others would have to wait.
   */
  expand: () => void
  /** The text in the best language there is; null when there is none. */
  say: (text: string | Localized | null | undefined) => string | null
  /** The languages that texts were printed in so far, best first. */
  spoken: () => string[]
  /** Notes that text in this language was printed. */
  speak: (language: string) => void
  /** The number of the newest change among all documents used. */
  seq: () => number
}

export type ReadingParts = Pick<Reading, 'edition' | 'now' | 'publicUrl' | 'bodies'> & {
  asked: readonly string[]
  languages: readonly string[]
}

export function startReading(parts: ReadingParts): Reading {
  const { edition, now, publicUrl, bodies, asked } = parts
  const languages = [...new Set([...asked, ...parts.languages])]
  const seen = new Map<string, Entry | null>()
  const spoken = new Set<string>()
  let newest = 0
  let expanded = 0
  const expand = (): void => {
    expanded += 1
    if (expanded > mostExpanded) throw tooMuchIncluded(mostExpanded)
  }
  const use = (entries: readonly Entry[]): void => {
    for (const { seq } of entries) newest = Math.max(newest, seq)
  }
  const follow = ({ ref, id }: Ref): Entry | null => {
    const key = `${ref}/${id}`
    const known = seen.get(key)
    if (known !== undefined) return known
    const entry = edition.getById(ref, id, now)
    seen.set(key, entry)
    if (entry) use([entry])
    return entry
  }
  const say: Reading['say'] = (text) => {
    if (typeof text !== 'object' || text === null) return text ?? null
    const language = bestLanguage(Object.keys(text.localized), languages)
    if (language === null) return null
    spoken.add(language)
    return text.localized[language] ?? null
  }
  return {
    ...{ edition, now, publicUrl, bodies, languages, follow, use, expand, say },
    seq: () => newest,
    speak: (language) => spoken.add(language),
    spoken: () => [...spoken].toSorted((a, b) => rank(a, languages) - rank(b, languages)),
  }
}

/** The first preferred language there is, else the first there is; null when there is none. */
export function bestLanguage(
  written: readonly string[],
  preferred: readonly string[],
): string | null {
  return preferred.find((language) => written.includes(language)) ?? written[0] ?? null
}

function rank(language: string, languages: readonly string[]): number {
  const at = languages.indexOf(language)
  return at < 0 ? languages.length : at
}

/** Where the API serves a document: its id stays, whatever happens to its slug. */
export function hrefOf(
  { publicUrl }: Pick<Reading, 'publicUrl'>,
  type: PublicType,
  id: string,
): string {
  return `${publicUrl}/v1/${type}/${encodeURIComponent(id)}`
}

export type Mention = { type: PublicType; id: string; href: string; title: string | null }

/** What every mention of a document says. */
export function mention(reading: Reading, { type, id, document }: Entry): Mention {
  return { type, id, href: hrefOf(reading, type, id), title: reading.say(document.title) }
}

/**
 * Where a site shows a document, by our convention, and where links in bodies lead:
 * `/en/articles/<slug>`. Null for what is only shown as part of something else.
 */
export function sitePathOf(entry: Entry, { languages }: Pick<Reading, 'languages'>): string | null {
  if (entry.type === 'liveUpdates' || entry.type === 'corrections') return null
  const language = entry.language ?? languages[0] ?? 'en'
  return `/${language}/${entry.type}/${encodeURIComponent(entry.slug ?? entry.id)}`
}
