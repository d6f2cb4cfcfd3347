import type { Payload } from 'payload'
import { hearAnnouncements } from './announce.ts'
import { openBacklog } from './backlog.ts'
import { compareEverything, compareRecent, type Difference } from './compare.ts'
import type { Edition } from './edition.ts'
import { logFault, onceEach } from './faults.ts'
import { projectionFingerprint } from './fingerprint.ts'
import { startLooking } from './look.ts'
import { pause, repeat } from './pause.ts'
import { logProgress, type ProgressReport, startProgress } from './progress.ts'
import { refreshRedirects } from './redirects.ts'
import { refresh } from './refresh.ts'
import type { ReportFault, Wire } from './wire.ts'
import { startWorker } from './work.ts'

export type Follower = {
  /** True once everything that differed at the start has been applied; it stays true. */
  caughtUp: () => boolean
  /** How long the oldest known or suspected difference has been waiting, in milliseconds. */
  lagMs: () => number
  /** Compares every document and resolves when all that differed has been applied. */
  compareAll: () => Promise<void>
  /** Resolves when all that was announced or found so far has been applied, or after `stop`. */
  settled: () => Promise<void>
  /** Lets the batch in hand finish. The edition stays open. */
  stop: () => Promise<void>
}

export type FollowOptions = {
  payload: Payload
  edition: Edition
  clock?: () => Date
  /** Told while catching up; it goes to the log unless said otherwise. */
  onProgress?: ProgressReport
  /** Told once of each state of a document that cannot be shown; the log unless said otherwise. */
  onFault?: ReportFault
  /** How often other processes' saves are looked for, in milliseconds. */
  pollEvery?: number
  /** How often everything is compared, in milliseconds. */
  compareEvery?: number
}

/** Saves are looked for from this long before the last look, so that none slips between two looks. */
const overlap = 10_000

/**
 * Keeps the edition saying what the database says. It learns of changes from announcements at once,
 * from `updatedAt` within a second, and from comparing everything at the start and every three
 * minutes; each time it reads the document itself, so nothing depends on an announcement arriving.
 * Resolves as soon as the edition shows nothing that the database has otherwise by now, such as a
 * story that was withdrawn while nobody followed; what is new is caught up with behind it.
 */
export async function follow(options: FollowOptions): Promise<Follower> {
  const { clock = () => new Date(), pollEvery = 1000, compareEvery = 180_000 } = options
  const stopping = new AbortController()
  const { signal } = stopping
  const { wire, worker, backlog, mark, progress } = begin(options, clock)
  const looking = startLooking({ clock, logger: options.payload.logger })

  const everything = async (): Promise<void> => {
    const { other, outdated } = await looking.look(() => compareEverything(wire))
    mark([...outdated, ...other], false)
  }
  const recent = async (): Promise<void> => {
    const horizon = new Date(looking.lookedAt().getTime() - overlap)
    mark(dueIn(wire), true)
    mark(await looking.look(() => compareRecent(wire, horizon)), true)
  }
  const catchUp = async (): Promise<void> => {
    await worker.idle()
    if (!signal.aborted) progress.end()
  }
  const stopHearing = hearAnnouncements(({ type, id }) => mark([{ type, ids: [id] }], true))
  const { other, outdated } = await insist(() => looking.look(() => compareEverything(wire)))
  mark(outdated, true)
  await worker.idle()
  mark(other, false)
  const caughtUp = catchUp()
  const looked = Promise.all([
    repeat(pollEvery, signal, recent),
    repeat(compareEvery, signal, everything),
  ])

  return {
    caughtUp: progress.ended,
    lagMs: () => ageOf([backlog.oldest(), worker.workingSince(), looking.failingSince()], clock()),
    async compareAll() {
      await everything()
      await worker.idle()
    },
    async settled() {
      await caughtUp
      await worker.idle()
    },
    async stop() {
      stopHearing()
      stopping.abort()
      await Promise.all([worker.stop(), caughtUp, looked])
    },
  }
}

/** What time alone has made otherwise than its window says. */
function dueIn({ clock, edition }: Wire): Difference[] {
  return edition.due(clock()).map(({ ref, id }) => ({ type: ref, ids: [id] }))
}

/** Again every second until it succeeds: a database that cannot be reached at the start is waited for. */
async function insist<T>(act: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await act()
    } catch {
      await pause(1000, new AbortController().signal)
    }
  }
}

/** What does the work, and `mark`, which gives it some. */
function begin({ payload, edition, onFault, onProgress }: FollowOptions, clock: () => Date) {
  const { logger } = payload
  const backlog = openBacklog()
  const progress = startProgress(onProgress ?? logProgress(logger, clock))
  const fingerprint = projectionFingerprint()
  const mark = (differences: Difference[], urgent: boolean): void => {
    for (const { type, ids } of differences) {
      backlog.add(type, type === 'redirects' ? ['all'] : ids, clock(), urgent)
    }
    worker.wake()
  }
  const wire: Wire = {
    payload,
    edition,
    clock,
    fingerprint,
    given: new Map(),
    report: onceEach(onFault ?? logFault(logger)),
    isWaiting: (type, id) =>
      backlog.has(type, id) && !edition.source(type, id)?.updatedAt.startsWith(fingerprint),
    later: (type, id) => mark([{ type, ids: [id] }], false),
  }
  const worker = startWorker({
    backlog,
    act: async (batch) => {
      if (batch.type === 'redirects') await refreshRedirects(wire)
      else await refresh(wire, batch.type, batch.ids)
      progress.step(batch.ids.length, backlog.size())
    },
    onFailure: (err) => logger.error({ err }, 'The wire cannot go on; it will try again'),
  })
  return { wire, worker, backlog, mark, progress }
}

function ageOf(moments: (Date | null)[], now: Date): number {
  const times = moments.flatMap((at) => (at ? [at.getTime()] : []))
  return times.length > 0 ? Math.max(0, now.getTime() - Math.min(...times)) : 0
}
