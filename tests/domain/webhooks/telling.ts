import type { RequiredDataFromCollectionSlug } from 'payload'
import { openPostRoom, type PostRoom } from '../../../src/webhooks/post-room.ts'
import { never, openWired } from '../wire/wired.ts'
import { aReceiver } from './receiver.ts'

type Values = Partial<RequiredDataFromCollectionSlug<'webhooks'>>

/** A newsroom on the wire, a receiver, and post rooms whose clock the test sets on. */
export async function openTelling() {
  Object.assign(process.env, { WEBHOOKS_ALLOW_PRIVATE: '127.0.0.1' })
  const wired = await openWired()
  const { payload } = wired.newsroom
  const receiver = await aReceiver()
  const rooms: PostRoom[] = []
  let ahead = 0
  const follow = () => wired.start({ pollEvery: never, compareEvery: never })
  const settle = () => wired.follower().settled()
  const closeRooms = async () => {
    for (const room of rooms.splice(0)) await room.stop()
  }
  await follow()
  return {
    ...{ wired, payload, receiver, follow, closeRooms },
    /** Sets the clock of sending on, in milliseconds. */
    wait: (ms: number) => {
      ahead += ms
    },
    clock: () => new Date(Date.now() + ahead),
    /** Another process that tells, on the same database and edition. */
    open: ({ onFailure = fail }: { onFailure?: (error: unknown) => void } = {}) => {
      const room = openPostRoom({
        payload,
        edition: wired.edition(),
        publicUrl: 'https://news.example.org',
        languages: ['en', 'zh'],
        allowed: ['127.0.0.1'],
        purgeAgainAfter: 60_000,
        caughtUp: () => wired.follower().caughtUp(),
        clock: () => new Date(Date.now() + ahead),
        random: () => 0,
        every: never,
        onFailure,
      })
      rooms.push(room)
      return {
        queue: room.queue,
        /** Everything that was saved has been followed, recorded and, if due, sent. */
        round: async () => {
          await settle()
          await room.round()
        },
      }
    },
    anEndpoint: async (values: Values = {}) => {
      const { id } = await payload.create({
        collection: 'webhooks',
        data: {
          name: 'Site',
          kind: 'standardWebhook',
          url: receiver.url,
          events: ['publish', 'update', 'correct', 'unpublish', 'kill'],
          standing: 'on',
          ...values,
        },
        depth: 0,
        overrideAccess: true,
      })
      return id
    },
    standingOf: (id: string) =>
      payload.findByID({ collection: 'webhooks', id, depth: 0, overrideAccess: true }),
    deliveries: async (endpoint: string) => {
      const { docs } = await payload.find({
        collection: 'webhookDeliveries',
        where: { endpoint: { equals: endpoint } },
        sort: 'seq',
        limit: 0,
        depth: 0,
        overrideAccess: true,
      })
      return docs
    },
    /** Nobody listens any more, and nothing was received. */
    forget: async () => {
      await payload.delete({ collection: 'webhooks', where: {}, overrideAccess: true })
      receiver.received.length = 0
      receiver.answer(204)
    },
    close: async () => {
      await closeRooms()
      receiver.close()
      await wired.close()
    },
  }
}

function fail(error: unknown): never {
  throw error
}

export type Telling = Awaited<ReturnType<typeof openTelling>>
