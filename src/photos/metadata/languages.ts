import { clean } from '../clean.ts'
import type { Tags } from '../read-metadata.ts'

/** A text by the tags of its languages; `default` is the one the file does not name. */
export type ByLanguage = Record<string, string>

/** A text in all its languages: a tag ends with its language, `XMP-dc:Description-zh-CN`. */
export function languages(tags: Tags, place: string, read = clean): ByLanguage {
  const found: ByLanguage = {}
  for (const [tag, value] of Object.entries(tags)) {
    if (!tag.startsWith(place)) continue
    const text = read(value)
    if (text === null) continue
    if (tag === place) found.default = text
    else if (tag.startsWith(`${place}-`)) found[tag.slice(place.length + 1)] = text
  }
  return found
}

/** The same where we keep only one: in no language, or in the first there is. */
export function inAnyLanguage(tags: Tags, place: string): string | null {
  const texts = languages(tags, place)
  return texts.default ?? Object.values(texts)[0] ?? null
}
