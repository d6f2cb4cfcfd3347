import { join } from 'node:path'
import next from 'next'
import { getPayload, type Payload } from 'payload'
import { cleanUp } from './clean-up.ts'
import { daily } from './daily.ts'
import { migrate } from './database/migrate.ts'
import { openCache, type Cache } from './delivery/cache/cache.ts'
import { serveEarly, type Early } from './delivery/cache/early.ts'
import { createDelivery } from './delivery/delivery.ts'
import { watchEventLoop } from './delivery/limits/event-loop.ts'
import { setLimits } from './delivery/limits/limits.ts'
import type { Measure } from './delivery/measure.ts'
import { createDoor } from './door/door.ts'
import { welcomeFirstUser } from './door/first-user.ts'
import { commonHeaders } from './door/headers.ts'
import { isForUs } from './door/incoming.ts'
import { listen, tryPort } from './door/listen.ts'
import { editionReadings } from './door/metrics/edition.ts'
import { startMetrics } from './door/metrics/metrics.ts'
import { workReadings } from './door/metrics/work.ts'
import { defaultRates } from './door/rates.ts'
import { nameOf } from './door/request-id.ts'
import { prepareShutdown } from './door/shutdown.ts'
import { recogniseWith } from './door/visitor.ts'
import { env } from './env.ts'
import { makeFolders } from './folders.ts'
import { log } from './log.ts'
import { runOn } from './running-config.ts'
import { openPreviews } from './preview/open.ts'
import { sendDemoStaffHome } from './staff/demo-account.ts'
import { openPostRoom } from './webhooks/post-room.ts'
import { openEdition, type Edition } from './wire/edition.ts'
import { follow, type Follower } from './wire/follow.ts'

/** `prepare` runs once the database is ready and before anybody is let in. */
export type StartOptions = { prepare?: (payload: Payload) => Promise<void> }

const editionFile = join(env.dataDir, 'edition.db')

/** Starts everything and resolves when requests are answered; says where to go. */
export async function start({ prepare }: StartOptions = {}): Promise<void> {
  await tryPort(env)
  makeFolders(env)
  const { default: config } = await import('../payload.config.ts')
  runOn(config)
  const payload = await getPayload({ config })
  await migrate(payload)
  await prepare?.(payload)
  await sendDemoStaffHome(payload, env)
  const edition = openEdition(editionFile)
  if (edition.notice) log.warn(edition.notice)
  const shutdown = prepareShutdown()
  const [follower, admin] = await Promise.all([
    follow({ payload, edition, onProgress: sayHowFar() }),
    openAdmin(),
  ])
  const { eventLoop, limits, metrics } = watchWork(edition, follower)
  const firstUser = welcomeFirstUser(env)
  const cache = openCache({ edition })
  const door = createDoor({
    admin: admin.getRequestHandler(),
    api: { config, rates: defaultRates, recognise: recogniseWith(payload) },
    delivery: createDelivery({
      ...env,
      edition,
      cache,
      openPreview: openPreviews({ payload, edition }),
      clock: () => new Date(),
      log: (fault, about) => log.error(about, fault),
      limits,
      measure: metrics.measure,
    }),
    env,
    firstUser,
    isEmpty: async () => (await countUsers(payload)) === 0,
    log,
    metrics,
    ready: {
      caughtUp: () => follower.caughtUp(),
      databaseAnswers: () => countUsers(payload),
      draining: shutdown.draining,
    },
  })
  const postRoom = openPostRoom({
    ...env,
    payload,
    edition,
    allowed: env.webhooksAllowPrivate,
    caughtUp: follower.caughtUp,
    clock: () => new Date(),
    onFailure: (err) => log.error({ err }, 'Could not tell webhooks; it is tried again'),
  })
  const early = serveEarly(earlyParts(cache, metrics.measure))
  const server = await listen((req, res) => void (early(req, res) || door(req, res)), env)
  const stopCleaning = daily({
    act: (now) => cleanUp({ payload, env, log }, now),
    onFailure: (err) => log.error({ err }, 'Could not clean up; it is tried again tomorrow'),
  })
  shutdown.whenAsked({
    server,
    log,
    close: [
      stopCleaning,
      eventLoop.stop,
      () => postRoom.stop(),
      () => follower.stop(),
      () => admin.close(),
      () => payload.destroy(),
      edition.close,
    ],
  })
  greet((await countUsers(payload)) === 0 ? firstUser.address : null)
}

/** Keeps an eye on how much there is to do, and counts it. */
function watchWork(edition: Edition, follower: Follower) {
  const eventLoop = watchEventLoop()
  const limits = setLimits({ perMinute: env.rateLimit, delay: eventLoop.delay })
  const metrics = startMetrics()
  metrics.add(editionReadings(edition, editionFile, () => new Date()))
  metrics.add(workReadings({ limits, follower }))
  return { eventLoop, limits, metrics }
}

function earlyParts(cache: Cache, measure: Measure): Early {
  return {
    ...{ cache, measure },
    clock: () => new Date(),
    common: Object.entries(commonHeaders(env)).flat(),
    nameOf: (req) => nameOf(req, env.trustedProxies),
    isOurs: isForUs(env),
  }
}

async function openAdmin() {
  Object.assign(process.env, { NEXT_TELEMETRY_DISABLED: '1' })
  const admin = next({
    dev: !env.production,
    dir: join(import.meta.dirname, '..'),
    hostname: env.host,
    port: env.port,
    customServer: true,
  })
  await admin.prepare()
  return admin
}

/** A line every two seconds while the edition catches up with more than a moment's work. */
function sayHowFar(): (progress: { done: number; total: number }) => void {
  let said = Date.now()
  return ({ done, total }) => {
    if (Date.now() - said < 2000) return
    said = Date.now()
    log.info(`Bringing the public edition up to date: ${done} of ${total}`)
  }
}

async function countUsers(payload: Payload): Promise<number> {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  return totalDocs
}

function greet(newcomer: string | null): void {
  log.info(`Rostrum is open at ${env.publicUrl} (admin ${env.publicUrl}/admin, API /v1)`)
  if (newcomer) log.info(`Nobody works here yet: make the first administrator at ${newcomer}`)
}
