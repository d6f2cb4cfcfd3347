import { z } from 'zod'
import { type RecordField, recordFields } from './record-fields.ts'

/** Where a value came from: a hand, a batch, a place in the file, the brackets of a caption, the event. */
export const originNames = ['edited', 'batch', 'xmp', 'iptc', 'exif', 'caption', 'event'] as const

export type Origin = (typeof originNames)[number]

/** By field, and for words by field and language: `creditText`, `caption.zh`. */
export type Origins = Record<string, Origin>

const schema = z.record(z.string(), z.enum(originNames)).catch({})

/** Origins as they are stored; anything else is none. */
export function originsIn(stored: unknown): Origins {
  return schema.parse(stored ?? {})
}

/** The name under which the origin of a field is kept. */
export function originKey(field: RecordField, language: string): string {
  return recordFields[field] === 'words' ? `${field}.${language}` : field
}

/** Whether it was read out of a file, so that another file may say it anew. */
export function isFromFile(origin: Origin | undefined): boolean {
  return origin === 'xmp' || origin === 'iptc' || origin === 'exif' || origin === 'caption'
}
