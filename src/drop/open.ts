import type { Payload } from 'payload'
import { z } from 'zod'
import { digestOf } from './token.ts'

/** What a link lets its holder do, as it stands now. */
export type DropLink = {
  id: string
  label: string
  event: string
  session: string | null
  maxFiles: number
  words: Record<string, string>
}

export type Opened =
  | { kind: 'open'; link: DropLink }
  | { kind: 'unknown' }
  | { kind: 'ended'; why: 'expired' | 'revoked' }

/** Matches a token of ours: 32 bytes as base64url. */
const token = /^[\w-]{43}$/

const text = z.string().nullish()

const rowSchema = z.object({
  ...{ id: z.string(), label: z.string(), event: z.string(), session: text, maxFiles: z.number() },
  expiresAt: z.union([z.string(), z.date()]).transform((at) => new Date(at)),
  revoked: z.boolean().nullish(),
  ...{ creditText: text, copyrightNotice: text, usageTerms: text },
})

/** Finds the link of a token. The instant of expiry counts as expired. */
export async function openLink(payload: Payload, given: string, now: Date): Promise<Opened> {
  if (!token.test(given)) return { kind: 'unknown' }
  const { docs } = await payload.find({
    collection: 'dropLinks',
    where: { tokenDigest: { equals: digestOf(given) } },
    ...{ depth: 0, limit: 1, pagination: false, overrideAccess: true },
  })
  const row = rowSchema.safeParse(docs[0])
  if (!row.success) return { kind: 'unknown' }
  const { expiresAt, revoked, session, ...link } = row.data
  if (revoked) return { kind: 'ended', why: 'revoked' }
  if (expiresAt <= now) return { kind: 'ended', why: 'expired' }
  const { copyrightNotice, creditText, usageTerms, ...rest } = link
  const words = said({ copyrightNotice, creditText, usageTerms })
  return { kind: 'open', link: { ...rest, session: session ?? null, words } }
}

function said(words: Record<string, string | null | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([field, word]) => (word ? [[field, word] as const] : [])),
  )
}
