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

type Line = {
  patienceMs: number
  waiting: Waiter[]
  holder: { since: number; active: number } | null
  /** Runs while somebody waits. */
  watch: NodeJS.Timeout | undefined
}

/**
 * Makes a queue. When the holder of the turn does nothing for `patienceMs`
 * while others wait, those who came after it took the turn are refused: it is probably one of them
 * that it waits for.
 */
export function createTurnQueue(patienceMs: number): TurnQueue {
  const line: Line = { patienceMs, waiting: [], holder: null, watch: undefined }
  return {
    take() {
      if (!line.holder) return Promise.resolve(begin(line))
      if (line.waiting.length === 0) watchHolder(line)
      return new Promise((admit, refuse) => {
        line.waiting.push({ since: performance.now(), admit, refuse })
      })
    },
    close(reason) {
      clearInterval(line.watch)
      refuseAll(line, line.waiting, () => reason)
    },
  }
}

function begin(line: Line): Turn {
  const mine = { since: performance.now(), active: performance.now() }
  line.holder = mine
  return {
    active: () => (mine.active = performance.now()),
    release: () => {
      if (line.holder === mine) admitNext(line)
    },
  }
}

function admitNext(line: Line): void {
  const first = line.waiting.shift()
  line.holder = null
  if (line.waiting.length === 0) clearInterval(line.watch)
  if (first) first.admit(begin(line))
}

function watchHolder(line: Line): void {
  clearInterval(line.watch)
  line.watch = setInterval(() => lookAtHolder(line), Math.ceil(line.patienceMs / 8))
}

function lookAtHolder(line: Line): void {
  const { holder, patienceMs, waiting } = line
  if (!holder || performance.now() - holder.active < patienceMs) return
  const came = waiting.filter(({ since }) => since >= holder.since)
  refuseAll(line, came, () => turnNeverCame(patienceMs))
}

function refuseAll(line: Line, refused: Waiter[], reason: () => Error): void {
  line.waiting = line.waiting.filter((waiter) => !refused.includes(waiter))
  for (const waiter of refused) waiter.refuse(reason())
}
