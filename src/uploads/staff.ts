import {
  createPayloadRequest,
  executeAccess,
  type JsonObject,
  type PayloadRequest,
  type SanitizedConfig,
} from 'payload'
import { z } from 'zod'
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

type Staff = { id: string; config: Promise<SanitizedConfig>; publicUrl: string; headers: Headers }

/** Somebody of the staff who was recognised; everything they send is saved under their own rules. */
export function staffSender({ config, headers, id, publicUrl }: Staff): Sender {
  const ask = (locale?: string | null): Promise<PayloadRequest> => {
    const query = locale ? `?${new URLSearchParams({ locale })}` : ''
    const request = new Request(`${publicUrl}/api/photos${query}`, { headers })
    return createPayloadRequest({ config, request })
  }
  return {
    key: `staff:${id}`,
    address: '/api/uploads',
    mayBegin: async () => refusedBeforehand(await ask()),
    async take({ about, ...file }) {
      const { data: said } = aboutSchema.safeParse(about)
      if (!said) return unreadable
      const req = await ask(said.locale)
      return takePhoto(req, file, { data: fieldsOf(said), overrideAccess: false })
    },
  }
}

function fieldsOf({ batch, event, session }: z.output<typeof aboutSchema>): JsonObject {
  return {
    ...(event ? { event } : {}),
    ...(session ? { session } : {}),
    ...(batch ? { batch } : {}),
  }
}

const unreadable: Receipt = {
  result: 'refused',
  status: 400,
  code: 'bad-about',
  reason: 'Write “about” as JSON: {"event": "…", "session": "…", "locale": "en", "batch": {…}}.',
}

/** Who may not bring photos need not send them first. */
async function refusedBeforehand(req: PayloadRequest): Promise<Receipt | null> {
  const { create } = req.payload.collections.photos.config.access
  try {
    await executeAccess({ data: {}, req }, create)
    return null
  } catch (error) {
    return refusalOf(req, error)
  }
}
