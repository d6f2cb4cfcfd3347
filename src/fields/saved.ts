import type { CollectionAfterChangeHook, JsonObject } from 'payload'

type Saved = Pick<Parameters<CollectionAfterChangeHook>[0], 'data' | 'doc' | 'previousDoc'>

/**
 * What a document holds after its save, but for what a hook of a single field makes of it, such as
 * `rev`. The answer of the save alone (`doc`) has only what its sender selected: `?select[rev]=true`
 * would pass for a story without stage and assignee.
 */
export function savedIn({ data, doc, previousDoc }: Saved): JsonObject {
  return { ...previousDoc, ...doc, ...data, id: doc.id }
}
