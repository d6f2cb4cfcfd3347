import type { JsonObject } from 'payload'
import type { ByLanguage } from './metadata/languages.ts'
import type { Origin } from './metadata/origins.ts'
import type { PhotoRecord } from './record.ts'

/** Texts a file may bring in several languages. */
export const localizedTexts = ['headline', 'caption', 'altText', 'extendedDescription'] as const

export type LocalizedText = (typeof localizedTexts)[number]

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

/** The record as fields of the collection, in one language, and where in the file each stood. */
export function fieldsOf(record: PhotoRecord, language: string, languages: readonly string[]) {
  const { conflicts: _, origins, ...rest } = record
  const texts = localizedTexts.map((field) => ({
    field,
    value: textIn(record[field], language, languages),
    origin: originIn(record, field, { language, languages }),
  }))
  return {
    values: {
      ...rest,
      ...Object.fromEntries(texts.map(({ field, value }) => [field, value])),
    } satisfies JsonObject,
    origins: {
      ...origins,
      ...Object.fromEntries(texts.map(({ field, origin }) => [field, origin])),
    },
  }
}

/** A text whose language is named stands in the XMP: nothing else names one. */
function originIn(
  { origins, ...record }: PhotoRecord,
  field: LocalizedText,
  { language, languages }: { language: string; languages: readonly string[] },
): Origin | undefined {
  const value = textIn(record[field], language, languages)
  if (value === undefined) return undefined
  return value === record[field].default ? (origins[field] ?? 'xmp') : 'xmp'
}
