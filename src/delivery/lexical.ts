import type { PublicType, RichDocument } from '../wire/documents.ts'
import { isPublicType, isRecord } from '../wire/edition/refs.ts'
import { mention, type Reading } from './reading.ts'

/** The blocks of a body keep bare ids in these fields. */
const pointers: Record<string, PublicType> = {
  photo: 'photos',
  gallery: 'galleries',
  speaker: 'speakers',
  session: 'sessions',
  event: 'events',
  articles: 'articles',
}

/**
 * The editor's own state, for those who render it themselves. Each relation in it is the object
 * relations always are, or null when it is not public: no bare id gets out.
 */
export function lexicalOf(reading: Reading, { root }: RichDocument): unknown {
  return { root: copy(reading, root) }
}

function copy(reading: Reading, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => copy(reading, each))
  if (!isRecord(value)) return value
  if (isPublicType(value.relationTo)) return relation(reading, value.relationTo, value.value)
  const copied: Record<string, unknown> = {}
  for (const [key, each] of Object.entries(value)) {
    copied[key] = key === 'fields' ? copyFields(reading, each) : copy(reading, each)
  }
  return copied
}

function copyFields(reading: Reading, fields: unknown): unknown {
  if (!isRecord(fields)) return null
  const copied: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(fields)) {
    const type = pointers[key]
    copied[key] = type === undefined ? copy(reading, value) : pointed(reading, type, value)
  }
  return copied
}

function pointed(reading: Reading, type: PublicType, value: unknown): unknown {
  if (!Array.isArray(value)) return relation(reading, type, value)
  return value.map((each) => relation(reading, type, each)).filter((each) => each !== null)
}

function relation(reading: Reading, type: PublicType, value: unknown): object | null {
  const id: unknown = isRecord(value) ? value.id : value
  const entry = typeof id === 'string' ? reading.follow({ ref: type, id }) : null
  return entry && mention(reading, entry)
}
