import type { Endpoint, PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { z } from 'zod'
import { staff } from '../access/roles.ts'
import { desk } from '../access/who.ts'
import { sayTo } from '../fields/refuse.ts'
import { sayTooLong } from '../fields/too-long.ts'
import { signInFirst } from '../fields/warnings-endpoint.ts'
import { cancelSchedule } from './cancel.ts'
import { scheduleOf } from './schedule-of.ts'
import { scheduleStory } from './schedule-story.ts'

const act = z.enum(['publish', 'unpublish']).default('publish')

const askedSchema = z.strictObject({
  act,
  at: z.string().max(40),
  zone: z.string().max(60),
  rev: z.int().optional(),
  revision: z.int().optional(),
  acknowledged: z.boolean().default(false),
  override: z.strictObject({ reason: z.string().max(1000) }).optional(),
})

const cancelSchema = z.strictObject({ act })

/**
 * `GET /api/articles/{id}/schedule`: what waits, `{ publish, unpublish, failed }`. `POST` with
 * `{ act, at, zone, rev }` schedules or moves it, `POST …/unschedule` with `{ act }` cancels it; both
 * answer like `GET`.
 */
export const scheduleEndpoints: Endpoint[] = [
  {
    path: '/:id/schedule',
    method: 'get',
    handler: async (req) => (staff(req) === null ? signInFirst() : answer(req)),
  },
  {
    path: '/:id/schedule',
    method: 'post',
    handler: async (req) => {
      requireDesk(req)
      const asked = parsed(req, askedSchema, await bodyOf(req))
      if (asked.rev === undefined && asked.revision === undefined && asked.act === 'publish')
        throw revisionMissing(req)
      await scheduleStory(req, { ...asked, id: idIn(req) }, new Date())
      return answer(req)
    },
  },
  {
    path: '/:id/unschedule',
    method: 'post',
    handler: async (req) => {
      requireDesk(req)
      const asked = parsed(req, cancelSchema, (await bodyOf(req)) ?? {})
      await cancelSchedule(req, { act: asked.act, id: idIn(req) })
      return answer(req)
    },
  },
]

const idIn = ({ routeParams }: PayloadRequest): string => String(routeParams?.id)

async function answer(req: PayloadRequest): Promise<Response> {
  const story = await req.payload.findByID({
    collection: 'articles',
    id: idIn(req),
    depth: 0,
    draft: true,
    select: { stage: true, rev: true },
    overrideAccess: false,
    req,
  })
  return Response.json({
    ...(await scheduleOf(req, idIn(req))),
    article: { stage: story.stage, rev: story.rev },
  })
}

async function bodyOf(req: PayloadRequest): Promise<unknown> {
  try {
    return await req.json?.()
  } catch {
    return undefined
  }
}

function parsed<Output>(req: PayloadRequest, schema: z.ZodType<Output>, body: unknown): Output {
  const { data, error } = schema.safeParse(body)
  if (data !== undefined) return data
  const fields = (error?.issues ?? []).map(({ path }) => path.join('.')).filter(Boolean)
  const usual = {
    en: 'Send JSON such as {"act": "publish", "at": "2024-10-29T18:00", "zone": "Asia/Shanghai", "rev": 12}.',
    zh: '请提交 JSON，例如 {"act": "publish", "at": "2024-10-29T18:00", "zone": "Asia/Shanghai", "rev": 12}。',
  }
  const said = sayTo(req, (error && sayTooLong(error)) ?? usual)
  throw new APIError(said, 400, { code: 'unreadable-schedule', fields }, true)
}

/** @throws APIError 403: who publishes, schedules. */
export function requireDesk(req: PayloadRequest): void {
  if (desk({ req })) return
  const said = sayTo(req, {
    en: 'Only editors schedule articles. Submit it for review instead.',
    zh: '只有编辑可以排期。请提交审稿。',
  })
  throw new APIError(said, 403, { code: 'only-the-desk' }, true)
}

function revisionMissing(req: PayloadRequest): APIError {
  const said = sayTo(req, {
    en: 'Say which revision is to go out: send the article’s “rev” along.',
    zh: '请注明要发布的修订号：随请求提交稿件的 rev。',
  })
  return new APIError(said, 428, { code: 'revision-missing' }, true)
}
