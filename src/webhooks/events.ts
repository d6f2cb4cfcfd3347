import type { PublicType } from '../wire/documents.ts'

/** What an endpoint can be told of, in the order of a story's life. */
export const webhookEvents = ['publish', 'update', 'correct', 'unpublish', 'kill'] as const

export type WebhookEvent = (typeof webhookEvents)[number]

/**
 * What endpoints were last told about a document: the digest of its public form, the state of the
 * desk's row it was made from (`<fingerprint of our code> <state>`), and where a site showed it.
 * `hasEnded`: they were told that it is not public any more, and may still have to hear of a kill.
 */
export type Mark = {
  digest: string
  source: string
  slug: string | null
  language: string | null
  path: string | null
  hasEnded?: true
}

/**
 * `isKilled`: the newsroom took it back for good; what has only expired may come back. `wasSeen`: it
 * was public before this change, told or not.
 */
type Circumstances = { type: PublicType; isKilled: boolean; wasSeen: boolean }

/**
 * What happened to a document, seen from what was told and what is public now; null when there is
 * nothing to say. A document nobody could see is never spoken of.
 */
export function eventOf(
  told: Mark | null,
  now: Mark | null,
  { type, isKilled, wasSeen }: Circumstances,
): WebhookEvent | null {
  if (now === null) {
    if (told === null && !wasSeen) return null
    return isKilled ? 'kill' : 'unpublish'
  }
  if (told === null) return type === 'corrections' ? 'correct' : 'publish'
  return isUpdate(told, now) ? 'update' : null
}

/** A document that only a new version of Rostrum prints otherwise is nobody's update. */
function isUpdate(told: Mark, now: Mark): boolean {
  if (told.digest === now.digest) return false
  const [before, after] = [taken(told.source), taken(now.source)]
  return before.state !== after.state || before.fingerprint === after.fingerprint
}

function taken(source: string): { fingerprint: string; state: string } {
  const space = source.indexOf(' ')
  return { fingerprint: source.slice(0, space), state: source.slice(space + 1) }
}
