import type { PublicType, Ref } from '../../wire/documents.ts'
import type { Entry } from '../../wire/edition.ts'
import { refsOf } from '../../wire/edition/refs.ts'

/** What a card or figure in a text prints of the documents its own document points at. */
const printed: Partial<Record<PublicType, readonly string[]>> = {
  photos: ['creators', 'event', 'people'],
  galleries: ['photos'],
  sessions: ['slots'],
  events: ['place'],
  speakers: ['organisation', 'portrait'],
}

/** The documents that printing this one inside a text will follow. */
export function linkedFrom({ type, document }: Entry): Ref[] {
  return (printed[type] ?? []).flatMap((key) => refsOf(document[key]))
}
