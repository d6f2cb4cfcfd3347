import type { Writable } from 'node:stream'
import type { Edition, News } from '../../wire/edition.ts'

/** How often a connection on which nothing happens shows that it lives. */
const beat = 15_000

/** How long a reader may leave what was sent unread before the connection is given up. */
const patience = 30_000

/** Most changes written before looking whether the reader keeps up. */
const atOnce = 50

/** Writes one event of what was told. */
export type Tell = (news: News) => string

type Follower = {
  res: Writable
  tell: Tell
  /** The last number written. */
  since: number
  epoch: string
  /** Set while the reader is behind. */
  waiting: NodeJS.Timeout | null
}

export type Followers = {
  /** Sends what comes after `since` until one of the two goes away. */
  add: (res: Writable, since: number, tell: Tell) => void
  count: () => number
}

type Parts = {
  edition: Edition
  clock: () => Date
  /** Ends all connections, so that the server can stop. */
  closing?: AbortSignal
}

/**
 * The open connections of those who follow. Each is written at its own pace: one that reads slowly
 * gets the newest state of what changed meanwhile, one that does not read at all is dropped.
 */
export function openFollowers({ edition, clock, closing }: Parts): Followers {
  const followers = new Set<Follower>()
  const end = (follower: Follower): void => {
    followers.delete(follower)
    if (follower.waiting) clearTimeout(follower.waiting)
    follower.res.end()
  }
  const pump = (follower: Follower): void => {
    if (follower.epoch !== edition.epoch) return end(follower)
    while (followers.has(follower) && follower.waiting === null) {
      const news = edition.news(follower.since, atOnce, clock())
      if (news.length === 0) return
      follower.since = news.at(-1)?.seq ?? follower.since
      if (!follower.res.write(news.map(follower.tell).join(''))) waitFor(follower)
    }
  }
  const waitFor = (follower: Follower): void => {
    follower.waiting = setTimeout(() => follower.res.destroy(), patience)
    follower.res.once('drain', () => {
      if (follower.waiting) clearTimeout(follower.waiting)
      follower.waiting = null
      pump(follower)
    })
  }
  const stopWatching = watchTogether(edition, () => {
    for (const follower of followers) pump(follower)
  })
  const pulse = setInterval(() => {
    for (const { res, waiting } of followers) if (waiting === null) res.write(': beat\n\n')
  }, beat).unref()
  closing?.addEventListener('abort', () => {
    stopWatching()
    clearInterval(pulse)
    for (const follower of followers) end(follower)
  })
  return {
    count: () => followers.size,
    add(res, since, tell) {
      const follower: Follower = { res, tell, since, epoch: edition.epoch, waiting: null }
      followers.add(follower)
      res.once('close', () => end(follower))
      pump(follower)
    },
  }
}

/** Many commits of one moment are one look. */
function watchTogether(edition: Edition, look: () => void): () => void {
  let isPlanned = false
  return edition.watch(() => {
    if (isPlanned) return
    isPlanned = true
    setImmediate(() => {
      isPlanned = false
      look()
    })
  })
}
