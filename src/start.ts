import { join } from 'node:path'
import next from 'next'
import { getPayload, type Payload } from 'payload'
import { cleanUp } from './clean-up.ts'
import { daily } from './daily.ts'
import { migrate } from './database/migrate.ts'
import { type Cache, openCache } from './delivery/cache/cache.ts'
import { createDelivery } from './delivery/delivery.ts'
import { openDeskWork } from './desk-work.ts'
import { createDoor, type DoorParts } from './door/door.ts'
import { headersOf } from './door/fetch.ts'
import { type FirstUser, welcomeFirstUser } from './door/first-user.ts'
import { listen, tryPort } from './door/listen.ts'
import { defaultRates } from './door/rates.ts'
import { prepareShutdown, servingBy, type Shutdown } from './door/shutdown.ts'
import { openUploads } from './door/uploads/uploads.ts'
import { type Recognise, recogniseWith } from './door/visitor.ts'
import { deskReadings } from './door/metrics/desk.ts'
import { webhookReadings } from './door/metrics/webhooks.ts'
import { env } from './env.ts'
import { makeFolders } from './folders.ts'
import { log } from './log.ts'
import { originals } from './originals/own.ts'
import { runOn } from './running-config.ts'
import { openPreviews } from './preview/open.ts'
import { openPrinting } from './printing.ts'
import { watchWork, withEarly } from './serving.ts'
import { sendDemoStaffHome } from './staff/demo-account.ts'
import { letOperatorIn } from './staff/let-operator-in.ts'
import { openPostRoom } from './webhooks/post-room.ts'
import { type Edition, openEdition } from './wire/edition.ts'
import { tellByTheClock } from './wire/tell-by-clock.ts'
import { follow } from './wire/follow.ts'

/** `prepare` runs once the database is ready and before anybody is let in. */
export type StartOptions = { prepare?: (payload: Payload) => Promise<void> }

/** What readers are answered with, once it is open. */
type Served = {
  cache: Cache
  edition: Edition
  follower: Awaited<ReturnType<typeof follow>>
  previews: ReturnType<typeof openPreviews>
  printing: ReturnType<typeof openPrinting>
  shutdown: Shutdown
  work: ReturnType<typeof watchWork>
}

type Opened = Served & {
  admin: Awaited<ReturnType<typeof openAdmin>>
  config: DoorParts['api']['config']
  firstUser: FirstUser
  payload: Payload
}

/** Parts of files, until they are whole. */
const uploadsUnderWay = join(env.dataDir, 'uploads-under-way')

const clock = (): Date => new Date()

/** Starts everything and resolves when requests are answered; says where to go. */
export async function start({ prepare }: StartOptions = {}): Promise<void> {
  await tryPort(env)
  makeFolders({ DATA_DIR: env.dataDir, ...(env.s3 ? {} : { MEDIA_DIR: env.mediaDir }) })
  const { config, operator, payload } = await openDesk(prepare)
  const edition = openEdition(join(env.dataDir, 'edition.db'))
  if (edition.notice) log.warn(edition.notice)
  const stopTelling = tellByTheClock({ edition, clock })
  const shutdown = prepareShutdown()
  const cache = openCache({ edition })
  const [follower, admin] = await Promise.all([follow({ payload, edition }), openAdmin()])
  const work = watchWork({ edition, cache, follower })
  const previews = openPreviews({ payload, edition })
  const printing = openPrinting(edition, originals)
  const firstUser = welcomeFirstUser(env)
  const served = { cache, edition, follower, previews, printing, shutdown, work }
  const opened = { ...served, admin, config, firstUser, payload }
  const door = openDoor(opened)
  const postRoom = openOwnPostRoom(opened)
  work.metrics.add(webhookReadings(postRoom))
  const server = await listen(withEarly(door, cache, work.metrics.measure), env)
  const stopCleaning = cleanUpDaily(payload)
  const deskWork = openDeskWork({ payload, env, log, clock })
  work.metrics.add(deskReadings(deskWork.figures))
  shutdown.whenAsked({
    serving: servingBy(server),
    log,
    close: [
      stopCleaning,
      deskWork.stop,
      work.eventLoop.stop,
      () => postRoom.stop(),
      stopTelling,
      () => follower.stop(),
      printing.stop,
      previews.close,
      () => admin.close(),
      () => payload.destroy(),
      edition.close,
    ],
  })
  greet((await countUsers(payload)) === 0 ? firstUser.address : null)
  if (operator) log.warn(sayToOperator(operator))
}

/** Opens the database and brings it to this version, with somebody who can log in. */
async function openDesk(prepare: StartOptions['prepare']) {
  const { default: config } = await import('../payload.config.ts')
  runOn(config)
  const payload = await getPayload({ config })
  const operator = await orClose(payload, async () => {
    await migrate(payload)
    await prepare?.(payload)
    await sendDemoStaffHome(payload, env)
    return letOperatorIn(payload, env)
  })
  return { config, operator, payload }
}

function openDoor({ admin, config, firstUser, payload, ...served }: Opened) {
  const { follower, shutdown, work } = served
  return createDoor({
    admin: admin.getRequestHandler(),
    api: {
      config,
      rates: defaultRates,
      recognise: recogniseWith(payload),
      uploads: openUploads(uploadsUnderWay, log),
    },
    delivery: openDelivery(served, recogniseWith(payload)),
    env,
    firstUser,
    isEmpty: async () => (await countUsers(payload)) === 0,
    log,
    metrics: work.metrics,
    ready: {
      caughtUp: () => follower.caughtUp(),
      databaseAnswers: () => countUsers(payload),
      draining: shutdown.draining,
    },
  })
}

function openDelivery(
  { cache, edition, follower, previews, printing, shutdown, work }: Served,
  recognise: Recognise,
) {
  return createDelivery({
    ...env,
    edition,
    cache,
    darkroom: printing.darkroom,
    openPreview: previews.open,
    deskToken: async (headers, ref) =>
      (await recognise(headersOf({ headers }))) ? previews.tokenFor(ref, clock()) : null,
    clock,
    isWhole: () => follower.caughtUp(),
    closing: shutdown.signal,
    log: (fault, about) => log.error(about, fault),
    limits: work.limits,
    measure: work.metrics.measure,
  })
}

function openOwnPostRoom({ edition, follower, payload }: Opened) {
  return openPostRoom({
    ...env,
    payload,
    edition,
    allowed: env.webhooksAllowPrivate,
    caughtUp: follower.caughtUp,
    clock,
    onFailure: (err) => log.error({ err }, 'Could not tell webhooks; it is tried again'),
  })
}

function cleanUpDaily(payload: Payload) {
  return daily({
    act: (now) => cleanUp({ payload, env, log, originals }, now),
    onFailure: (err) => log.error({ err }, 'Could not clean up; it is tried again tomorrow'),
  })
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
