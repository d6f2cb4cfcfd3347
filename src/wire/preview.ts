import type { Ref } from './documents.ts'
import type { Edition } from './edition.ts'

/** What readers have of a document: nothing, an earlier form of it, or the one that is shown. */
export type Outside = 'nothing' | 'earlier' | 'same'

/**
 * What a preview token leads to. `shown`: the edition with the drafts in it, whether a document
 * is one of them, what readers have of what it is for, and until when the link can be opened.
 * `withdrawn`: what it is for was killed or is in the trash. `unfinished`: it lacks what readers
 * cannot do without; the names are its fields.
 */
export type Preview =
  | {
      kind: 'shown'
      edition: Edition
      isDraft: (ref: Ref) => boolean
      outside: Outside
      until?: Date | undefined
    }
  | { kind: 'unknown' }
  | { kind: 'expired' }
  | { kind: 'revoked' }
  | { kind: 'withdrawn' }
  | { kind: 'unfinished'; missing: string[] }

/**
 * Hands what a token is for to `use`, as it stands at `now` or stood a few seconds before, and
 * answers what that makes of it. The edition may be closed as soon as `use` is done.
 */
export type OpenPreview = <Result>(
  token: string,
  now: Date,
  use: (preview: Preview) => Result | Promise<Result>,
) => Promise<Result>
