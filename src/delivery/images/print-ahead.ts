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

/** Milliseconds since a photo changed or came out: what is older is made when somebody asks for it. */
const recent = 7 * 24 * 60 * 60 * 1000

const minute = 60_000

/** Milliseconds before an embargo ends or a lease begins: time for the copies of a hundred photos. */
const lead = 30 * minute

/** Milliseconds until a photo whose copies could not be made is tried again. */
const patience = 10 * minute

/**
 * Makes the copies of photos that came out within the week or do so in half an hour, one photo
 * after the other, those to come and then the newest first. What is left to do is told from what is
 * there: a restart goes on where the last run ended, and what was made once and removed since, to
 * make room, is not made again. The function it returns ends it when the copy under way is done.
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
  for (const shown of photosToPrint(ahead.edition, now)) {
    if (signal.aborted) return
    await printOne(ahead, shown, waiting, signal)
  }
}

/** A photo as readers see it at a moment. */
type Shown = { photo: Entry; at: Date }

/** Those the clock is about to show, those changed within the week, and those the clock showed within it. */
function* photosToPrint(edition: Edition, now: Date): Iterable<Shown> {
  const soon = new Date(now.getTime() + lead)
  const from = new Date(now.getTime() - recent)
  for (const photo of flippedPhotos(edition, now, soon)) yield { photo, at: soon }
  for (const photo of changedPhotos(edition, from, now)) yield { photo, at: now }
  for (const photo of flippedPhotos(edition, from, now)) yield { photo, at: now }
}

function flippedPhotos(edition: Edition, after: Date, until: Date): Entry[] {
  const flipped = edition.flipped(after, until).filter(({ ref }) => ref === 'photos')
  return edition.getMany(flipped, until)
}

/** Public photos changed since then, the newest first. */
function* changedPhotos(edition: Edition, since: Date, now: Date): Iterable<Entry> {
  const sort = { key: 'updated', descending: true }
  const all = { type: 'photos', facets: [], ranges: [], ids: null } as const
  const from = since.toISOString()
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
  { at, photo }: Shown,
  waiting: Waiting,
  signal: AbortSignal,
): Promise<void> {
  const { clock, darkroom, edition, languages, onFailure } = ahead
  const now = clock()
  const edited = editedOf(photo, namesAt(edition, languages, at))
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
