import { waitedForOurselves } from '../faults.ts'

type Waiting = { go: () => void }

const patience = 20_000

/** One writer at a time, in the order they asked. */
export class WriteTurn {
  #taken = false
  #waiting: Waiting[] = []

  /**
   * Resolves when it is the caller's turn.
   * @throws RostrumError `write-queue-timeout` after 20 seconds in the queue.
   */
  async take(): Promise<void> {
    if (!this.#taken) {
      this.#taken = true
      return
    }
    await new Promise<void>((resolve, reject) => {
      const waiting: Waiting = {
        go: () => {
          clearTimeout(timer)
          resolve()
        },
      }
      const timer = setTimeout(() => {
        this.#waiting = this.#waiting.filter((other) => other !== waiting)
        reject(waitedForOurselves(patience / 1000))
      }, patience)
      this.#waiting.push(waiting)
    })
  }

  /** Hands the turn to whoever has waited longest. */
  pass(): void {
    const next = this.#waiting.shift()
    if (next) next.go()
    else this.#taken = false
  }
}
