import { pause } from './wire/pause.ts'

type Rounds = {
  /** Makes the next round begin at once. */
  wake: () => void
  /** Resolves after a round that begins from now on; rejects when it fails. */
  now: () => Promise<void>
  stop: () => Promise<void>
}

type Parts = {
  /** Answers after how many milliseconds it is to be done again, or nothing for `every`. */
  act: () => Promise<number | void>
  /** Milliseconds between rounds when nobody wakes it. */
  every: number
  onFailure: (error: unknown) => void
}

/** Milliseconds after a failure: what failed at once must not be tried at once. */
const rest = 1_000

/** Does something over and over, never two at once. A failure is handed on and does not end it. */
export function startRounds({ act, every, onFailure }: Parts): Rounds {
  const stopping = new AbortController()
  let waking = new AbortController()
  let last: Promise<void> = Promise.resolve()
  let wait = every
  const next = (): Promise<void> => {
    last = last
      .catch(() => undefined)
      .then(act)
      .then((asked) => void (wait = asked ?? every))
    return last
  }
  const run = async (): Promise<void> => {
    for (;;) {
      await pause(wait, AbortSignal.any([stopping.signal, waking.signal]))
      if (stopping.signal.aborted) return
      waking = new AbortController()
      wait = every
      await next().catch((error: unknown) => {
        wait = Math.min(every, rest)
        onFailure(error)
      })
    }
  }
  const ended = run()
  return {
    wake: () => waking.abort(),
    now: next,
    async stop() {
      stopping.abort()
      await ended
      await last.catch(() => undefined)
    },
  }
}
