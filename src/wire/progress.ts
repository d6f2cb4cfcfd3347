import type { Payload } from 'payload'

/** How many of the documents that differed have been applied. */
export type Progress = { done: number; total: number }

export type ProgressReport = (progress: Progress) => void

/** Counts what is done until `end`. */
export function startProgress(report: ProgressReport) {
  let done = 0
  let ended = false
  return {
    step(documents: number, waiting: number) {
      done += documents
      if (!ended) report({ done, total: done + waiting })
    },
    end() {
      ended = true
    },
    ended: () => ended,
  }
}

const pace = 2_000

/** Says in the log every two seconds how far catching up has come; nothing when it is quicker. */
export function logProgress(logger: Payload['logger'], clock: () => Date): ProgressReport {
  let saidAt = clock().getTime()
  let hasSaid = false
  return ({ done, total }) => {
    const now = clock().getTime()
    const isDue = now - saidAt >= pace || (hasSaid && done === total)
    if (!isDue) return
    saidAt = now
    hasSaid = true
    logger.info(`Bringing the public edition up to date: ${done} of ${total} documents`)
  }
}
