import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { PublicType } from '../../../src/wire/documents.ts'
import { openEdition, type Edition } from '../../../src/wire/edition.ts'
import { follow, type Follower, type FollowOptions } from '../../../src/wire/follow.ts'
import { openNewsroom, type Newsroom } from '../../support/newsroom.ts'

/** A newsroom whose edition can be followed, left, deleted and opened again. */
export type Wired = {
  newsroom: Newsroom
  edition: () => Edition
  follower: () => Follower
  /** Follows until everything is caught up. */
  start: (options?: Partial<FollowOptions>) => Promise<void>
  /** Starts anew, looks before anything but the start itself was waited for, and catches up. */
  atItsFirstMoment: <T>(look: (edition: Edition) => T) => Promise<T>
  /** Stops following, as if the process had ended; the edition stays on disk. */
  stop: () => Promise<void>
  deleteEdition: () => void
  close: () => Promise<void>
}

/** Never, as far as a test is concerned: to see that something else was what helped. */
export const never = 3_600_000

export async function openWired(): Promise<Wired> {
  const newsroom = await openNewsroom()
  const path = join(newsroom.dir, 'edition.db')
  let edition = openEdition(path)
  let follower: Follower | null = null
  const stop = async (): Promise<void> => {
    await follower?.stop()
    if (follower) edition.close()
    follower = null
  }
  const begin = async (options: Partial<FollowOptions>): Promise<Follower> => {
    await stop()
    edition = openEdition(path)
    const { payload } = newsroom
    return (follower = await follow({ payload, edition, pollEvery: 200, ...options }))
  }
  return {
    newsroom,
    edition: () => edition,
    follower: () => follower ?? missing(),
    async start(options = {}) {
      const started = await begin(options)
      await started.settled()
    },
    async atItsFirstMoment(look) {
      const started = await begin({ pollEvery: never })
      const seen = look(edition)
      await started.settled()
      return seen
    },
    stop,
    deleteEdition: () => {
      for (const suffix of ['', '-wal', '-shm']) rmSync(`${path}${suffix}`, { force: true })
    },
    async close() {
      await stop()
      await newsroom.close()
    },
  }
}

/** Waits until the claim holds, and says how long that took, in milliseconds. */
export async function until(claim: () => boolean, patience = 5000): Promise<number> {
  const began = performance.now()
  while (!claim()) {
    if (performance.now() - began > patience) throw new Error(`Not so after ${patience} ms`)
    await setTimeout(5)
  }
  return performance.now() - began
}

/** How a reader finds a document: shown, gone for good, or as if it had never been. */
export function readBy(
  edition: Edition,
  type: PublicType,
  idOrSlug: string,
  now = new Date(),
): string {
  return edition.get(type, idOrSlug, ['en', 'zh'], now).kind
}

function missing(): never {
  throw new Error('Nobody follows')
}
