import { z } from 'zod'
import { isKillReason, type KillReason } from './kill-reasons.ts'
import type { Listing, Localized, Projection, PublicType, PublicValue } from './documents.ts'
import { flag, instant, text } from './let-out.ts'

/** What decides, on every collection, whether a document is public at all. */
const standingSchema = z.object({
  id: z.string().min(1),
  slug: text,
  publishedSlug: text,
  language: text,
  updatedAt: instant,
  deletedAt: instant,
  _status: z.enum(['draft', 'published']).nullish(),
  pubStatus: z.enum(['usable', 'withheld', 'canceled']).nullish(),
  stage: text,
  killedAt: instant,
  killReason: text,
  hadReaders: z.boolean().nullish(),
  firstPublishedAt: instant,
  embargoUntil: instant,
  embargoIndefinite: flag,
})

export type Standing = z.infer<typeof standingSchema>

/**
 * Published, not in the trash and usable: `public`. Killed after readers had it: `gone`, whatever
 * else is said about it. Everything else is `hidden`: so is a story killed before it came out or
 * while under embargo, of which nobody may learn that it was. Only what is said positively is
 * public: a status we do not know is not.
 */
export function standingOf(doc: Standing): Projection['kind'] {
  const { _status: status, deletedAt, pubStatus } = doc
  if (isKilled(doc)) return (doc.hadReaders ?? hadReaders(doc)) ? 'gone' : 'hidden'
  const isPublished = status === 'published' && deletedAt === null
  return isPublished && pubStatus !== 'withheld' ? 'public' : 'hidden'
}

function isKilled({ pubStatus, stage }: Pick<Standing, 'pubStatus' | 'stage'>): boolean {
  return pubStatus === 'canceled' || stage === 'killed'
}

/** Whether readers could have a killed document until the instant of the kill, where nobody noted it. */
function hadReaders(doc: Standing): boolean {
  const { _status: status, firstPublishedAt } = doc
  const killed = doc.killedAt ?? doc.updatedAt
  const cameOut =
    firstPublishedAt === null
      ? status === 'published'
      : killed !== null && firstPublishedAt <= killed
  return cameOut && !isWithheldAt(killed, embargoOf(doc))
}

function embargoOf({ embargoIndefinite, embargoUntil }: Standing): Window | 'never' {
  return embargoIndefinite ? 'never' : { from: embargoUntil, until: null }
}

/** Whether readers could not have it at the instant it was killed. */
export function isWithheldAt(killed: string | null, window: Window | 'never'): boolean {
  if (window === 'never') return true
  return window.from !== null && (killed === null || killed < window.from)
}

const killSchema = standingSchema.pick({ pubStatus: true, stage: true })
const timesSchema = standingSchema.pick({ killedAt: true, killReason: true, updatedAt: true })

const longAgo = new Date(0).toISOString()

/** When something was killed, and why, if readers may know. */
export type Kill = { at: string; reason: KillReason | null }

/** The kill of a document; null when it was not killed. What cannot be read was never killed. */
export function killOf(doc: unknown): Kill | null {
  const { data } = killSchema.safeParse(doc)
  if (!data || !isKilled(data)) return null
  return { at: withdrawnAt(doc) ?? longAgo, reason: reasonIn(doc) }
}

function reasonIn(doc: unknown): KillReason | null {
  const reason = timesSchema.safeParse(doc).data?.killReason
  return isKillReason(reason) ? reason : null
}

const notedSchema = killSchema.extend({ hadReaders: z.boolean() })

/** Whether it was noted, as it was killed, whether readers had it: then nothing said since counts. */
export function isJudged(doc: unknown): boolean {
  const { data } = notedSchema.safeParse(doc)
  return data !== undefined && isKilled(data)
}

/** When a document was killed, if it was, or else last changed; null when that is not known. */
export function withdrawnAt(doc: unknown): string | null {
  const { data } = timesSchema.safeParse(doc)
  return data ? (data.killedAt ?? data.updatedAt) : null
}

/** A document as if that kill had been its own. */
export function recalled<Doc extends object>(doc: Doc, { at, reason }: Kill): Doc {
  return { ...doc, pubStatus: 'canceled', killedAt: at, killReason: reason, hadReaders: null }
}

/** Times within which a document may be read; null is open. An endless embargo has no window. */
export type Window = { from: string | null; until: string | null }

export const always: Window = { from: null, until: null }

/** The time both windows allow: the later beginning, the earlier end. */
export function within(one: Window, other: Window): Window {
  return {
    from: pick(one.from, other.from, (a, b) => (a > b ? a : b)),
    until: pick(one.until, other.until, (a, b) => (a < b ? a : b)),
  }
}

type Shown = {
  document: { title: string | Localized; [key: string]: PublicValue }
  window?: Window | 'never'
  again?: string | null
  facets: Listing['facets']
  sortKeys: Listing['sortKeys']
}

/**
 * Puts a Payload document's standing and what it would show together. `show` runs for public ones
 * only, so a document can be withdrawn however broken the rest of it is. Throws on an odd document.
 */
export function projection(type: PublicType, doc: unknown, show: () => Shown): Projection {
  const standing = standingSchema.parse(doc)
  const { id, slug, publishedSlug, language } = standing
  const kind = standingOf(standing)
  if (kind === 'gone') return { kind, slug: publishedSlug ?? slug, language, ...reasonOf(standing) }
  if (kind === 'hidden') return { kind }
  const { again = null, document, window = always, facets, sortKeys } = show()
  if (window === 'never') return { kind: 'hidden' }
  return {
    kind,
    document: { type, id, slug, ...document, updatedAt: standing.updatedAt },
    listing: {
      slug,
      language,
      visibleFrom: window.from,
      visibleUntil: window.until,
      facets,
      sortKeys: { ...sortKeys, updated: standing.updatedAt },
    },
    ...(again === null ? {} : { again }),
  }
}

function reasonOf({ killReason }: Standing): { reason?: KillReason } {
  return isKillReason(killReason) ? { reason: killReason } : {}
}

function pick(
  one: string | null,
  other: string | null,
  choose: (a: string, b: string) => string,
): string | null {
  if (one === null) return other
  return other === null ? one : choose(one, other)
}
