import { sitePathOf } from '../delivery/reading.ts'
import { publicTypes, type PublicType } from '../wire/documents.ts'
import type { Mark } from './events.ts'
import type { Hold } from './position.ts'
import type { Spooling } from './spool.ts'

/** What recording needs. `holder` names this process among those that could record. */
export type Recorder = Spooling & Hold

/** What is public of a document now; null when nothing is. */
export function markOf(
  { clock, edition, languages }: Pick<Recorder, 'clock' | 'edition' | 'languages'>,
  type: PublicType,
  id: string,
): Mark | null {
  const entry = edition.getById(type, id, clock())
  if (entry === null) return null
  return {
    digest: (edition.digestOf(type, id) ?? '').slice(0, 16),
    source: edition.source(type, id)?.updatedAt ?? '',
    slug: entry.slug,
    language: entry.language,
    path: sitePathOf(entry, { languages }),
  }
}

/** Every document of the edition, visible or not. */
export function everything({
  edition,
}: Pick<Recorder, 'edition'>): { type: PublicType; id: string }[] {
  return publicTypes.flatMap((type) => edition.ids(type).map((id) => ({ type, id })))
}

export function keyOf({ id, type }: { type: PublicType; id: string }): string {
  return `${type}/${id}`
}
