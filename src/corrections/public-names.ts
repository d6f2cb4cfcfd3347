import type { Payload } from 'payload'
import type { Pointer } from '../history/say-value.ts'
import type { Ref } from '../wire/documents.ts'
import { isPublicType } from '../wire/edition/refs.ts'
import { publicTitlesOf } from '../wire/public-titles.ts'

/** What readers know these documents as, in a language; empty for what they may not know of. */
export async function publicNamesOf(
  payload: Payload,
  pointers: readonly Pointer[],
  { at, language }: { at: Date; language: string },
): Promise<(collection: string, id: string) => string> {
  const titleOf = await publicTitlesOf(payload, pointers.flatMap(refTo), at)
  return (collection, id) => {
    const [title = null] = refTo({ collection, id }).map(titleOf)
    if (title === null || typeof title === 'string') return title ?? ''
    return title.localized[language] ?? Object.values(title.localized)[0] ?? ''
  }
}

function refTo({ collection, id }: Pointer): Ref[] {
  return isPublicType(collection) ? [{ ref: collection, id }] : []
}
