import { pause } from './wire/pause.ts'

type Daily = {
  act: (now: Date) => Promise<void>
  onFailure: (error: unknown) => void
  clock?: () => Date
  /** Milliseconds after the start, so that a server restarted every night gets round to it too. */
  firstAfter?: number
  every?: number
}

const minute = 60_000
const day = 24 * 60 * minute

/**
 * Does something ten minutes after the start and then once a day. A failure is handed on and does
 * not end it. Keeps no process alive; the function it returns ends it when what is under way is done.
 */
export function daily({
  act,
  onFailure,
  clock = () => new Date(),
  firstAfter = 10 * minute,
  every = day,
}: Daily): () => Promise<void> {
  const stopping = new AbortController()
  const run = async (): Promise<void> => {
    for (let wait = firstAfter; ; wait = every) {
      await pause(wait, stopping.signal)
      if (stopping.signal.aborted) return
      await act(clock()).catch(onFailure)
    }
  }
  const ended = run()
  return async () => {
    stopping.abort()
    await ended
  }
}
