import type { Ref } from './documents.ts'
import type { Edition } from './edition.ts'

/**
 * What a preview token leads to. `shown`: the edition with the drafts in it, and whether a document
 * is one of them. `withdrawn`: what it is for was killed or is in the trash. `unfinished`: it lacks
 * what readers cannot do without; the names are its fields.
 */
export type Preview =
  | { kind: 'shown'; edition: Edition; isDraft: (ref: Ref) => boolean }
  | { kind: 'unknown' }
  | { kind: 'expired' }
  | { kind: 'revoked' }
  | { kind: 'withdrawn' }
  | { kind: 'unfinished'; missing: string[] }

/** Opens what a token is for, as it stands at `now` or stood a few seconds before. */
export type OpenPreview = (token: string, now: Date) => Promise<Preview>
