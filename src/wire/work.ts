import type { Backlog, Batch } from './backlog.ts'
import { pause } from './pause.ts'
import { batchSize } from './refresh.ts'

export type Worker = {
  /** Says that the backlog may have something. */
  wake: () => void
  /** Resolves when the backlog is empty, or the worker stopped. */
  idle: () => Promise<void>
  /** When the oldest document being worked on was added; null when there is none. */
  workingSince: () => Date | null
  stop: () => Promise<void>
}

type Work = {
  backlog: Backlog
  act: (batch: Batch) => Promise<void>
  onFailure: (error: unknown) => void
}

const firstPause = 250
const longestPause = 10_000

/**
 * Works the backlog off, one batch after another and never two at once: each read of a document
 * begins after the one before was applied, so an older state cannot overwrite a newer one. A batch
 * that fails is put back and tried again, after ever longer pauses up to ten seconds.
 */
export function startWorker({ backlog, act, onFailure }: Work): Worker {
  const stopping = new AbortController()
  let current: Batch | null = null
  let busy = false
  let finished = Promise.resolve()

  const work = async (): Promise<void> => {
    let wait = firstPause
    while ((current = stopping.signal.aborted ? null : backlog.take(batchSize))) {
      try {
        await act(current)
        wait = firstPause
      } catch (error) {
        onFailure(error)
        backlog.add(current.type, current.ids, current.since, true)
        await pause(wait, stopping.signal)
        wait = Math.min(wait * 2, longestPause)
      }
    }
    busy = false
  }

  return {
    wake() {
      if (busy || stopping.signal.aborted) return
      busy = true
      finished = work()
    },
    async idle() {
      for (let last; last !== finished;) await (last = finished)
    },
    workingSince: () => current?.since ?? null,
    async stop() {
      stopping.abort()
      await finished
    },
  }
}
