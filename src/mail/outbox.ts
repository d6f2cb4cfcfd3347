import type { Payload, PayloadRequest } from 'payload'
import type { NoticeKind } from './kinds.ts'
import { oneAddress } from './settings.ts'

/** A letter before it is written down. `wait`: milliseconds until it may go; at once unless said. */
export type Letter = {
  to: { address: string; name?: string | null | undefined }
  subject: string
  text: string
  html?: string | undefined
  about?: { kind: NoticeKind; recipient: string; document: string | null; facts?: string[] }
  wait?: number
}

/**
 * Writes a letter down, in the transaction of `req` when it has one: it goes out if that is
 * committed, after it, and even if the process dies in between. Nothing is sent here.
 */
export async function putInOutbox(
  { payload, req }: { payload: Payload; req?: PayloadRequest | undefined },
  { about, html, subject, text, to, wait = 0 }: Letter,
): Promise<void> {
  if (!oneAddress.test(to.address)) throw new Error('A letter goes to one address.')
  const now = Date.now()
  const at = new Date(now).toISOString()
  await payload.db.create({
    collection: 'outgoingMail',
    data: {
      id: crypto.randomUUID(),
      address: to.address,
      name: oneLine(to.name ?? ''),
      subject: oneLine(subject).slice(0, longestSubject),
      text,
      html: html ?? null,
      kind: about?.kind ?? null,
      recipient: about?.recipient ?? null,
      document: about?.document ?? null,
      facts: about?.facts ?? null,
      state: 'waiting',
      tries: 0,
      nextTry: new Date(now + wait).toISOString(),
      leaseUntil: at,
      createdAt: at,
      updatedAt: at,
    },
    returning: false,
    ...(req ? { req } : {}),
  })
}

const longestSubject = 200

/** Headlines become subjects: whatever breaks a line in a header, and whatever nobody sees, is a space. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
}
