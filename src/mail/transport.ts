import { createTransport } from 'nodemailer'
import type { Logger } from 'pino'
import type { MailSettings } from './settings.ts'

/** A letter as it goes out. The same `id` twice is the same letter to whoever gets it. */
export type Outgoing = {
  id: string
  to: { address: string; name: string }
  subject: string
  text: string
  html?: string
}

/** `logged` is where no server is set up. */
export type Sending = 'sent' | 'logged'

export type Transport = { send: (letter: Outgoing) => Promise<Sending>; close: () => void }

type Parts = { mail: MailSettings; publicUrl: string; production: boolean; log: Logger }

const second = 1000

/** How long a server may take for each step; nobody at a screen waits for it. */
const patience = {
  connectionTimeout: 10 * second,
  greetingTimeout: 10 * second,
  socketTimeout: 30 * second,
  dnsTimeout: 10 * second,
}

/** Sends through `SMTP_URL`; without it writes letters to the log, with their text while developing only. */
export function openTransport({ log, mail, production, publicUrl }: Parts): Transport {
  if (mail.server === null) return writingTo(log, production)
  const host = new URL(publicUrl).hostname
  const transporter = createTransport({ url: mail.server, ...patience })
  return {
    async send({ html, id, subject, text, to }) {
      await transporter.sendMail({
        from: { name: 'Rostrum', address: senderOf(mail, publicUrl) },
        to: { ...to },
        subject,
        text,
        ...(html ? { html } : {}),
        messageId: `<${id}@${host}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
        ...{ disableFileAccess: true, disableUrlAccess: true },
      })
      return 'sent'
    },
    close: () => transporter.close(),
  }
}

/** The address our mail comes from. */
export function senderOf({ from }: MailSettings, publicUrl: string): string {
  return from ?? `rostrum@${new URL(publicUrl).hostname}`
}

function writingTo(log: Logger, production: boolean): Transport {
  return {
    send: ({ subject, text, to }) => {
      const said = production ? {} : { text }
      log.info({ to: to.address, subject, ...said }, 'Mail, not sent: SMTP_URL is not set')
      return Promise.resolve('logged')
    },
    close: () => undefined,
  }
}
