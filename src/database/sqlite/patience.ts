import { setTimeout as pause } from 'node:timers/promises'
import { databaseLocked } from '../faults.ts'
import { isBusy } from './codes.ts'

/**
 * Tries again while another process holds the lock, without keeping this one from other work.
 * @throws RostrumError `database-locked` after `patienceMs`.
 */
export async function whenUnlocked<Result>(act: () => Result, patienceMs: number): Promise<Result> {
  const until = performance.now() + patienceMs
  for (;;) {
    try {
      return act()
    } catch (error) {
      if (!isBusy(error)) throw error
      if (performance.now() >= until) throw databaseLocked(patienceMs, error)
    }
    await pause(20)
  }
}
