import { z } from 'zod'
import { instant } from '../wire/let-out.ts'
import type { Window } from '../wire/standing.ts'

const datesSchema = z.object({ embargoUntil: instant, expiresAt: instant })

/** When an article may be read, by its own embargo and expiry. */
export function embargoWindow(doc: unknown): Window {
  const { embargoUntil, expiresAt } = datesSchema.parse(doc)
  return { from: embargoUntil, until: expiresAt }
}
