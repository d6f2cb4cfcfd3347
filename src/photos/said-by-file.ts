import type { JsonObject } from 'payload'
import type { ByLanguage, PhotoRecord } from './record.ts'

/** Texts a file may bring in several languages. */
export const localizedTexts = ['headline', 'caption', 'altText', 'extendedDescription'] as const

/** The text for a language of ours: said in it, in a region of it, or unnamed and in the first one. */
export function textIn(texts: ByLanguage, language: string, languages: readonly string[]) {
  const named = Object.entries(texts).find(
    ([tag]) => tag === language || tag.startsWith(`${language}-`),
  )
  return named?.[1] ?? (language === unnamedLanguage(texts, languages) ? texts.default : undefined)
}

/** An unnamed text is in the first language, unless it is Chinese and we have that. */
function unnamedLanguage(texts: ByLanguage, languages: readonly string[]): string | undefined {
  const chinese = languages.find((language) => language.split('-')[0] === 'zh')
  const isChinese = /\p{sc=Han}/u.test(texts.default ?? '')
  return isChinese && chinese !== undefined ? chinese : languages[0]
}

/** The record as fields of the collection: what goes in where the uploader has said nothing. */
export function fieldsOf(record: PhotoRecord, locale: string, languages: readonly string[]) {
  const { conflicts: _, dateCreated, gps, ...rest } = record
  const texts = Object.fromEntries(
    localizedTexts.map((field) => [field, textIn(record[field], locale, languages)]),
  )
  return {
    ...rest,
    ...texts,
    ...(dateCreated ? { dateCreated } : {}),
    ...(gps ? { locationCreated: gps } : {}),
  } satisfies JsonObject
}

/** Puts in what is missing; what the uploader has written stays, and what was there before. */
export function fillEmpty(
  given: JsonObject,
  said: JsonObject,
  before: JsonObject = {},
): JsonObject {
  const missing = Object.entries(said).filter(([field, value]) => {
    const written: unknown = field in given ? given[field] : before[field]
    return !isEmpty(value) && (isEmpty(written) || (Array.isArray(value) && isCount(written)))
  })
  return { ...given, ...Object.fromEntries(missing) }
}

/** Forms count the rows of a list, and where they send only the count there is none. */
const isCount = (value: unknown): boolean => typeof value === 'number'

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  return (
    typeof value === 'object' && !(value instanceof Date) && Object.values(value).every(isEmpty)
  )
}
