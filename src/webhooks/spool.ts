import type { Payload } from 'payload'
import { atMost } from '../wire/edition/tags.ts'
import type { Subject } from './event-labels.ts'
import type { Listener } from './listeners.ts'
import { messageOf, type News, type Site, type Told } from './message.ts'
import { inBatches, isPurgeKind, mostTags } from './purge.ts'
import { steadyId } from './steady-id.ts'
import { wants } from './listeners.ts'

/** One thing for one endpoint, before it has a row. */
export type Draft = {
  id: string
  endpoint: string
  endpointName: string
  event: Subject
  title: string
  documentType: string | null
  document: string | null
  seq: number | null
  tags: string[]
  payload: unknown
  /** Milliseconds until it is due; at once unless said. */
  wait?: number
}

/** `purgeAgainAfter`: milliseconds until what was purged is purged once more; 0 is never. */
export type Spooling = Site & { purgeAgainAfter?: number }

/** What one endpoint is to be told: a message for each piece of news, or purges of all their tags. */
export function draftsFor(
  listener: Listener,
  news: readonly News[],
  site: Spooling,
  now: Date,
): Draft[] {
  const wanted = news.filter((each) => wants(listener, each))
  if (isPurgeKind(listener.kind)) {
    const purges = purgesFor(listener, listener.kind, wanted)
    return [...purges, ...secondPurges(purges, site.purgeAgainAfter ?? 0)]
  }
  return wanted.filter(isTold).map((each) => {
    const { epoch, event, id, seq, type } = each
    const message = messageOf(site, each, now)
    return {
      id: steadyId(listener.id, epoch, seq, type, id, event),
      endpoint: listener.id,
      endpointName: listener.name,
      event,
      title: message.data.title ?? each.place.slug ?? `${type}/${id}`,
      documentType: type,
      document: id,
      seq,
      tags: message.data.tags,
      payload: message,
    }
  })
}

function isTold(news: News): news is Told {
  return news.event !== null
}

/** Services refuse many purges in a short time, and what is refused stays until it is tried again. */
const mostTagsPurged = 1000

function purgesFor(listener: Listener, kind: keyof typeof mostTags, news: News[]): Draft[] {
  const [first, last] = [news[0], news.at(-1)]
  if (!first || !last) return []
  const named = news.flatMap(({ tags }) => tags)
  const batches = inBatches(atMost(named, mostTagsPurged), mostTags[kind])
  return batches.map((tags, number) => ({
    id: steadyId(listener.id, first.epoch, first.seq, last.seq, number, ...tags),
    endpoint: listener.id,
    endpointName: listener.name,
    event: 'purge',
    title: titleOf(tags),
    documentType: null,
    document: null,
    seq: last.seq,
    tags,
    payload: { tags },
  }))
}

/** For what a CDN fetched meanwhile from a delivery node that had not followed yet. */
function secondPurges(purges: Draft[], wait: number): Draft[] {
  if (wait === 0) return []
  return purges.map((purge) => ({ ...purge, id: steadyId(purge.id, 'again'), wait }))
}

/** The first tag, and how many more there are. */
export function titleOf(tags: readonly string[]): string {
  const [first = ''] = tags
  return tags.length > 1 ? `${first} +${tags.length - 1}` : first
}

const collection = 'webhookDeliveries'

/** Writes rows for those that have none yet. */
export async function spool(payload: Payload, drafts: readonly Draft[], now: Date): Promise<void> {
  const at = now.toISOString()
  const known = await knownOf(payload, drafts)
  for (const { wait = 0, ...draft } of drafts.filter(({ id }) => !known.has(id))) {
    const row = { ...draft, state: 'pending', tries: 0, attempts: [] }
    const nextAttemptAt = new Date(now.getTime() + wait).toISOString()
    const times = { createdAt: at, updatedAt: at, nextAttemptAt, leasedUntil: at }
    await payload.db.create({ collection, data: { ...row, ...times }, returning: false })
  }
}

async function knownOf(payload: Payload, drafts: readonly Draft[]): Promise<Set<string>> {
  if (drafts.length === 0) return new Set()
  const { docs } = await payload.find({
    collection,
    where: { id: { in: drafts.map(({ id }) => id) } },
    select: {},
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return new Set(docs.map(({ id }) => id))
}
