import type { Payload } from 'payload'
import { z } from 'zod'
import { publicTypes } from '../wire/documents.ts'
import { webhookEvents } from './events.ts'
import type { News } from './message.ts'
import { isPurgeKind } from './purge.ts'

/** An endpoint as sending needs it; secrets are still sealed. */
export type Listener = z.infer<typeof listenerSchema>

const text = z.string().nullish()
const time = z
  .string()
  .nullish()
  .transform((at) => (at ? new Date(at) : null))

const listenerSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['standardWebhook', 'fastlyPurge', 'cloudflarePurge']),
  url: text,
  service: text,
  token: text,
  events: z.array(z.enum(webhookEvents)).nullish(),
  types: z.array(z.enum(publicTypes)).nullish(),
  standing: z.enum(['on', 'paused', 'off']),
  secret: text,
  previousSecret: text,
  previousUntil: text,
  secretShownAt: text,
  failures: z
    .number()
    .nullish()
    .transform((count) => count ?? 0),
  failingSince: time,
  listeningSince: time,
})

/** Every endpoint that is told: those that are on, and the paused ones, whose messages wait. */
export async function readListeners(payload: Payload): Promise<Listener[]> {
  const { docs } = await payload.find({
    collection: 'webhooks',
    where: { standing: { not_equals: 'off' } },
    sort: 'id',
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map((doc) => listenerSchema.parse(doc))
}

/** One endpoint, whatever its standing; null when it was deleted. */
export async function readListener(payload: Payload, id: string): Promise<Listener | null> {
  const doc = await payload.findByID({
    collection: 'webhooks',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  return doc ? listenerSchema.parse(doc) : null
}

/**
 * Whether an endpoint asked to be told this; what happened before it listened is not for it. One
 * that purges is told everything: a page at a CDN holds documents of all types, and any of them may
 * change, or be killed, while the page keeps saying what it said.
 */
export function wants(
  { events, kind, listeningSince, types }: Listener,
  { at, event, type }: News,
): boolean {
  if (listeningSince && at < listeningSince) return false
  if (isPurgeKind(kind)) return true
  if (event === null || !(events ?? []).includes(event)) return false
  return !types?.length || types.includes(type)
}
