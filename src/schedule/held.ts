import type { Payload } from 'payload'
import { z } from 'zod'
import { visibilityOf } from '../articles/visibility.ts'
import { readArticleHolds } from '../wire/article-hold.ts'
import { flag, instant } from '../wire/let-out.ts'
import { type Found } from '../wire/read.ts'

/** Whether embargoes keep readers from what is published, and until when; null is not known, or never. */
export type Held = { isHeld: boolean; heldUntil: Date | null }

/** What holds a story back once it is out: its own embargo, and those of its events, its sessions and its source. */
export async function heldAfter(payload: Payload, story: Found, now: Date): Promise<Held> {
  return (await readHeld(payload, [story], now))(story)
}

/** The same of many, asked for in one go. */
export async function readHeld(
  payload: Payload,
  stories: Found[],
  now: Date,
): Promise<(story: Found) => Held> {
  const holds = await readArticleHolds(payload, stories)
  return (story) => heldBy([holds(story).hold, visibilityOf(visibilitySchema.parse(story))], now)
}

const visibilitySchema = z.object({
  embargoIndefinite: flag,
  embargoUntil: instant,
  expiresAt: instant,
})

type Window = { from: string | null }

/** The latest of several holds. */
export function heldBy(holds: (Window | 'never' | 'unknown')[], now: Date): Held {
  if (holds.includes('never') || holds.includes('unknown')) return { isHeld: true, heldUntil: null }
  const ends = holds.flatMap((hold) => (typeof hold === 'object' && hold.from ? [hold.from] : []))
  const [last] = ends.map((end) => new Date(end)).toSorted((a, b) => b.getTime() - a.getTime())
  return last && last > now ? { isHeld: true, heldUntil: last } : { isHeld: false, heldUntil: null }
}
