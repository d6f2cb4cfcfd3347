import { setTimeout } from 'node:timers/promises'

/** Waits, or stops waiting when the signal says so. Keeps no process alive by itself. */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await setTimeout(milliseconds, undefined, { signal, ref: false })
  } catch (error) {
    if (!signal.aborted) throw error
  }
}

/**
 * Does something again and again until the signal, `every` milliseconds after it last ended; after a
 * failure ever later, up to ten seconds. `act` is expected to report its own failures and to answer
 * whether it succeeded.
 */
export async function repeat(
  every: number,
  signal: AbortSignal,
  act: () => Promise<boolean>,
): Promise<void> {
  let wait = every
  while (!signal.aborted) {
    await pause(wait, signal)
    if (signal.aborted) return
    wait = (await act()) ? every : Math.min(Math.max(wait * 2, 500), Math.max(every, 10_000))
  }
}
