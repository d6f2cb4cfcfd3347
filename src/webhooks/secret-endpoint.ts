import type { Endpoint, PayloadRequest } from 'payload'
import { only } from '../access/who.ts'
import { newSecret, overlap } from './signature.ts'
import { notForYou, notThere } from './endpoint-answers.ts'
import { type Listener, readListener } from './listeners.ts'

/**
 * `POST /api/webhooks/{id}/secret`: `{ secret, previousUntil, rev }`. The first time it shows the
 * secret the endpoint was made with; after that it makes a new one, and the one before goes on to be
 * signed with for a day.
 */
export const secretEndpoint: Endpoint = {
  path: '/:id/secret',
  method: 'post',
  handler: async (req) => {
    if (!only('admin')({ req })) return notForYou(req)
    const listener = await readListener(req.payload, String(req.routeParams?.id))
    if (listener === null) return notThere(req)
    const now = new Date()
    return Response.json(await (listener.secretShownAt ? replace : show)(req, listener, now))
  },
}

type Shown = { secret: string; previousUntil: string | null; rev: number | null }

async function show(req: PayloadRequest, { id, secret }: Listener, now: Date): Promise<Shown> {
  const rev = await save(req, id, { secretShownAt: now.toISOString() }, 'The secret was shown')
  return { secret: secret ? req.payload.decrypt(secret) : '', previousUntil: null, rev }
}

async function replace(req: PayloadRequest, { id, secret }: Listener, now: Date): Promise<Shown> {
  const fresh = newSecret()
  const previousUntil = new Date(now.getTime() + overlap).toISOString()
  const data = {
    secret: req.payload.encrypt(fresh),
    previousSecret: secret ?? null,
    previousUntil,
    secretShownAt: now.toISOString(),
  }
  const rev = await save(req, id, data, 'The secret was replaced')
  return { secret: fresh, previousUntil, rev }
}

/** A save of its own, beside the form that may be open: it touches nothing that is typed there. */
async function save(
  { payload, user }: PayloadRequest,
  id: string,
  data: Record<string, string | null>,
  why: string,
): Promise<number | null> {
  const saved = await payload.update({
    collection: 'webhooks',
    id,
    data,
    context: { why },
    depth: 0,
    overrideAccess: true,
    user,
  })
  return saved.rev ?? null
}
