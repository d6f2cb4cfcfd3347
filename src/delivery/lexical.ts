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

/** Blocks that are nothing without the document they show: not even the caption given to it here. */
const shows = new Map<unknown, { field: string; type: PublicType }>([
  ['photo', { field: 'photo', type: 'photos' }],
  ['gallery', { field: 'gallery', type: 'galleries' }],
  ['sessionCard', { field: 'session', type: 'sessions' }],
  ['speakerCard', { field: 'speaker', type: 'speakers' }],
  ['eventCard', { field: 'event', type: 'events' }],
])

/**
 * The editor's own state, for those who render it themselves. Each relation in it is the object
 * relations always are, or null when it is not public: no bare id gets out. A block that shows a
 * document which is not public is left out, as it is in HTML.
 */
export function lexicalOf(reading: Reading, { root }: RichDocument): unknown {
  return { root: copy(reading, root) }
}

function copy(reading: Reading, value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.filter((each) => !showsNothing(reading, each)).map((each) => copy(reading, each))
  }
  if (!isRecord(value)) return value
  if (isPublicType(value.relationTo)) return relation(reading, value.relationTo, value.value)
  const copied: Record<string, unknown> = {}
  for (const [key, each] of Object.entries(value)) {
    copied[key] = key === 'fields' ? copyFields(reading, each) : copy(reading, each)
  }
  return copied
}

function showsNothing(reading: Reading, node: unknown): boolean {
  const fields: unknown = isRecord(node) && node.type === 'block' ? node.fields : null
  if (!isRecord(fields)) return false
  const use = shows.get(fields.blockType)
  return use !== undefined && relation(reading, use.type, fields[use.field]) === null
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
