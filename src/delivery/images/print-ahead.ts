import { LRUCache } from 'lru-cache'
import type { Edition, Entry } from '../../wire/edition.ts'
import { pause } from '../../wire/pause.ts'
import type { Darkroom } from './darkroom.ts'
import { editedOf, namesAt } from './version.ts'
import { nameOfSet, wholeSetOf } from './whole-set.ts'

type Ahead = {
  edition: Edition
  darkroom: Darkroom
  languages: readonly string[]
  clock: () => Date
  /** Hears once of each photo whose copies could not be made. */
  onFailure: (error: unknown, photo: string) => void
  /** Milliseconds between two looks at what is new; each minute it looks at everything recent. */
  every?: number
}

/** Milliseconds since a photo last changed: what is older is made when somebody asks for it. */
const recent = 7 * 24 * 60 * 60 * 1000

const minute = 60_000

/** Milliseconds until a photo whose copies could not be made is tried again. */
const patience = 10 * minute

/**
 * Makes the copies of photos that came out within the week, one photo after the other, the newest
 * first. What is left to do is told from what is there: a restart goes on where the last run ended,
 * and what was made once and removed since, to make room, is not made again. The function it
 * returns ends it when the copy under way is done.
 */
export function printAhead(ahead: Ahead): () => Promise<void> {
  const stopping = new AbortController()
  const running = run(ahead, stopping.signal)
  return () => {
    stopping.abort()
    return running
  }
}

async function run(ahead: Ahead, signal: AbortSignal): Promise<void> {
  const { clock, edition, every = 2_000 } = ahead
  const waiting: Waiting = new LRUCache({ max: mostRemembered })
  let seen = ''
  while (!signal.aborted) {
    const now = `${edition.epoch} ${edition.seq()} ${Math.floor(clock().getTime() / minute)}`
    if (now !== seen) await printRecent(ahead, waiting, signal).catch(() => undefined)
    seen = now
    await pause(every, signal)
  }
}

/** Until when each photo needs no look, by id and version. */
type Waiting = LRUCache<string, number>

const mostRemembered = 20_000

async function printRecent(ahead: Ahead, waiting: Waiting, signal: AbortSignal): Promise<void> {
  const now = ahead.clock()
  for (const photo of recentPhotos(ahead.edition, now)) {
    if (signal.aborted) return
    await printOne(ahead, photo, waiting, signal)
  }
}

/** Public photos changed within the week, the newest first. */
function* recentPhotos(edition: Edition, now: Date): Iterable<Entry> {
  const sort = { key: 'updated', descending: true }
  const all = { type: 'photos', facets: [], ranges: [], ids: null } as const
  const from = new Date(now.getTime() - recent).toISOString()
  let after = null
  do {
    const page = edition.list({ ...all, facets: [], ranges: [], sort, limit: 50, after }, now)
    for (const entry of page.entries) {
      const { updatedAt } = entry.document
      if (typeof updatedAt !== 'string' || updatedAt < from) return
      yield entry
    }
    after = page.next
  } while (after !== null)
}

async function printOne(
  ahead: Ahead,
  photo: Entry,
  waiting: Waiting,
  signal: AbortSignal,
): Promise<void> {
  const { clock, darkroom, edition, languages, onFailure } = ahead
  const now = clock()
  const edited = editedOf(photo, namesAt(edition, languages, now))
  const name = nameOfSet(photo, edited)
  const until = waiting.get(name)
  if (until !== undefined && now.getTime() < until) return
  waiting.set(name, now.getTime() + patience)
  const set = wholeSetOf(photo, edited)
  if (set === null || (await darkroom.isNoted(name))) return void waiting.set(name, Infinity)
  try {
    for (const crop of set.crops) await darkroom.makeAll(set.shot, crop, signal)
    const all = set.crops.flat()
    if ((await darkroom.made(all)).length === all.length) await darkroom.note(name)
  } catch (error) {
    if (until === undefined && !signal.aborted) onFailure(error, photo.id)
  }
}
