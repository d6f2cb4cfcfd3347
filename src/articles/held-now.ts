import type { JsonObject, PayloadRequest } from 'payload'
import { z } from 'zod'
import { type Held, heldAfter, heldBy } from '../schedule/held.ts'
import { flag, instant } from '../wire/let-out.ts'
import { readDocuments } from '../wire/read.ts'
import { visibilityOf } from './visibility.ts'

const embargoSchema = z.object({ embargoIndefinite: flag, embargoUntil: instant })

/**
 * The embargo that keeps readers from a story now. Of one that is published all of them count, those
 * of its event, its sessions and its source too; before, only its own is sure.
 */
export async function heldNow(
  req: PayloadRequest,
  story: JsonObject,
  isOut: boolean,
): Promise<Held> {
  const now = new Date()
  const [out] = isOut
    ? await readDocuments(req.payload, 'articles', { id: { equals: String(story.id) } })
    : []
  if (out) return heldAfter(req.payload, out, now)
  const own = embargoSchema.safeParse(story).data
  return own ? heldBy([visibilityOf(own)], now) : { isHeld: false, heldUntil: null }
}
