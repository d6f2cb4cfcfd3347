import type { Writable } from 'node:stream'
import type { Edition, News } from '../../wire/edition.ts'
import type { InTurn } from '../limits/in-turn.ts'

/** How often a connection on which nothing happens shows that it lives. */
const beat = 15_000

/** How long a reader may leave what was sent unread before the connection is given up. */
const patience = 30_000

/** Most changes written to a reader in one turn: about a millisecond of work, or others would wait. */
export const atOnce = { bare: 20, withDocuments: 5 }

/** Writes one event of what was told. Followers with the same one share what it wrote. */
export type Tell = (news: News, now: Date) => string

type Follower = {
  res: Writable
  tell: Tell
  /** The last number written. */
  since: number
  epoch: string
  /** Whether they were told all there was, so that they hear what happens with all the others. */
  isAbreast: boolean
  /** Gives them a turn of their own, at their own cost, while they are not abreast. */
  inTurn: InTurn
  /** Most changes written in one turn. */
  most: number
  /** Set while what was sent is unread. */
  waiting: NodeJS.Timeout | null
}

export type Followers = {
  /** Sends what comes after `since` until one of the two goes away. */
  add: (res: Writable, following: Following) => void
}

/** How a reader follows: see `Follower`. */
export type Following = Pick<Follower, 'since' | 'tell' | 'inTurn' | 'most'>

type Parts = {
  edition: Edition
  clock: () => Date
  /** Ends all connections, so that the server can stop. */
  closing?: AbortSignal
  /** Hears why a follower was dropped, the error as `err`. */
  log?: (fault: string, about: Record<string, unknown>) => void
}

/** Everybody who follows. */
type Crowd = Parts & {
  followers: Set<Follower>
  /** Who can be told more of what is past, in the order in which it is done. */
  behind: Set<Follower>
  isCatchingUp: boolean
}

/**
 * The open connections of those who follow. What happens is told to all at once. Whoever comes from
 * further back or reads slowly is told in turns of their own until they are abreast, and then gets
 * the newest state of what changed meanwhile. One that does not read at all is dropped, and so is one
 * that cannot be told.
 */
export function openFollowers(parts: Parts): Followers {
  const { clock, closing, edition } = parts
  const crowd: Crowd = { ...parts, followers: new Set(), behind: new Set(), isCatchingUp: false }
  const look = together(() => {
    const round = startRound(edition, clock())
    const abreast = [...crowd.followers].filter(({ isAbreast }) => isAbreast)
    const hasMore = abreast.filter((follower) => tellSafely(crowd, follower, round))
    if (hasMore.length > 0) look()
  })
  const stopWatching = edition.watch(look)
  const pulse = setInterval(() => {
    for (const { res, waiting } of crowd.followers) if (waiting === null) res.write(': beat\n\n')
  }, beat).unref()
  closing?.addEventListener('abort', () => {
    stopWatching()
    clearInterval(pulse)
    for (const follower of crowd.followers) end(crowd, follower)
  })
  return {
    add(res, following) {
      const isAbreast = following.since === edition.newsSeq()
      const { epoch } = edition
      const follower: Follower = { ...following, res, isAbreast, epoch, waiting: null }
      crowd.followers.add(follower)
      res.once('close', () => end(crowd, follower))
      if (!isAbreast) void catchUp(crowd, follower)
    },
  }
}

/** One turn for each, again and again, until nobody is behind who can be told more now. */
async function catchUp(crowd: Crowd, late: Follower): Promise<void> {
  crowd.behind.add(late)
  if (crowd.isCatchingUp) return
  crowd.isCatchingUp = true
  for (const follower of crowd.behind) {
    crowd.behind.delete(follower)
    const comeBackIn = await follower.inTurn(() => {
      if (tellSafely(crowd, follower)) crowd.behind.add(follower)
      else follower.isAbreast = follower.waiting === null
    })
    if (comeBackIn > 0) setTimeout(() => void catchUp(crowd, follower), comeBackIn).unref()
  }
  crowd.isCatchingUp = false
}

/** Whether there is more to tell right away. */
function tellSafely(
  crowd: Crowd,
  follower: Follower,
  round = startRound(crowd.edition, crowd.clock()),
): boolean {
  try {
    return tellSome(crowd, follower, round)
  } catch (err) {
    crowd.log?.('A follower could not be told', { err })
    leave(crowd, follower)
    follower.res.destroy()
    return false
  }
}

function tellSome(crowd: Crowd, follower: Follower, round: Round): boolean {
  if (!crowd.followers.has(follower) || follower.waiting !== null) return false
  if (follower.epoch !== crowd.edition.epoch) {
    end(crowd, follower)
    return false
  }
  const news = round.news(follower)
  if (news.length === 0) return false
  follower.since = news.at(-1)?.seq ?? follower.since
  const told = news.map((each) => round.told(follower.tell, each))
  const isTaken = follower.res.write(told.join(''))
  if (!isTaken) waitFor(crowd, follower)
  return isTaken && news.length === follower.most
}

function waitFor(crowd: Crowd, follower: Follower): void {
  follower.isAbreast = false
  follower.waiting = setTimeout(() => follower.res.destroy(), patience)
  follower.res.once('drain', () => {
    if (follower.waiting) clearTimeout(follower.waiting)
    follower.waiting = null
    void catchUp(crowd, follower)
  })
}

function end(crowd: Crowd, follower: Follower): void {
  leave(crowd, follower)
  follower.res.end()
}

function leave({ behind, followers }: Crowd, follower: Follower): void {
  followers.delete(follower)
  behind.delete(follower)
  if (follower.waiting) clearTimeout(follower.waiting)
}

type Round = {
  news: (follower: Pick<Follower, 'since' | 'most'>) => News[]
  told: (tell: Tell, news: News) => string
}

/** What is read and written at one moment, once for all who are to be told of it. */
function startRound(edition: Edition, now: Date): Round {
  const read = new Map<string, News[]>()
  const written = new Map<Tell, Map<number, string>>()
  return {
    news: ({ most, since }) => {
      const asked = `${since} ${most}`
      const news = read.get(asked) ?? edition.news(since, most, now)
      read.set(asked, news)
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
function together(look: () => void): () => void {
  let isPlanned = false
  return () => {
    if (isPlanned) return
    isPlanned = true
    setImmediate(() => {
      isPlanned = false
      look()
    })
  }
}
