import { join } from 'node:path'
import next from 'next'
import { getPayload, type Payload } from 'payload'
import { cleanUp } from './clean-up.ts'
import { daily } from './daily.ts'
import { migrate } from './database/migrate.ts'
import { openCache } from './delivery/cache/cache.ts'
import { createDelivery } from './delivery/delivery.ts'
import { createDoor } from './door/door.ts'
import { welcomeFirstUser } from './door/first-user.ts'
import { listen, tryPort } from './door/listen.ts'
import { defaultRates } from './door/rates.ts'
import { prepareShutdown, servingBy } from './door/shutdown.ts'
import { recogniseWith } from './door/visitor.ts'
import { webhookReadings } from './door/metrics/webhooks.ts'
import { env } from './env.ts'
import { makeFolders } from './folders.ts'
import { log } from './log.ts'
import { runOn } from './running-config.ts'
import { openPreviews } from './preview/open.ts'
import { watchWork, withEarly } from './serving.ts'
import { sendDemoStaffHome } from './staff/demo-account.ts'
import { letOperatorIn } from './staff/let-operator-in.ts'
import { openPostRoom } from './webhooks/post-room.ts'
import { openEdition } from './wire/edition.ts'
import { tellByTheClock } from './wire/tell-by-clock.ts'
import { follow } from './wire/follow.ts'

/** `prepare` runs once the database is ready and before anybody is let in. */
export type StartOptions = { prepare?: (payload: Payload) => Promise<void> }

/** Starts everything and resolves when requests are answered; says where to go. */
export async function start({ prepare }: StartOptions = {}): Promise<void> {
  await tryPort(env)
  makeFolders({ DATA_DIR: env.dataDir, MEDIA_DIR: env.mediaDir })
  const { default: config } = await import('../payload.config.ts')
  runOn(config)
  const payload = await getPayload({ config })
  const operator = await orClose(payload, async () => {
    await migrate(payload)
    await prepare?.(payload)
    await sendDemoStaffHome(payload, env)
    return letOperatorIn(payload, env)
  })
  const edition = openEdition(join(env.dataDir, 'edition.db'))
  if (edition.notice) log.warn(edition.notice)
  const stopTelling = tellByTheClock({ edition, clock: () => new Date() })
  const shutdown = prepareShutdown()
  const cache = openCache({ edition })
  const [follower, admin] = await Promise.all([follow({ payload, edition }), openAdmin()])
  const { eventLoop, limits, metrics } = watchWork({ edition, cache, follower })
  const previews = openPreviews({ payload, edition })
  const firstUser = welcomeFirstUser(env)
  const door = createDoor({
    admin: admin.getRequestHandler(),
    api: { config, rates: defaultRates, recognise: recogniseWith(payload) },
    delivery: createDelivery({
      ...env,
      edition,
      cache,
      openPreview: previews.open,
      clock: () => new Date(),
      isWhole: () => follower.caughtUp(),
      closing: shutdown.signal,
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
  metrics.add(webhookReadings(postRoom))
  const server = await listen(withEarly(door, cache, metrics.measure), env)
  const stopCleaning = daily({
    act: (now) => cleanUp({ payload, env, log }, now),
    onFailure: (err) => log.error({ err }, 'Could not clean up; it is tried again tomorrow'),
  })
  shutdown.whenAsked({
    serving: servingBy(server),
    log,
    close: [
      stopCleaning,
      eventLoop.stop,
      () => postRoom.stop(),
      stopTelling,
      () => follower.stop(),
      previews.close,
      () => admin.close(),
      () => payload.destroy(),
      edition.close,
    ],
  })
  greet((await countUsers(payload)) === 0 ? firstUser.address : null)
  if (operator) log.warn(sayToOperator(operator))
}

/** A database that cannot be used is left as it was, without the files of one that is open. */
async function orClose<Result>(payload: Payload, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act()
  } catch (error) {
    await payload.destroy()
    throw error
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

async function countUsers(payload: Payload): Promise<number> {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  return totalDocs
}

function greet(newcomer: string | null): void {
  log.info(`Rostrum is open at ${env.publicUrl} (admin ${env.publicUrl}/admin, API /v1)`)
  if (newcomer) log.info(`Nobody works here yet: make the first administrator at ${newcomer}`)
}

function sayToOperator({ account, address }: { account: string; address: string }): string {
  return `Nobody but the example accounts works here: set the password of ${account} at ${address} within an hour (a new start gives another address), then give it your name and address.`
}
