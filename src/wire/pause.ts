import { setTimeout } from 'node:timers/promises'

/** Waits, or stops waiting when the signal says so. Keeps no process alive by itself. */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await setTimeout(milliseconds, undefined, { signal, ref: false })
  } catch (error) {
    if (!signal.aborted) throw error
  }
}

/** A failing database is asked again at least this often, in milliseconds. */
const longestWait = 5_000

/**
 * Does something again and again until the signal, `every` milliseconds after it last ended; after
 * a failure ever later. `act` is expected to report its own failures.
 */
export async function repeat(
  every: number,
  signal: AbortSignal,
  act: () => Promise<void>,
): Promise<void> {
  let wait = every
  for (;;) {
    await pause(wait, signal)
    if (signal.aborted) return
    try {
      await act()
      wait = every
    } catch {
      wait = Math.max(every, Math.min(wait * 2, longestWait))
    }
  }
}
