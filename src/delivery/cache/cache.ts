import { LRUCache } from 'lru-cache'
import type { Edition } from '../../wire/edition.ts'
import type { Answer } from '../answer.ts'
import { keepUp } from './keep-up.ts'
import { keepReady, type Kept } from './kept.ts'
import { openPulse, type Pulse } from './pulse.ts'
import { isTouched, type Happening } from './touched.ts'
import { openUses } from './uses.ts'

/** Finished answers by their address: each is kept until something it was made from changes. */
export type Cache = {
  /** The answer as it would be made now; null when it has to be made. */
  fresh: (address: string, now: Date) => Kept | null
  /** One that was true within the last minute and shows nothing that was withdrawn since. */
  stale: (address: string, now: Date) => Kept | null
  /** Makes an answer ready, and keeps it if it may be kept. */
  keep: (address: string, answer: Answer, now: Date, route?: string) => Kept
  /** What is said of every answer. */
  pulse: Pulse
  size: () => { answers: number; bytes: number }
  /** Answers that were dropped because something in them changed. */
  dropped: () => number
}

export type CacheOptions = { edition: Edition; bytes?: number }

type Held = { kept: Kept; staleSince: number | null }

/** Bytes of memory, if nothing else is said. */
const usualSize = 64 * 1024 * 1024

/** Milliseconds an answer that is not true any more may stand in for one that cannot be made. */
const usefulWhileStale = 60_000

/** Answers looked at after one look at the log; more, and making them anew costs less. */
const mostLooks = 20_000

/** Opens an empty cache over an edition, which it watches for as long as that is open. */
export function openCache({ edition, bytes = usualSize }: CacheOptions): Cache {
  const uses = openUses()
  const held = new LRUCache<string, Held>({
    maxSize: bytes,
    maxEntrySize: Math.floor(bytes / 8),
    sizeCalculation: ({ kept }, address) => kept.size + address.length * 2,
    dispose: ({ kept }, address) => uses.forget(address, kept.answer.depends),
  })
  let dropped = 0
  const happen = (happening: Happening, now: Date): number => {
    const near = uses.near(happening)
    for (const address of near) {
      const found = held.peek(address)
      const depends = found?.kept.answer.depends
      if (!found || !depends || !isTouched(depends, happening)) continue
      if (found.staleSince === null) dropped += 1
      found.staleSince ??= now.getTime()
      if (happening.is === null) held.delete(address)
    }
    return near.size
  }
  const upTo = keepUp(edition, (happenings, now) => {
    let looks = 0
    for (const happening of happenings ?? []) {
      if (looks <= mostLooks) looks += happen(happening, now)
    }
    if (happenings === null || looks > mostLooks) held.clear()
  })
  return {
    pulse: openPulse(edition),
    fresh: (address, now) => {
      upTo(now)
      const found = held.get(address)
      if (!found || found.staleSince !== null) return null
      const { turns } = found.kept.answer
      return turns !== null && turns <= now ? null : found.kept
    },
    stale: (address, now) => {
      upTo(now)
      const found = held.peek(address)
      if (!found) return null
      const turned = found.kept.answer.turns?.getTime() ?? Infinity
      const since = Math.min(found.staleSince ?? Infinity, turned)
      return now.getTime() - since <= usefulWhileStale ? found.kept : null
    },
    keep: (address, answer, now, route = 'other') => {
      upTo(now)
      const kept = keepReady(answer, route)
      if (!answer.isKept || answer.depends === null) return kept
      held.set(address, { kept, staleSince: null })
      if (held.has(address)) uses.note(address, answer.depends)
      return kept
    },
    size: () => ({ answers: held.size, bytes: held.calculatedSize }),
    dropped: () => dropped,
  }
}
