import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { anyStaff } from '../access/who.ts'
import { refusedRequest } from '../fields/refused-request.ts'
import { refuseStrangers } from '../photos/sheet/answers.ts'
import { closeLive, endNoteSchema, reopenLive } from './close.ts'
import { discardChange, discardSchema } from './discard-change.ts'
import { readLive } from './read-live.ts'
import { addUpdate, changeSchema, changeUpdate, newUpdateSchema } from './write-update.ts'

/** What the live composer asks, under `/api/articles/:id/live`. */
export const liveEndpoints: Endpoint[] = [
  at('get', '', async (req, id) => readLive(req, id, asked(req), new Date())),
  at('post', '', async (req, id) => ({
    update: await addUpdate(req, id, await sent(req, newUpdateSchema)),
  })),
  at('patch', '/:update', async (req, id) => {
    const change = await sent(req, changeSchema)
    return { update: await changeUpdate(req, id, String(req.routeParams?.update), change) }
  }),
  at('post', '/:update/discard', async (req, id) => {
    const read = await sent(req, discardSchema)
    return { update: await discardChange(req, id, String(req.routeParams?.update), read) }
  }),
  at('post', '/close', async (req, id) => ({
    blog: await closeLive(req, id, await sent(req, endNoteSchema), new Date()),
  })),
  at('post', '/reopen', async (req, id) => ({ blog: await reopenLive(req, id) })),
]

type Answer = (req: PayloadRequest, id: string) => Promise<object>

function at(method: 'get' | 'patch' | 'post', path: string, answer: Answer): Endpoint {
  return {
    method,
    path: `/:id/live${path}`,
    handler: async (req) =>
      anyStaff({ req })
        ? Response.json(await answer(req, String(req.routeParams?.id)))
        : refuseStrangers(req),
  }
}

const instant = z.iso.datetime().nullish().catch(null)

function asked({ query }: PayloadRequest) {
  const { before, since } = z.object({ before: instant, since: instant }).parse(query)
  return { before: before ?? null, since: since ?? null }
}

async function sent<Schema extends z.ZodType>(
  req: PayloadRequest,
  schema: Schema,
): Promise<z.output<Schema>> {
  const body: unknown = await req.json?.().catch(() => null)
  const read = schema.safeParse(body)
  if (read.success) return read.data
  const where = read.error.issues[0]?.path.join('.') || 'body'
  const why = (locale: z.core.$ZodErrorMap): string =>
    schema.safeParse(body, { error: locale }).error?.issues[0]?.message ?? ''
  throw refusedRequest(req, 400, 'unreadable', {
    en: `“${where}” cannot be read: ${why(z.locales.en().localeError)}.`,
    zh: `无法读取“${where}”：${why(z.locales.zhCN().localeError)}。`,
  })
}
