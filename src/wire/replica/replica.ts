import { writeCursor } from '../cursor.ts'
import { openEdition, type Edition } from '../edition.ts'
import { pause, repeat } from '../pause.ts'
import { copyFrom } from './copy.ts'
import { type Files, filesIn } from './files.ts'
import { keepListening } from './listening.ts'
import type { Origin } from './origin.ts'
import { type StandIn, standInFor } from './stand-in.ts'

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

/** A replica at work: what it follows with, and what it knows. */
type Pursuit = Required<ReplicaParts> & {
  edition: Edition
  replace: StandIn['replace']
  files: Files
  signal: AbortSignal
  isCopied: boolean
  isCurrent: boolean
  /** When the origin was last asked and said that there is no more. */
  knownAt: Date
  /** What was last said about a failure, so that it is not said again and again. */
  complaint: string
}

/**
 * Copies the origin's edition, or opens the copy there is, and follows it until it is stopped. When
 * the origin is away, what we have is served on and the origin asked again with growing pauses; when
 * it was rebuilt, it is copied anew beside what is served.
 */
export function startReplica(parts: ReplicaParts): Replica {
  const stopping = new AbortController()
  const { signal } = stopping
  const pursuit = begin(parts, signal)
  const { clock, edition } = pursuit
  const ended = persist({
    signal,
    act: () => followOn(pursuit),
    isFine: () => pursuit.isCurrent,
    failed: (error) => complain(pursuit, wordsOf(error)),
  })
  const forgotten = repeat(forgetEvery, signal, async () => edition.indexByClock(clock()))
  return {
    edition,
    isCopied: () => pursuit.isCopied,
    lagMs: () =>
      pursuit.isCurrent ? 0 : Math.max(0, clock().getTime() - pursuit.knownAt.getTime()),
    async stop() {
      stopping.abort()
      await Promise.all([ended, forgotten])
    },
  }
}

function begin(parts: ReplicaParts, signal: AbortSignal): Pursuit {
  const { askEvery = { alone: 1_000, told: 15_000 }, clock, folder, say } = parts
  const files = filesIn(folder)
  const found = files.newest()
  const { edition, replace } = standInFor(found ?? openEdition(':memory:'))
  if (found) say.info(`Serving the copy there is, up to change ${edition.newsSeq()}`)
  const known = { isCopied: found !== null, isCurrent: false, knownAt: clock(), complaint: '' }
  return { ...parts, ...known, askEvery, edition, replace, files, signal }
}

async function followOn(pursuit: Pursuit): Promise<void> {
  const { askEvery, edition, origin, say, signal } = pursuit
  await catchUp(pursuit)
  say.info('The origin is followed')
  const listening = keepListening({ origin, edition, signal })
  try {
    for (;;) {
      pursuit.isCurrent = true
      await listening.changed(listening.isOpen() ? askEvery.told : askEvery.alone)
      if (signal.aborted) return
      await catchUp(pursuit)
    }
  } finally {
    listening.stop()
  }
}

async function catchUp(pursuit: Pursuit): Promise<void> {
  const { clock, edition, origin, signal } = pursuit
  for (let more = true; more && !signal.aborted;) {
    const asked = clock()
    const cursor = writeCursor({ epoch: edition.epoch, seq: edition.newsSeq() })
    const changes = pursuit.isCopied ? await origin.changes(cursor, signal) : null
    if (changes === null) {
      await copy(pursuit)
      continue
    }
    edition.receive(changes.forms)
    more = changes.more
    pursuit.knownAt = asked
  }
}

async function copy(pursuit: Pursuit): Promise<void> {
  const { clock, edition, files, origin, replace, say, signal } = pursuit
  say.info('Copying what is public at the origin')
  const began = clock()
  replace(await copyFrom(origin, files, signal)).close()
  files.tidy()
  pursuit.isCopied = true
  say.info(
    `Copied it in ${clock().getTime() - began.getTime()} ms, up to change ${edition.newsSeq()}`,
  )
}

function complain(pursuit: Pursuit, words: string): void {
  const isNew = pursuit.isCurrent || words !== pursuit.complaint
  if (isNew) pursuit.say.warn(`The origin cannot be followed: ${words}`)
  pursuit.complaint = words
  pursuit.isCurrent = false
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
