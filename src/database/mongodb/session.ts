import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

const identified = z.object({
  id: z.object({ id: z.custom<{ toUUID: () => { toHexString: () => string } }>(canBeUuid) }),
})

function canBeUuid(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'toUUID' in value
}

/** The id of the session in which the request's transaction is, as a UUID. */
export async function sessionOf(
  { sessions }: MongooseAdapter,
  { transactionID }: PayloadRequest,
): Promise<string | null> {
  const id = await transactionID
  const session: unknown = id === undefined || id === null ? undefined : sessions[id]
  const { data } = identified.safeParse(session)
  return data ? data.id.id.toUUID().toHexString() : null
}

/** Ends a session of ours and with it what it has not committed. One that is over is no matter. */
export async function endTransactionOf(
  { connection }: MongooseAdapter,
  session: string,
): Promise<void> {
  const { UUID } = connection.base.mongo
  await connection.db?.admin().command({ killSessions: [{ id: new UUID(session) }] })
}
