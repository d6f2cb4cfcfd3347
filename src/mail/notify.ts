import type { Payload, PayloadRequest, Where } from 'payload'
import { staff } from '../access/roles.ts'
import { env } from '../env.ts'
import { putInOutbox } from './outbox.ts'
import { type Recipient, recipientsFor } from './recipients.ts'
import { type Notice, wordsOf } from './words.ts'

/** Members of staff by their ids, or everybody of the desk. */
export type Audience = readonly string[] | 'desk'

type More = { wait?: number; facts?: string[] }

/**
 * Writes to staff, each in their language, unless they did it themselves or turned such mail off.
 * The letters are rows of the same transaction: they go out after it, or not at all.
 */
export async function notify(
  asker: PayloadRequest | Payload,
  audience: Audience,
  notice: Notice,
  more: More = {},
): Promise<void> {
  const by = 'payload' in asker ? { payload: asker.payload, req: asker } : { payload: asker }
  const self = 'payload' in asker ? staff(asker)?.id : undefined
  const among = whereOf(audience)
  if (among === null) return
  for (const recipient of await recipientsFor(by, notice.kind, among))
    if (recipient.id !== self) await putInOutbox(by, letterTo(recipient, notice, more))
}

/** The same for one whom somebody has looked up. */
export function letterTo({ address, id, language, name }: Recipient, notice: Notice, more: More) {
  const { kind } = notice
  const document = 'article' in notice ? notice.article.id : null
  return {
    ...wordsOf(notice, language, `${env.publicUrl}/admin`),
    to: { address, name },
    about: { kind, recipient: id, document, ...(more.facts ? { facts: more.facts } : {}) },
    wait: more.wait ?? 0,
  }
}

function whereOf(audience: Audience): Where | null {
  if (audience === 'desk') return { role: { in: ['admin', 'editor'] } }
  return audience.length === 0 ? null : { id: { in: [...audience] } }
}
