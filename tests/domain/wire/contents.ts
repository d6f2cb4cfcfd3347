import type { PublicType } from '../../../src/wire/documents.ts'
import type { Edition } from '../../../src/wire/edition.ts'

/** All that an edition holds of a type, as it is compared after a rebuild. */
export function contents(edition: Edition, type: PublicType): Record<string, string | null> {
  return Object.fromEntries(edition.ids(type).map((id) => [id, edition.digestOf(type, id)]))
}
