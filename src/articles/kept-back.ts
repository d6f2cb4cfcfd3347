import type { Payload } from 'payload'
import { z } from 'zod'
import { readHeld } from '../schedule/held.ts'
import { instant } from '../wire/let-out.ts'
import { readDocuments } from '../wire/read.ts'
import { isExpired } from './visibility.ts'

/** What keeps readers from a story that is published. */
export type KeptBack = { isWithheld: boolean; isHeld: boolean; isExpired: boolean }

const keptSchema = z.object({ pubStatus: z.string().nullish(), expiresAt: instant })

/** What keeps readers from each of these stories; those that are not published are left out. */
export async function readKeptBack(
  payload: Payload,
  ids: string[],
): Promise<Map<string, KeptBack>> {
  const now = new Date()
  const stories = await readDocuments(payload, 'articles', {
    and: [{ id: { in: ids } }, { _status: { equals: 'published' } }],
  })
  const heldOf = await readHeld(payload, stories, now)
  const kept = stories.map((story): [string, KeptBack] => {
    const { expiresAt, pubStatus } = keptSchema.parse(story)
    const isWithheld = pubStatus === 'withheld'
    const { isHeld } = heldOf(story)
    return [story.id, { isWithheld, isHeld, isExpired: isExpired({ expiresAt }, now) }]
  })
  return new Map(kept)
}

/** Asks for all stories at once that are asked for in one moment, as the cells of a list do. */
export function keptBackTogether(payload: Payload): (id: string) => Promise<KeptBack | undefined> {
  let now: { ids: string[]; answer: ReturnType<typeof readKeptBack> } | null = null
  const begin = () => {
    const ids: string[] = []
    const { promise, resolve } = Promise.withResolvers<void>()
    setImmediate(resolve)
    const answer = promise.then(() => {
      now = null
      return readKeptBack(payload, ids)
    })
    return { ids, answer }
  }
  return async (id) => {
    now ??= begin()
    now.ids.push(id)
    return (await now.answer).get(id)
  }
}
