import type { JsonObject } from 'payload'
import { tagFor } from './metadata/languages.ts'
import type { Origin } from './metadata/origins.ts'
import type { PhotoRecord } from './record.ts'

/** Texts a file may bring in several languages. */
export const localizedTexts = ['headline', 'caption', 'altText', 'extendedDescription'] as const

type LocalizedText = (typeof localizedTexts)[number]

/** A text of the record in one language of ours, and where it stood. */
export function saidIn(
  record: PhotoRecord,
  field: LocalizedText | 'creditInCaption',
  { language, languages }: { language: string; languages: readonly string[] },
): { value: string | undefined; origin: Origin | undefined } {
  // A credit is in the language of the caption it stood after.
  const words = field === 'creditInCaption' ? 'caption' : field
  const tag = tagFor(record[words], language, languages)
  if (tag === undefined) return { value: undefined, origin: undefined }
  // Only XMP names languages.
  const origin = tag === 'default' ? (record.origins[words] ?? 'xmp') : 'xmp'
  return { value: record[field][tag], origin }
}

/** The record as fields of the collection, in one language, and where in the file each stood. */
export function fieldsOf(record: PhotoRecord, language: string, languages: readonly string[]) {
  const { contested: _, creditInCaption: _credit, origins, ...rest } = record
  const texts = localizedTexts.map((field) => ({
    field,
    ...saidIn(record, field, { language, languages }),
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
