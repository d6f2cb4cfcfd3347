import { writeCursor } from '../cursor.ts'
import type { Edition } from '../edition.ts'
import { pause } from '../pause.ts'
import type { Origin } from './origin.ts'

export type Listening = {
  /** Whether the origin tells us of changes as they happen. */
  isOpen: () => boolean
  /** Resolves when something changed, the connection ended, or `most` milliseconds have passed. */
  changed: (most: number) => Promise<void>
  stop: () => void
}

type Parts = { origin: Origin; edition: Edition; signal: AbortSignal }

/** Milliseconds before a connection that ended is made again. */
const again = 1_000

/** Keeps a connection open on which the origin says that something changed. */
export function keepListening({ origin, edition, signal }: Parts): Listening {
  const stopping = new AbortController()
  const over = AbortSignal.any([signal, stopping.signal])
  let isOpen = false
  let isNews = false
  let wake = (): void => {}
  const news = (): void => {
    isNews = true
    wake()
  }
  const listen = async (): Promise<void> => {
    while (!over.aborted) {
      const cursor = writeCursor({ epoch: edition.epoch, seq: edition.newsSeq() })
      const alive = (): void => {
        isOpen = true
      }
      await origin.listen(cursor, { alive, change: news }, over).catch(() => {})
      isOpen = false
      news()
      await pause(again * (0.5 + Math.random()), over)
    }
  }
  void listen()
  return {
    isOpen: () => isOpen,
    async changed(most) {
      const waiting = new AbortController()
      wake = () => waiting.abort()
      if (!isNews) await pause(most, AbortSignal.any([over, waiting.signal]))
      isNews = false
    },
    stop: () => stopping.abort(),
  }
}
