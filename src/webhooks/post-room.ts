import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { dueDeliveries } from './claim.ts'
import { deliver, type Sender } from './deliver.ts'
import { readListeners } from './listeners.ts'
import { leavePosition } from './position.ts'
import { countQueue, type Queue } from './queue.ts'
import { recordChanges } from './record.ts'
import { startRounds } from '../rounds.ts'
import type { Spooling } from './spool.ts'

export type PostRoomParts = Sender &
  Spooling & {
    /** Nothing is compared with what was told before the edition is complete. */
    caughtUp: () => boolean
    onFailure: (error: unknown) => void
    /** Milliseconds between two looks when nothing is heard. */
    every?: number
  }

export type PostRoom = {
  /** What has not arrived, as of a few seconds ago: this process's own and that of others. */
  queue: () => Queue
  /** Records what is new, sends what is due, and resolves when that is done. */
  round: () => Promise<void>
  /** Lets what is being sent finish, for at most as long as an attempt takes. */
  stop: () => Promise<void>
}

/** The deliveries being sent, by their id. */
type InHand = Map<string, { endpoint: string; work: Promise<void> }>

/** At once, to everybody and to one: a slow endpoint leaves room for the others. */
const most = { inHand: 16, perEndpoint: 4 }

/**
 * Tells the endpoints of webhooks what changed. It wakes when the edition changes and looks every
 * two seconds for what is to be tried again; what it has to send is in the database, so a process
 * that dies is continued by the next, or by another beside it.
 */
export function openPostRoom(parts: PostRoomParts): PostRoom {
  const { caughtUp, edition, every = 2000, onFailure, payload } = parts
  const holder = randomUUID()
  const counting = countQueue(payload)
  const inHand: InHand = new Map()
  const once = async (): Promise<void> => {
    if (caughtUp()) await recordChanges({ ...parts, holder })
    await sendDue(parts, inHand, () => rounds.wake())
    await counting.count(parts.clock())
  }
  const rounds = startRounds({ act: once, every, onFailure })
  const stopWatching = edition.watch(rounds.wake)
  return {
    queue: counting.queue,
    async round() {
      await rounds.now()
      while (inHand.size > 0) {
        await settle(inHand)
        await rounds.now()
      }
    },
    async stop() {
      stopWatching()
      await rounds.stop()
      await Promise.race([settle(inHand), delay(15_000, undefined, { ref: false })])
      await leavePosition(payload, holder).catch(() => undefined)
    },
  }
}

/** Begins to send what is due and there is room for. `done` is called as each has been tried. */
async function sendDue(parts: PostRoomParts, inHand: InHand, done: () => void): Promise<void> {
  const { clock, onFailure, payload } = parts
  const busy = (id: string): number =>
    [...inHand.values()].filter(({ endpoint }) => endpoint === id).length
  const listeners = await readListeners(payload)
  const free = listeners.filter(
    ({ id, standing }) => standing === 'on' && busy(id) < most.perEndpoint,
  )
  const ids = free.map(({ id }) => id)
  for (const { endpoint, id } of await dueDeliveries(payload, ids, clock(), 100)) {
    if (inHand.size >= most.inHand) return
    if (inHand.has(id) || busy(endpoint) >= most.perEndpoint) continue
    const work = deliver(parts, id)
      .then(() => undefined, onFailure)
      .finally(() => {
        inHand.delete(id)
        done()
      })
    inHand.set(id, { endpoint, work })
  }
}

async function settle(inHand: InHand): Promise<void> {
  await Promise.all([...inHand.values()].map(({ work }) => work))
}
