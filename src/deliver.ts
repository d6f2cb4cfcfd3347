import cluster from 'node:cluster'
import { join } from 'node:path'
import { daily } from './daily.ts'
import { openCache } from './delivery/cache/cache.ts'
import { createDelivery } from './delivery/delivery.ts'
import { picturesAt } from './delivery/images/from-origin.ts'
import { listen, tryPort } from './door/listen.ts'
import { createNodeDoor } from './door/node-door.ts'
import { prepareShutdown, servingBy, type Serving, type Shutdown } from './door/shutdown.ts'
import { env } from './env.ts'
import { makeFolders } from './folders.ts'
import { log } from './log.ts'
import { fetchAhead } from './printing.ts'
import { watchWork, withEarly } from './serving.ts'
import { sweepCopies } from './sweep-copies.ts'
import { originAt } from './wire/replica/origin.ts'
import { startReplica, type Replica } from './wire/replica/replica.ts'
import { followLead, leaveInTime } from './workers/follow-lead.ts'
import { leadWorkers } from './workers/lead.ts'

const clock = () => new Date()

/**
 * Serves a copy of what is public at the origin and follows it. Knows no database and no desk. With
 * `ROSTRUM_WORKERS` this process follows, and others serve what it wrote.
 */
export async function deliver(): Promise<void> {
  if (cluster.isWorker) return work()
  await tryPort(env)
  makeFolders({ DATA_DIR: env.dataDir })
  const replica = startReplica({
    origin: originAt(env.origin ?? ''),
    folder: join(env.dataDir, 'copies'),
    clock,
    say: log,
  })
  const shutdown = prepareShutdown()
  const { close, serving } =
    env.workers === 1 ? await serve(replica, shutdown) : await lead(replica)
  const stopCleaning = daily({
    act: sweepPictures,
    onFailure: (err) => log.error({ err }, 'Could not clean up; it is tried again in an hour'),
    every: 60 * 60_000,
  })
  const stopFetching = fetchAhead(replica.edition)
  const ends = [
    stopCleaning,
    stopFetching,
    ...close,
    () => replica.stop(),
    () => replica.edition.close(),
  ]
  shutdown.whenAsked({ serving, log, close: ends })
  const here = `http://${env.host}:${env.port}/v1`
  log.info(`Delivering what is public at ${env.origin ?? ''} from ${here}, as ${env.publicUrl}/v1`)
}

type Served = { serving: Serving; close: (() => unknown)[] }

async function lead(replica: Replica): Promise<Served> {
  const serving = await leadWorkers({ workers: env.workers, replica, say: log })
  return { serving, close: [] }
}

/** One of several that serve. */
async function work(): Promise<void> {
  const following = followLead(clock)
  const shutdown = prepareShutdown(leaveInTime, following.asked)
  const { close, serving } = await serve(following, shutdown, following.figures)
  shutdown.whenAsked({ serving, log, close: [...close, () => following.edition.close()] })
}

/** Bytes of answers kept ready: half of what a newsroom keeps, since several nodes share a machine. */
const readyAnswers = 32 * 1024 ** 2

/** Answers requests from a copy, until it is told to stop. */
async function serve(
  copy: Pick<Replica, 'edition' | 'isCopied' | 'lagMs'>,
  { draining, signal }: Shutdown,
  figures?: () => Promise<string>,
): Promise<Served> {
  const { edition } = copy
  const cache = openCache({ edition, bytes: readyAnswers })
  const { eventLoop, limits, metrics } = watchWork({ edition, cache, follower: copy, figures })
  const delivery = createDelivery({
    ...env,
    edition,
    cache,
    clock,
    isWhole: copy.isCopied,
    closing: signal,
    pictures: picturesAt(env.origin ?? ''),
    follows: true,
    log: (fault, about) => log.error(about, fault),
    limits,
    measure: metrics.measure,
  })
  const door = createNodeDoor({ delivery, env, log, metrics, node: copy, draining })
  const server = await listen(withEarly(door, cache, metrics.measure), env)
  return { serving: servingBy(server), close: [eventLoop.stop] }
}

/** What is asked for again is fetched again. */
async function sweepPictures(now: Date): Promise<void> {
  await sweepCopies(join(env.dataDir, 'renditions'), now, env.renditionsSpace)
}
