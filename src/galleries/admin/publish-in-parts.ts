import { partsOf } from '../../photos/sheet/publishing.ts'

/** What became of photos that were to be published: which are out, and why others are not. */
export type Answer = { docs: { id: string }[]; errors: { id: string; message: string }[] }

/** So many ids fit into one address. */
const mostAtOnce = 100

/**
 * Publishes any number of photos, part by part. `send` answers null when nobody answered it: then
 * `isWhole` is false and the parts after it are not sent.
 */
export async function publishInParts(
  ids: readonly string[],
  send: (part: string[]) => Promise<Answer | null>,
): Promise<Answer & { isWhole: boolean }> {
  const docs: Answer['docs'] = []
  const errors: Answer['errors'] = []
  for (const part of partsOf(ids, mostAtOnce)) {
    const answer = await send(part)
    if (answer === null) return { docs, errors, isWhole: false }
    docs.push(...answer.docs)
    errors.push(...answer.errors)
  }
  return { docs, errors, isWhole: true }
}
