import { turnNeverCame } from './faults.ts'

/** The right to write, until `release`. `active` says that its holder is still at work. */
export type Turn = { active(): void; release(): void }

/** One at a time, first come, first served. */
export type TurnQueue = {
  take(): Promise<Turn>
  /** Refuses everybody who still waits: nothing will be written any more. */
  close(reason: Error): void
}

type Waiter = { since: number; admit: (turn: Turn) => void; refuse: (reason: Error) => void }

/**
 * Makes a queue. When the holder of the turn does nothing for `patienceMs`
 * while others wait, those who came after it took the turn are refused: it is probably one of them
 * that it waits for.
 */
export function createTurnQueue(patienceMs: number): TurnQueue {
  const waiting: Waiter[] = []
  let holder: { since: number; active: number } | null = null
  let watch: NodeJS.Timeout | undefined

  const next = () => {
    const first = waiting.shift()
    holder = null
    if (waiting.length === 0) clearInterval(watch)
    if (first) first.admit(begin())
  }

  const begin = (): Turn => {
    const mine = { since: performance.now(), active: performance.now() }
    holder = mine
    return {
      active: () => (mine.active = performance.now()),
      release: () => {
        if (holder === mine) next()
      },
    }
  }

  const refuse = (isRefused: (waiter: Waiter) => boolean, reason: () => Error) => {
    const refused = waiting.filter(isRefused)
    for (const waiter of refused) waiting.splice(waiting.indexOf(waiter), 1)
    for (const waiter of refused) waiter.refuse(reason())
  }

  const lookAtHolder = () => {
    if (!holder || performance.now() - holder.active < patienceMs) return
    const { since } = holder
    refuse(
      (waiter) => waiter.since >= since,
      () => turnNeverCame(patienceMs),
    )
  }

  return {
    take() {
      if (!holder) return Promise.resolve(begin())
      if (waiting.length === 0) {
        clearInterval(watch)
        watch = setInterval(lookAtHolder, Math.ceil(patienceMs / 8))
      }
      return new Promise((admit, reject) => {
        waiting.push({ since: performance.now(), admit, refuse: reject })
      })
    },
    close(reason) {
      clearInterval(watch)
      refuse(
        () => true,
        () => reason,
      )
    },
  }
}
