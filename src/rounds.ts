import { pause } from './wire/pause.ts'

type Rounds = {
  /** Makes the next round begin at once. */
  wake: () => void
  /** Resolves after a round that begins from now on; rejects when it fails. */
  now: () => Promise<void>
  stop: () => Promise<void>
}

type Parts = {
  act: () => Promise<void>
  /** Milliseconds between rounds when nobody wakes it. */
  every: number
  onFailure: (error: unknown) => void
}

/** Does something over and over, never two at once. A failure is handed on and does not end it. */
export function startRounds({ act, every, onFailure }: Parts): Rounds {
  const stopping = new AbortController()
  let waking = new AbortController()
  let last: Promise<void> = Promise.resolve()
  const next = (): Promise<void> => {
    last = last.catch(() => undefined).then(act)
    return last
  }
  const run = async (): Promise<void> => {
    for (;;) {
      await pause(every, AbortSignal.any([stopping.signal, waking.signal]))
      if (stopping.signal.aborted) return
      waking = new AbortController()
      await next().catch(onFailure)
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
