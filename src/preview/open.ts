import { isDeepStrictEqual } from 'node:util'
import type { Payload } from 'payload'
import { z } from 'zod'
import { publicTypes, type Ref } from '../wire/documents.ts'
import type { Edition, Item } from '../wire/edition.ts'
import { instant } from '../wire/let-out.ts'
import { overlay } from '../wire/overlay.ts'
import type { OpenPreview, Outside, Preview } from '../wire/preview.ts'
import { type Layer, takeUp } from './layer.ts'
import { cover } from './cover.ts'
import { deskToken, readDeskId } from './desk-token.ts'
import { previewKey, readToken } from './token.ts'

export type PreviewParts = {
  payload: Payload
  edition: Edition
  /** Milliseconds for which what was read serves every request with the same token. */
  freshFor?: number
}

/** Most previews held at the same time; each is a few documents in memory. */
const most = 50

/** How stale the note of the last opening may be, in milliseconds. */
const noted = 60_000

export type Previews = {
  open: OpenPreview
  /** What somebody of the staff looks at a document with. */
  tokenFor: (ref: Ref, now: Date) => string
  /** Closes what was opened. */
  close: () => Promise<void>
}

/**
 * Opens preview tokens: reads the link and its drafts from the database, once for all who ask
 * within a few seconds. So a revocation takes effect as late as that, too.
 */
export function openPreviews({ payload, edition, freshFor = 5_000 }: PreviewParts): Previews {
  const key = previewKey(payload.config.secret)
  const held = new Map<string, { at: number; layer: Layer }>()
  const letGo = async (id: string): Promise<void> => {
    const leaving = held.get(id)
    held.delete(id)
    await leaving?.layer.leave()
  }
  const layerOf = (id: string, now: Date): Layer => {
    const known = held.get(id)
    if (known && Math.abs(now.getTime() - known.at) < freshFor) return known.layer
    void letGo(id)
    const opening = openLink({ payload, edition, now }, id)
    const layer = takeUp(opening)
    opening.catch(async () => {
      if (held.get(id)?.layer === layer) await letGo(id)
    })
    held.set(id, { at: now.getTime(), layer })
    for (const oldest of [...held.keys()].slice(0, Math.max(0, held.size - most)))
      void letGo(oldest)
    return layer
  }
  return {
    tokenFor: (ref, now) => deskToken(ref, payload.config.secret, now),
    async open(token, now, use) {
      const read = readToken(token, key, now)
      if (read.kind !== 'valid') return use(read)
      return layerOf(read.id, now).through(use)
    },
    async close() {
      await Promise.all([...held.keys()].map(letGo))
    },
  }
}

type Desk = { payload: Payload; edition: Edition; now: Date }

const linkSchema = z.object({
  document: z.object({ relationTo: z.enum(publicTypes), value: z.string() }).nullish(),
  expiresAt: instant,
  revoked: z.boolean().nullish(),
  lastOpenedAt: instant,
})

async function openLink(desk: Desk, id: string): Promise<Preview> {
  const own = readDeskId(id)
  if (own) return show(desk, own)
  const { payload, now } = desk
  const found = await payload.findByID({
    collection: 'previewLinks',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  const link = found && linkSchema.parse(found)
  if (!link) return { kind: 'unknown' }
  if (link.revoked) return { kind: 'revoked' }
  if (link.expiresAt === null || link.expiresAt <= now.toISOString()) return { kind: 'expired' }
  if (!link.document) return { kind: 'withdrawn' }
  await noteOpening(desk, id, link.lastOpenedAt)
  const { relationTo: ref, value } = link.document
  return show(desk, { ref, id: value }, new Date(link.expiresAt))
}

async function show(desk: Desk, root: Ref, until?: Date): Promise<Preview> {
  const covered = await cover(desk, root)
  if (covered.kind !== 'public') return covered
  const { items } = covered
  const drafts = new Set(items.map((item) => `${item.type}/${item.id}`))
  const isDraft = ({ ref: type, id: of }: Ref): boolean => drafts.has(`${type}/${of}`)
  const outside = outsideOf(desk, root, items)
  return { kind: 'shown', edition: overlay(desk.edition, items, desk.now), isDraft, outside, until }
}

/** Compared in the form readers get: what they do not see changes nothing for them. */
function outsideOf({ edition, now }: Desk, { id, ref }: Ref, items: readonly Item[]): Outside {
  const out = edition.getById(ref, id, now)?.document
  const own = items.find((item) => item.type === ref && item.id === id)?.projection
  if (!out || own?.kind !== 'public') return 'nothing'
  return isDeepStrictEqual(out, own.document) ? 'same' : 'earlier'
}

/** At most once a minute, and never in the way of an answer. */
async function noteOpening({ payload, now }: Desk, id: string, last: string | null): Promise<void> {
  if (last !== null && now.getTime() - Date.parse(last) < noted) return
  const data = { lastOpenedAt: now.toISOString() }
  await payload.db
    .updateOne({ collection: 'previewLinks', id, data, returning: false })
    .catch((err: unknown) => payload.logger.warn({ err }, 'A preview could not be noted'))
}
