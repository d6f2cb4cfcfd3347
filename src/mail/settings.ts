import { z } from 'zod'

/** Through which server mail goes out, and from whom; no server means that it is only written to the log. */
export type MailSettings = { server: string | null; from: string | null }

/** Matches `smtp://host`, `smtps://user:password@host:465` and the like, with options behind it. */
const serverAddress = /^smtps?:\/\/[^\s/]+(\/?(\?\S*)?)?$/

/** Matches one address: `desk@news.example.org`. */
export const oneAddress = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+$/

/** What an operator sets to have mail sent. */
export const mailShape = {
  SMTP_URL: z
    .string()
    .regex(
      serverAddress,
      'write the mail server, such as smtps://user:password@mail.example.org:465',
    )
    .refine(
      (text) => URL.canParse(text),
      'write names and passwords with their signs as %40, %3A …',
    )
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(oneAddress, 'write one address, such as desk@news.example.org')
    .optional(),
}

type Written = z.output<z.ZodObject<typeof mailShape>>

export function mailOf({ MAIL_FROM: from, SMTP_URL: server }: Written): MailSettings {
  return { server: server ?? null, from: from ?? null }
}
