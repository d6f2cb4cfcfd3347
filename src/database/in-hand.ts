import type { Payload, PayloadRequest } from 'payload'
import { isMongo } from './kind.ts'
import { changeInMongo, letGoInMongo, readInMongo, takeInMongo } from './mongodb/in-hand.ts'
import { sessionOf } from './mongodb/session.ts'

/**
 * What one process has in hand among all of them, by name. Kept outside of the transaction in which
 * it is done, so that it can be kept for as long as that takes. A SQLite file has one process and
 * one writer: there nobody can come in between, and all of this does nothing.
 */
export type InHand = { name: string; holder: string }

/**
 * Takes it until a time, unless another has it. What a process that died left in an open transaction
 * is taken back: MongoDB would keep the documents it wrote from everybody else for a minute.
 */
export async function takeInHand(
  { db }: Payload,
  what: InHand,
  times: { now: Date; until: Date },
): Promise<boolean> {
  return isMongo(db) ? takeInMongo(db, what, times) : true
}

/** Keeps it for longer, as long as nobody took it over. */
export async function keepInHand({ db }: Payload, what: InHand, until: Date): Promise<void> {
  if (isMongo(db)) await changeInMongo(db, what, { until })
}

/** Notes that it is done in this request's transaction, for whoever has to take it over. */
export async function noteTransaction(req: PayloadRequest, what: InHand): Promise<void> {
  const { db } = req.payload
  const session = isMongo(db) ? await sessionOf(db, req) : null
  if (isMongo(db) && session !== null) await changeInMongo(db, what, { session })
}

export async function letGo({ db }: Payload, what: InHand): Promise<void> {
  if (isMongo(db)) await letGoInMongo(db, what)
}

/** Until when each of these names is in somebody's hand, as far as it is. */
export async function readInHand({ db }: Payload, names: string[]): Promise<Map<string, Date>> {
  return isMongo(db) && names.length > 0 ? readInMongo(db, names) : new Map()
}
