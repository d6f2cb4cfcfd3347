import {
  createPayloadRequest,
  executeAccess,
  type JsonObject,
  type PayloadRequest,
  type SanitizedConfig,
} from 'payload'
import { z } from 'zod'
import { refuse, sayIn } from '../fields/refuse.ts'
import { batchOf } from '../photos/metadata/batch-of.ts'
import { faultsOfProgramme } from '../programme/event-of-session.ts'
import type { Receipt } from './receipt.ts'
import type { Sender } from './sender.ts'
import { refusalOf, takePhoto } from './take-photo.ts'

/** What is said along with a file; `locale` is the language of the words in `batch`. */
const aboutSchema = z.object({
  event: z.string().max(100).nullish(),
  session: z.string().max(100).nullish(),
  locale: z
    .string()
    .max(35)
    .refine((locale) => locale !== 'all')
    .nullish(),
  batch: z.unknown().optional(),
})

type Staff = {
  id: string
  language: string
  config: Promise<SanitizedConfig>
  publicUrl: string
  headers: Headers
}

/** Somebody of the staff who was recognised; everything they send is saved under their own rules. */
export function staffSender({ config, headers, id, language, publicUrl }: Staff): Sender {
  const ask = (locale?: string | null): Promise<PayloadRequest> => {
    const query = locale ? `?${new URLSearchParams({ locale })}` : ''
    const request = new Request(`${publicUrl}/api/photos${query}`, { headers })
    return createPayloadRequest({ config, request })
  }
  return {
    key: `staff:${id}`,
    language,
    address: '/api/uploads',
    async mayBegin(_theirs, about) {
      const { data: said } = aboutSchema.safeParse(about)
      return said ? refusedBeforehand(await ask(said.locale), said) : unreadable(language)
    },
    async take({ about, ...file }) {
      const { data: said } = aboutSchema.safeParse(about)
      if (!said) return unreadable(language)
      const req = await ask(said.locale)
      return takePhoto(req, file, { data: fieldsOf(said), overrideAccess: false })
    },
  }
}

type About = z.output<typeof aboutSchema>

function fieldsOf({ batch, event, session }: About): JsonObject {
  return {
    ...(event ? { event } : {}),
    ...(session ? { session } : {}),
    ...(batch ? { batch } : {}),
  }
}

function unreadable(language: string): Receipt {
  const reason = sayIn(language, {
    en: 'Write “about” as JSON: {"event": "…", "session": "…", "locale": "en", "batch": {…}}.',
    zh: '请将 about 写成 JSON：{"event": "…", "session": "…", "locale": "en", "batch": {…}}。',
  })
  return { result: 'refused', status: 400, code: 'bad-about', reason }
}

/** Who may not bring photos, or says of them what cannot be, need not send them first. */
async function refusedBeforehand(req: PayloadRequest, said: About): Promise<Receipt | null> {
  const { create } = req.payload.collections.photos.config.access
  try {
    await executeAccess({ data: {}, req }, create)
    batchOf(req, said.batch)
    refuse(await faultsOfProgramme(req, said), { collection: 'photos', req })
    return null
  } catch (error) {
    return refusalOf(req, error)
  }
}
