import type { Payload } from 'payload'
import { hearAnnouncements } from './announce.ts'
import { openBacklog, type Backlog } from './backlog.ts'
import { compareEverything, compareRecent, type Difference } from './compare.ts'
import type { Edition } from './edition.ts'
import { projectionFingerprint } from './fingerprint.ts'
import { pause, repeat } from './pause.ts'
import type { Wire } from './refresh.ts'
import { refreshBatch } from './refresh-batch.ts'
import { startWorker, type Worker } from './work.ts'

export type Follower = {
  /** True once everything that differed at the start has been applied; it stays true. */
  caughtUp: () => boolean
  /** How long the oldest known or suspected difference has been waiting, in milliseconds. */
  lagMs: () => number
  /** Compares every document and resolves when all that differed has been applied. */
  compareAll: () => Promise<void>
  /** Resolves when all that was announced or found so far has been applied. */
  settled: () => Promise<void>
  /** Lets the batch in hand finish. The edition stays open. */
  stop: () => Promise<void>
}

export type FollowOptions = {
  payload: Payload
  edition: Edition
  clock?: () => Date
  /** While catching up: how many of the documents that differed have been applied. */
  onProgress?: (progress: { done: number; total: number }) => void
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
 * minutes; either way it reads the document itself, so nothing depends on an announcement arriving.
 * Resolves at once: catching up goes on behind it.
 */
export function follow(options: FollowOptions): Promise<Follower> {
  const state = begin(options)
  const stopHearing = hearAnnouncements(({ type, id }) => state.mark({ type, ids: [id] }, true))
  const loops = run(state, options)
  return Promise.resolve({
    caughtUp: () => state.caughtUp,
    lagMs: () => lag(state),
    async compareAll() {
      await look(state, () => compareEverything(state.wire), true)
      await state.worker.idle()
    },
    async settled() {
      await loops.caughtUp
      await state.worker.idle()
    },
    async stop() {
      stopHearing()
      state.stopping.abort()
      await Promise.all([loops.ended, state.worker.stop()])
    },
  })
}

type State = {
  wire: Wire
  backlog: Backlog
  worker: Worker
  stopping: AbortController
  mark: (difference: Difference, urgent: boolean) => void
  /** When the last look that succeeded began. */
  lookedAt: Date
  failing: boolean
  caughtUp: boolean
  total: number
}

function begin({ payload, edition, clock = () => new Date(), onProgress }: FollowOptions): State {
  const backlog = openBacklog()
  const { logger } = payload
  const mark: State['mark'] = ({ type, ids }, urgent) => {
    backlog.add(type, type === 'redirects' ? ['all'] : ids, clock(), urgent)
    worker.wake()
  }
  const wire: Wire = {
    payload,
    edition,
    clock,
    fingerprint: projectionFingerprint(),
    windows: new Map(),
    report: (type, id, err) => logger.error({ err, type, id }, 'Hidden: cannot be made public'),
    isWaiting: (type, id) => backlog.has(type, id),
    later: (type, id) => mark({ type, ids: [id] }, false),
  }
  const worker = startWorker({
    backlog,
    act: async (batch) => {
      await refreshBatch(wire, batch)
      if (state.caughtUp) return
      onProgress?.({ done: Math.max(0, state.total - backlog.size()), total: state.total })
    },
    onFailure: (err) => logger.error({ err }, 'The wire cannot go on; it will try again'),
  })
  const state: State = {
    ...{ wire, backlog, worker, mark, lookedAt: clock(), failing: false, caughtUp: false },
    ...{ stopping: new AbortController(), total: 0 },
  }
  return state
}

/** The three loops; `caughtUp` resolves when the first of them is through, or was stopped. */
function run(
  state: State,
  { pollEvery = 1000, compareEvery = 180_000 }: FollowOptions,
): { caughtUp: Promise<void>; ended: Promise<void> } {
  const { signal } = state.stopping
  const everything = (): Promise<boolean> => look(state, () => compareEverything(state.wire))
  const recent = (): Promise<boolean> => {
    const horizon = new Date(state.lookedAt.getTime() - overlap)
    return look(state, () => compareRecent(state.wire, horizon))
  }
  const compared = untilDone(everything, signal)
  const caughtUp = compared.then(async () => {
    state.total = state.backlog.size()
    await state.worker.idle()
    state.caughtUp = !signal.aborted
  })
  const ended = compared.then(async () => {
    await Promise.all([repeat(pollEvery, signal, recent), repeat(compareEvery, signal, everything)])
    await caughtUp
  })
  return { caughtUp, ended }
}

async function untilDone(act: () => Promise<boolean>, signal: AbortSignal): Promise<void> {
  while (!signal.aborted && !(await act())) await pause(1000, signal)
}

/** Marks what differs. A look that fails is said once, and the lag grows until one succeeds. */
async function look(
  state: State,
  compare: () => Promise<Difference[]>,
  throws = false,
): Promise<boolean> {
  const { logger } = state.wire.payload
  const began = state.wire.clock()
  try {
    for (const difference of await compare()) state.mark(difference, false)
  } catch (err) {
    if (!state.failing)
      logger.error({ err }, 'The wire cannot read the database; it will try again')
    state.failing = true
    if (throws) throw err
    return false
  }
  if (state.failing) logger.info('The wire reads the database again')
  state.failing = false
  state.lookedAt = began
  return true
}

function lag({ wire, backlog, worker, failing, lookedAt }: State): number {
  const since = [backlog.oldest(), worker.workingSince(), failing ? lookedAt : null]
  const oldest = Math.min(...since.flatMap((at) => (at ? [at.getTime()] : [])))
  return oldest === Infinity ? 0 : Math.max(0, wire.clock().getTime() - oldest)
}
