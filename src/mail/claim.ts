import type { Payload, Where } from 'payload'
import { z } from 'zod'
import type { MailState } from './kinds.ts'

const collection = 'outgoingMail'

/** Longer than a server may take, in milliseconds: after it another process may take over. */
const lease = 120_000

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '')

const rowSchema = z.object({
  id: z.string(),
  address: z.string(),
  name: text,
  subject: text,
  text,
  html: text,
  kind: z.string().nullish(),
  recipient: z.string().nullish(),
  document: z.string().nullish(),
  tries: z.number(),
})

export type ClaimedMail = z.infer<typeof rowSchema> & { leaseUntil: string }

const isDue = (now: Date): Where[] => [
  { state: { equals: 'waiting' } },
  { nextTry: { less_than_equal: now } },
  { leaseUntil: { less_than_equal: now } },
]

/** The ids of letters whose time has come, the longest waiting first. */
export async function dueMail(payload: Payload, now: Date, limit: number): Promise<string[]> {
  const { docs } = await payload.find({
    collection,
    where: { and: isDue(now) },
    select: {},
    sort: 'nextTry',
    limit,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map(({ id }) => id)
}

/** Takes a letter that is due, by one conditional update; null when another process was faster. */
export async function claimMail(
  payload: Payload,
  id: string,
  now: Date,
): Promise<ClaimedMail | null> {
  const leaseUntil = new Date(now.getTime() + lease).toISOString()
  const taken: unknown = await payload.db.updateOne({
    collection,
    where: { and: [{ id: { equals: id } }, ...isDue(now)] },
    data: { leaseUntil },
    options: { atomic: true },
  })
  return taken ? { ...rowSchema.parse(taken), leaseUntil } : null
}

type Outcome = { state: MailState; error: string | null; nextTry?: Date | undefined }

/** Writes down what came of it; the words are kept only as long as they are to be sent. */
export async function finishMail(
  payload: Payload,
  { id, leaseUntil, tries }: ClaimedMail,
  { error, nextTry, state }: Outcome,
  now: Date,
): Promise<void> {
  const at = now.toISOString()
  const isOver = state !== 'waiting'
  await payload.db.updateOne({
    collection,
    where: { and: [{ id: { equals: id } }, { leaseUntil: { equals: leaseUntil } }] },
    data: {
      ...{ state, error, tries: tries + 1, updatedAt: at, leaseUntil: at },
      ...(nextTry ? { nextTry: nextTry.toISOString() } : {}),
      ...(isOver ? { text: null, html: null } : {}),
      ...(state === 'sent' ? { sentAt: at } : {}),
    },
    options: { atomic: true },
  })
}
