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

/** Under which tag stands the text for a language of ours: its own, a region of it, or none. */
export function tagFor(texts: ByLanguage, language: string, ours: readonly string[]) {
  const named = Object.keys(texts).find((tag) => tag === language || tag.startsWith(`${language}-`))
  const isUnnamed = texts.default !== undefined && language === unnamedLanguage(texts, ours)
  return named ?? (isUnnamed ? 'default' : undefined)
}

/** A text the file does not name the language of is in our first, unless it is Chinese and we have that. */
export function unnamedLanguage(texts: ByLanguage, ours: readonly string[]): string | undefined {
  const chinese = ours.find((language) => language.split('-')[0] === 'zh')
  const isChinese = /\p{sc=Han}/u.test(texts.default ?? '')
  return isChinese && chinese !== undefined ? chinese : ours[0]
}
