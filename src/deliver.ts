import { join } from 'node:path'
import { daily } from './daily.ts'
import { openCache } from './delivery/cache/cache.ts'
import { createDelivery } from './delivery/delivery.ts'
import { picturesAt } from './delivery/images/from-origin.ts'
import { listen, tryPort } from './door/listen.ts'
import { createNodeDoor } from './door/node-door.ts'
import { prepareShutdown } from './door/shutdown.ts'
import { env } from './env.ts'
import { makeFolders } from './folders.ts'
import { log } from './log.ts'
import { watchWork, withEarly } from './serving.ts'
import { sweepCopies } from './sweep-copies.ts'
import { originAt } from './wire/replica/origin.ts'
import { startReplica } from './wire/replica/replica.ts'

const clock = () => new Date()

/** Serves a copy of what is public at the origin and follows it. Knows no database and no desk. */
export async function deliver(): Promise<void> {
  await tryPort(env)
  makeFolders({ DATA_DIR: env.dataDir })
  const replica = startReplica({
    origin: originAt(env.origin ?? ''),
    folder: join(env.dataDir, 'copies'),
    clock,
    say: log,
  })
  const shutdown = prepareShutdown()
  const { edition } = replica
  const cache = openCache({ edition })
  const { eventLoop, limits, metrics } = watchWork({ edition, cache, follower: replica })
  const delivery = createDelivery({
    ...env,
    edition,
    cache,
    clock,
    isWhole: replica.isCopied,
    closing: shutdown.signal,
    pictures: picturesAt(env.origin ?? ''),
    log: (fault, about) => log.error(about, fault),
    limits,
    measure: metrics.measure,
  })
  const { draining } = shutdown
  const door = createNodeDoor({ delivery, env, log, metrics, node: replica, draining })
  const server = await listen(withEarly(door, cache, metrics.measure), env)
  const stopCleaning = daily({
    act: sweepPictures,
    onFailure: (err) => log.error({ err }, 'Could not clean up; it is tried again in an hour'),
    every: 60 * 60_000,
  })
  const close = [stopCleaning, eventLoop.stop, () => replica.stop(), () => replica.edition.close()]
  shutdown.whenAsked({ server, log, close })
  log.info(`Delivering what is public at ${env.origin ?? ''} under ${env.publicUrl}/v1`)
}

/** Bytes of fetched pictures a node keeps: what is asked for again is fetched again. */
const mostPictures = 5 * 1024 ** 3

async function sweepPictures(now: Date): Promise<void> {
  await sweepCopies(join(env.dataDir, 'renditions'), now, mostPictures)
}
