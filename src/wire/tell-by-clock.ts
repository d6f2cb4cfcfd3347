import type { Edition } from './edition.ts'
import { repeat } from './pause.ts'

type Parts = { edition: Pick<Edition, 'tellByClock'>; clock: () => Date; every?: number }

/**
 * Numbers what embargoes and expiries have changed, so that those who follow hear of it in order
 * within a second and the search finds it. Only these hang on it: readers are answered by the clock,
 * and what fell into a time when nothing ran is told at the next start. The function it returns ends
 * it.
 */
export function tellByTheClock({ edition, clock, every = 250 }: Parts): () => Promise<void> {
  const stopping = new AbortController()
  const ended = repeat(every, stopping.signal, async () => {
    while (!stopping.signal.aborted && edition.tellByClock(clock()) > 0) await Promise.resolve()
  })
  return async () => {
    stopping.abort()
    await ended
  }
}
