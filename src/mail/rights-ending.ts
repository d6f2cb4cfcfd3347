import type { Payload, Where } from 'payload'
import { z } from 'zod'
import { ownZone } from '../fields/time-zone.ts'
import type { Photo } from '../payload-types.ts'
import { evaluate } from '../photos/rights.ts'
import { rightsOf } from '../photos/rights-of.ts'
import { usages } from '../photos/usages.ts'
import { letterTo } from './notify.ts'
import { putInOutbox } from './outbox.ts'
import { recipientsFor } from './recipients.ts'

const day = 24 * 60 * 60 * 1000

/** How long before the end the desk is told, in milliseconds. */
const ahead = 7 * day

type Ending = { id: string; title: string; until: Date }

/**
 * Writes to the desk which photos readers will lose within a week, about each only once. Reads so
 * many of them `atOnce`.
 */
export async function tellOfRightsEnding(payload: Payload, now: Date, atOnce = 200): Promise<void> {
  const ending = await readEnding(payload, now, atOnce)
  if (ending.length === 0) return
  const told = await readTold(payload)
  const desk = { role: { in: ['admin', 'editor'] } }
  for (const recipient of await recipientsFor({ payload }, 'rightsEnding', desk)) {
    const known = told.get(recipient.id)
    const photos = ending.filter((photo) => !known?.has(factOf(photo)))
    if (photos.length === 0) continue
    const notice = { kind: 'rightsEnding' as const, photos, zone: ownZone }
    await putInOutbox({ payload }, letterTo(recipient, notice, { facts: photos.map(factOf) }))
  }
}

function factOf({ id, until }: Ending): string {
  return `${id} ${until.toISOString()}`
}

/** Published photos that may be on the web now, and may not be within a week. */
async function readEnding(payload: Payload, now: Date, atOnce: number): Promise<Ending[]> {
  const soon = new Date(now.getTime() + ahead)
  const ending: Ending[] = []
  let after: Where[] = []
  for (;;) {
    const docs = await readTurning(payload, { now, soon, after, atOnce })
    ending.push(...docs.flatMap((photo) => endingOf(photo, now, soon)))
    const last = docs.at(-1)
    if (last === undefined || docs.length < atOnce) return ending
    after = [{ id: { greater_than: last.id } }]
  }
}

type Page = { now: Date; soon: Date; after: Where[]; atOnce: number }

/** Some of the published photos with a lease that begins or ends in between, in the order of their ids. */
async function readTurning(payload: Payload, { after, atOnce, now, soon }: Page): Promise<Photo[]> {
  const turns = { greater_than: now.toISOString(), less_than_equal: soon.toISOString() }
  const { docs } = await payload.find({
    collection: 'photos',
    where: {
      and: [
        { _status: { equals: 'published' } },
        { or: [{ 'leases.to': turns }, { 'leases.from': turns }] },
        ...after,
      ],
    },
    depth: 0,
    limit: atOnce,
    pagination: false,
    sort: 'id',
    overrideAccess: true,
  })
  return docs
}

function endingOf(photo: Photo, now: Date, soon: Date): Ending[] {
  const rights = rightsOf(photo)
  const found = rights && evaluate(rights, { ...usages.web, at: now })
  if (!found?.until || found.verdict !== 'allowed' || found.until > soon) return []
  return [{ id: photo.id, title: photo.title || photo.id, until: found.until }]
}

const factsSchema = z.array(z.string()).catch([])

/** What each has been told of already, as long as letters are kept. */
async function readTold(payload: Payload): Promise<Map<string, Set<string>>> {
  const { docs } = await payload.find({
    collection: 'outgoingMail',
    where: { kind: { equals: 'rightsEnding' } },
    select: { recipient: true, facts: true },
    depth: 0,
    limit: 0,
    pagination: false,
    sort: 'id',
    overrideAccess: true,
  })
  const told = new Map<string, Set<string>>()
  for (const { facts, recipient } of docs) {
    const known = told.get(recipient ?? '') ?? []
    told.set(recipient ?? '', new Set([...known, ...factsSchema.parse(facts)]))
  }
  return told
}
