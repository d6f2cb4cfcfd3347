import { writeCursor } from '../cursor.ts'
import { openEdition, type Edition } from '../edition.ts'
import { pause, repeat } from '../pause.ts'
import { copyFrom } from './copy.ts'
import { filesIn } from './files.ts'
import { keepListening } from './listening.ts'
import type { Origin } from './origin.ts'
import { standInFor } from './stand-in.ts'

/** A copy of another Rostrum's edition that follows it. */
export type Replica = {
  /** What is served: empty until the first copy is whole, then never older than when it was read. */
  edition: Edition
  /** Whether there is a whole copy to serve. */
  isCopied: () => boolean
  /** For how long we have not known to be up to date, in milliseconds; 0 while we are. */
  lagMs: () => number
  stop: () => Promise<void>
}

export type ReplicaParts = {
  origin: Origin
  /** Where the copies are kept. */
  folder: string
  clock: () => Date
  say: { info: (line: string) => void; warn: (line: string) => void }
  /** Milliseconds between two questions while nobody tells us of changes, and while somebody does. */
  askEvery?: { alone: number; told: number }
}

/** Milliseconds after which the search knows no more of what has ended, though the origin is away. */
const forgetEvery = 250

/** Milliseconds before the first new attempt, and at most before any. */
const retry = { first: 250, longest: 5_000 }

/**
 * Copies the origin's edition, or opens the copy there is, and follows it until it is stopped. When
 * the origin is away, what we have is served on and the origin asked again with growing pauses; when
 * it was rebuilt, it is copied anew beside what is served.
 */
export function startReplica(parts: ReplicaParts): Replica {
  const { origin, folder, clock, say, askEvery = { alone: 1_000, told: 15_000 } } = parts
  const files = filesIn(folder)
  const found = files.newest()
  const { edition, replace } = standInFor(found ?? openEdition(':memory:'))
  const stopping = new AbortController()
  const { signal } = stopping
  let isCopied = found !== null
  let knownAt = clock()
  let isCurrent = false
  let complaint = ''
  if (found) say.info(`Serving the copy there is, up to change ${edition.newsSeq()}`)

  const copy = async (): Promise<void> => {
    say.info('Copying what is public at the origin')
    const began = clock()
    replace(await copyFrom(origin, files, signal)).close()
    files.tidy()
    isCopied = true
    say.info(
      `Copied it in ${clock().getTime() - began.getTime()} ms, up to change ${edition.newsSeq()}`,
    )
  }
  const catchUp = async (): Promise<void> => {
    for (let more = true; more && !signal.aborted;) {
      const asked = clock()
      const cursor = writeCursor({ epoch: edition.epoch, seq: edition.newsSeq() })
      const changes = isCopied ? await origin.changes(cursor, signal) : null
      if (changes === null) {
        await copy()
        continue
      }
      edition.receive(changes.forms)
      more = changes.more
      knownAt = asked
    }
  }
  const followOn = async (): Promise<void> => {
    await catchUp()
    say.info('The origin is followed')
    const listening = keepListening({ origin, edition, signal })
    try {
      for (;;) {
        isCurrent = true
        await listening.changed(listening.isOpen() ? askEvery.told : askEvery.alone)
        if (signal.aborted) return
        await catchUp()
      }
    } finally {
      listening.stop()
    }
  }
  const ended = persist({
    signal,
    act: followOn,
    isFine: () => isCurrent,
    failed: (error) => {
      const words = wordsOf(error)
      if (isCurrent || words !== complaint) say.warn(`The origin cannot be followed: ${words}`)
      complaint = words
      isCurrent = false
    },
  })
  const forgotten = repeat(forgetEvery, signal, async () => edition.indexByClock(clock()))
  return {
    edition,
    isCopied: () => isCopied,
    lagMs: () => (isCurrent ? 0 : Math.max(0, clock().getTime() - knownAt.getTime())),
    async stop() {
      stopping.abort()
      await Promise.all([ended, forgotten])
    },
  }
}

type Persistence = {
  signal: AbortSignal
  act: () => Promise<void>
  isFine: () => boolean
  failed: (error: unknown) => void
}

/** Tries again after ever longer pauses, none like the other, so that nodes do not come all at once. */
async function persist({ signal, act, isFine, failed }: Persistence): Promise<void> {
  let wait = retry.first
  while (!signal.aborted) {
    try {
      await act()
    } catch (error) {
      if (signal.aborted) return
      if (isFine()) wait = retry.first
      failed(error)
      await pause(wait * (0.5 + Math.random() / 2), signal)
      wait = Math.min(wait * 2, retry.longest)
    }
  }
}

function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { cause, message } = error
  return cause instanceof Error ? `${message} (${cause.message})` : message
}
