import { once } from 'node:events'
import { SMTPServer } from 'smtp-server'

/** A real mail server of our own: what came in, and how it answers. */
export type MailServer = {
  /** For `SMTP_URL`. */
  url: string
  /** Whole messages as they came, headers and all, with those named to the server as recipients. */
  received: { to: string[]; raw: string }[]
  /** From now on answers every message with this code; null accepts them. */
  refuse: (code: number | null) => void
  close: () => Promise<void>
}

export async function openMailServer(): Promise<MailServer> {
  const received: MailServer['received'] = []
  let refusing: number | null = null
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        if (refusing !== null)
          return done(Object.assign(new Error('Not now'), { responseCode: refusing }))
        const to = session.envelope.rcptTo.map(({ address }) => address)
        received.push({ to, raw: Buffer.concat(parts).toString() })
        done()
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const address = server.server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    refuse: (code) => {
      refusing = code
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** A header of a message, unfolded and with its encoded words read. */
export function headerOf(raw: string, name: string): string {
  const [head = ''] = raw.split('\r\n\r\n')
  const unfolded = head.replaceAll(/\r\n[ \t]+/g, ' ')
  const line = unfolded.split('\r\n').find((each) => each.toLowerCase().startsWith(`${name}:`))
  return readWords((line ?? '').slice(name.length + 1).trim())
}

/** The text of a message that has no other part. */
export function textOf(raw: string): string {
  const body = raw.slice(raw.indexOf('\r\n\r\n') + 4)
  const how = headerOf(raw, 'content-transfer-encoding')
  if (how === 'base64') return Buffer.from(body, 'base64').toString()
  return how === 'quoted-printable' ? readPrintable(body.replaceAll('=\r\n', '')) : body
}

/** Encoded words after RFC 2047, such as `=?UTF-8?B?…?=`; the space between two of them is none. */
function readWords(text: string): string {
  return text
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?UTF-8\?B\?([^?]*)\?=/gi, (_, word) => Buffer.from(word, 'base64').toString())
    .replaceAll(/=\?UTF-8\?Q\?([^?]*)\?=/gi, (_, word) => readPrintable(word.replaceAll('_', ' ')))
}

function readPrintable(text: string): string {
  const bytes = text.replaceAll(/=([0-9A-F]{2})/g, (_, hex) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
  return Buffer.from(bytes, 'latin1').toString()
}
