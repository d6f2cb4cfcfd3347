import type { EmailAdapter, Payload, PayloadRequest, SendEmailOptions } from 'payload'
import { z } from 'zod'
import type { Env } from '../env.ts'
import { putInOutbox } from './outbox.ts'
import { oneAddress } from './settings.ts'
import { senderOf } from './transport.ts'

type Mail = { to: string; subject: string; text: string }

/** Writes a letter down to be sent after the transaction of this request, if it is committed. */
export async function sendMail(
  asker: PayloadRequest | Payload,
  { subject, text, to }: Mail,
): Promise<void> {
  const by = 'payload' in asker ? { payload: asker.payload, req: asker } : { payload: asker }
  await putInOutbox(by, { to: { address: to }, subject, text })
}

const addressed = z.object({
  to: z.union([
    z.string().regex(oneAddress),
    z.object({ address: z.string().regex(oneAddress), name: z.string().optional() }),
  ]),
  subject: z.string(),
  text: z.string().optional(),
  html: z.string().optional(),
})

/**
 * How Payload itself sends: a forgotten password. It asks in the middle of a transaction and would
 * wait, and whoever asks could tell by the wait who works here; so it is written down beside it and
 * never fails.
 */
export function emailAdapter({ mail, publicUrl }: Pick<Env, 'mail' | 'publicUrl'>): EmailAdapter {
  return ({ payload }) => ({
    name: 'rostrum',
    defaultFromAddress: senderOf(mail, publicUrl),
    defaultFromName: 'Rostrum',
    sendEmail: (message) => {
      writeDown(payload, message).catch((err: unknown) =>
        payload.logger.error({ err }, 'A letter could not be written down'),
      )
      return Promise.resolve()
    },
  })
}

async function writeDown(payload: Payload, message: SendEmailOptions): Promise<void> {
  const { html, subject, text = '', to } = addressed.parse(message)
  const recipient = typeof to === 'string' ? { address: to } : to
  await putInOutbox({ payload }, { to: recipient, subject, text, html })
}
