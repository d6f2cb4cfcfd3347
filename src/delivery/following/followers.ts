import type { Writable } from 'node:stream'
import type { Edition, News } from '../../wire/edition.ts'

/** How often a connection on which nothing happens shows that it lives. */
const beat = 15_000

/** How long a reader may leave what was sent unread before the connection is given up. */
const patience = 30_000

/** Most changes written before looking whether the reader keeps up. */
const atOnce = 50

/** Writes one event of what was told. Followers with the same one share what it wrote. */
export type Tell = (news: News, now: Date) => string

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
}

type Parts = {
  edition: Edition
  clock: () => Date
  /** Ends all connections, so that the server can stop. */
  closing?: AbortSignal
  /** Hears why a follower was dropped, the error as `err`. */
  log?: (fault: string, about: Record<string, unknown>) => void
}

/** Everybody who follows. */
type Crowd = Parts & { followers: Set<Follower> }

/**
 * The open connections of those who follow. Each is written at its own pace: one that reads slowly
 * gets the newest state of what changed meanwhile, one that does not read at all is dropped, and so is
 * one that cannot be told.
 */
export function openFollowers(parts: Parts): Followers {
  const { clock, closing, edition } = parts
  const crowd: Crowd = { ...parts, followers: new Set() }
  const stopWatching = watchTogether(edition, () => {
    const round = startRound(edition, clock())
    for (const follower of crowd.followers) tellSafely(crowd, follower, round)
  })
  const pulse = setInterval(() => {
    for (const { res, waiting } of crowd.followers) if (waiting === null) res.write(': beat\n\n')
  }, beat).unref()
  closing?.addEventListener('abort', () => {
    stopWatching()
    clearInterval(pulse)
    for (const follower of crowd.followers) end(crowd, follower)
  })
  return {
    add(res, since, tell) {
      const follower: Follower = { res, tell, since, epoch: edition.epoch, waiting: null }
      crowd.followers.add(follower)
      res.once('close', () => end(crowd, follower))
      tellSafely(crowd, follower)
    },
  }
}

function tellSafely(
  crowd: Crowd,
  follower: Follower,
  round = startRound(crowd.edition, crowd.clock()),
): void {
  try {
    pump(crowd, follower, round)
  } catch (err) {
    crowd.log?.('A follower could not be told', { err })
    leave(crowd, follower)
    follower.res.destroy()
  }
}

function pump(crowd: Crowd, follower: Follower, round: Round): void {
  if (follower.epoch !== crowd.edition.epoch) return end(crowd, follower)
  while (crowd.followers.has(follower) && follower.waiting === null) {
    const news = round.news(follower.since)
    if (news.length === 0) return
    follower.since = news.at(-1)?.seq ?? follower.since
    const told = news.map((each) => round.told(follower.tell, each))
    if (!follower.res.write(told.join(''))) waitFor(crowd, follower)
  }
}

function waitFor(crowd: Crowd, follower: Follower): void {
  follower.waiting = setTimeout(() => follower.res.destroy(), patience)
  follower.res.once('drain', () => {
    if (follower.waiting) clearTimeout(follower.waiting)
    follower.waiting = null
    tellSafely(crowd, follower)
  })
}

function end(crowd: Crowd, follower: Follower): void {
  leave(crowd, follower)
  follower.res.end()
}

function leave({ followers }: Crowd, follower: Follower): void {
  followers.delete(follower)
  if (follower.waiting) clearTimeout(follower.waiting)
}

type Round = { news: (since: number) => News[]; told: (tell: Tell, news: News) => string }

/** What is read and written at one moment, once for all who are to be told of it. */
function startRound(edition: Edition, now: Date): Round {
  const read = new Map<number, News[]>()
  const written = new Map<Tell, Map<number, string>>()
  return {
    news: (since) => {
      const news = read.get(since) ?? edition.news(since, atOnce, now)
      read.set(since, news)
      return news
    },
    told: (tell, news) => {
      const known = written.get(tell) ?? new Map<number, string>()
      written.set(tell, known)
      const text = known.get(news.seq) ?? tell(news, now)
      known.set(news.seq, text)
      return text
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
