import { LRUCache } from 'lru-cache'
import type { Edition } from '../../wire/edition.ts'
import type { Answer } from '../answer.ts'
import { keepUp } from './keep-up.ts'
import { keepReady, type Kept } from './kept.ts'
import { openPulse, type Pulse } from './pulse.ts'
import { isTouched, type Happening } from './touched.ts'
import { openUses, type Uses } from './uses.ts'

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

/** The answers there are, by their address, and what each was made from. */
type Shelf = { held: LRUCache<string, Held>; uses: Uses; dropped: number }

/** Opens an empty cache over an edition, which it watches for as long as that is open. */
export function openCache({ edition, bytes = usualSize }: CacheOptions): Cache {
  const shelf = openShelf(bytes)
  const { held } = shelf
  const upTo = keepUp(edition, (happenings, now) => dropTouched(shelf, happenings, now))
  return {
    pulse: openPulse(edition),
    fresh: (address, now) => {
      upTo(now)
      return freshOf(held.get(address), now)
    },
    stale: (address, now) => {
      upTo(now)
      return staleOf(held.peek(address), now)
    },
    keep: (address, answer, now, route = 'other') => {
      upTo(now)
      return keepIn(shelf, address, keepReady(answer, route))
    },
    size: () => ({ answers: held.size, bytes: held.calculatedSize }),
    dropped: () => shelf.dropped,
  }
}

function openShelf(bytes: number): Shelf {
  const uses = openUses()
  const held = new LRUCache<string, Held>({
    maxSize: bytes,
    maxEntrySize: Math.floor(bytes / 8),
    sizeCalculation: ({ kept }, address) => kept.size + address.length * 2,
    dispose: ({ kept }, address) => uses.forget(address, kept.answer.depends),
  })
  return { held, uses, dropped: 0 }
}

/** Without knowing what happened, or when it is too much to look at, everything is dropped. */
function dropTouched(shelf: Shelf, happenings: readonly Happening[] | null, now: Date): void {
  let looks = 0
  for (const happening of happenings ?? []) {
    if (looks <= mostLooks) looks += happen(shelf, happening, now)
  }
  if (happenings === null || looks > mostLooks) shelf.held.clear()
}

/** Gives how many answers had to be looked at. */
function happen(shelf: Shelf, happening: Happening, now: Date): number {
  const near = shelf.uses.near(happening)
  for (const address of near) {
    const found = shelf.held.peek(address)
    const depends = found?.kept.answer.depends
    if (!found || !depends || !isTouched(depends, happening)) continue
    if (found.staleSince === null) shelf.dropped += 1
    found.staleSince ??= now.getTime()
    if (happening.is === null) shelf.held.delete(address)
  }
  return near.size
}

function freshOf(found: Held | undefined, now: Date): Kept | null {
  if (!found || found.staleSince !== null) return null
  const { turns } = found.kept.answer
  return turns !== null && turns <= now ? null : found.kept
}

function staleOf(found: Held | undefined, now: Date): Kept | null {
  if (!found) return null
  const turned = found.kept.answer.turns?.getTime() ?? Infinity
  const since = Math.min(found.staleSince ?? Infinity, turned)
  return now.getTime() - since <= usefulWhileStale ? found.kept : null
}

function keepIn({ held, uses }: Shelf, address: string, kept: Kept): Kept {
  const { depends, isKept } = kept.answer
  if (!isKept || depends === null) return kept
  held.set(address, { kept, staleSince: null })
  if (held.has(address)) uses.note(address, depends)
  return kept
}
