import type { Endpoint, PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { z } from 'zod'
import { staff } from '../access/roles.ts'
import { sayTo } from '../fields/refuse.ts'
import { sayTooLong } from '../fields/too-long.ts'
import { signInFirst } from '../fields/warnings-endpoint.ts'
import { killReasonNames } from '../wire/kill-reasons.ts'
import { moveStory } from './move.ts'
import { movesOf } from './moves.ts'
import { refuseMove, sayRefusal } from './refused-move.ts'
import { acts } from './transitions.ts'

const moveSchema = z.strictObject({
  act: z.enum(acts),
  rev: z.int().optional(),
  revision: z.int().optional(),
  reason: z.string().max(1000).optional(),
  killReason: z.enum(killReasonNames).optional(),
  assignee: z.string().optional(),
  corrects: z.boolean().optional(),
  acknowledged: z.boolean().optional(),
  override: z.strictObject({ reason: z.string().max(1000) }).optional(),
})

/**
 * `POST /api/articles/{id}/move` with `{ act, rev }` and what the act needs besides: `{ id, stage,
 * rev, approved }`. `GET /api/articles/{id}/moves`: what the asker may do with the story now.
 */
export const moveEndpoints: Endpoint[] = [
  {
    path: '/:id/move',
    method: 'post',
    handler: async (req) => {
      if (staff(req) === null) return signInFirst()
      const asked = moveSchema.safeParse(await bodyOf(req))
      if (!asked.success) throw unreadable(req, asked.error)
      const { acknowledged = false, corrects, ...said } = asked.data
      if (corrects) throw refuseMove(req, 'note-missing', sayRefusal('note-missing', onlyNamed))
      const move = { ...said, acknowledged, id: idIn(req) }
      return Response.json(await moveStory(req, move))
    },
  },
  {
    path: '/:id/moves',
    method: 'get',
    handler: async (req) =>
      staff(req) === null ? signInFirst() : Response.json(await movesOf(req, idIn(req))),
  },
]

const onlyNamed = { act: 'publish', stage: 'published' } as const

const idIn = ({ routeParams }: PayloadRequest): string => String(routeParams?.id)

async function bodyOf(req: PayloadRequest): Promise<unknown> {
  try {
    return await req.json?.()
  } catch {
    return undefined
  }
}

function unreadable(req: PayloadRequest, error: z.ZodError): APIError {
  const fields = error.issues.map(({ path }) => path.join('.')).filter(Boolean)
  const usual = {
    en: `Send JSON such as {"act": "submit", "rev": 12}. Acts: ${acts.join(', ')}.`,
    zh: `请提交 JSON，例如 {"act": "submit", "rev": 12}。可用操作：${acts.join(', ')}。`,
  }
  const said = sayTo(req, sayTooLong(error) ?? usual)
  return new APIError(said, 400, { code: 'unreadable-move', fields }, true)
}
