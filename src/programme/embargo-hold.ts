import { z } from 'zod'
import type { Hold } from '../wire/hold.ts'
import { instant } from '../wire/let-out.ts'

/**
 * What the embargo of an event or a session allows whatever comes from it, whether that is public or
 * not: nothing, while the embargo cannot be read.
 */
export function embargoHold(doc: unknown): Hold {
  const { data } = z.object({ embargoUntil: instant }).safeParse(doc)
  return data ? { from: data.embargoUntil, until: null } : 'unknown'
}
