import type { Endpoint } from 'payload'
import type { z } from 'zod'
import { anyStaff } from '../access/who.ts'
import { articleAccess } from '../articles/access.ts'
import type { Said } from '../fields/refuse.ts'
import { sayTooLong } from '../fields/too-long.ts'
import { refused, refuseStrangers } from '../photos/sheet/answers.ts'
import { missingOf } from './missing.ts'
import { siblingsOf } from './siblings.ts'
import { sideBySideOf } from './source.ts'
import { translate, translateSchema } from './translate.ts'

/**
 * `/api/articles/:id/translations`: a story in all languages, and how it gets into another.
 * `/api/articles/:id/counterparts`: what its source says and it has nothing for.
 * `/api/articles/:id/source`: what its source says now, compared with what was translated of it.
 */
export const translationEndpoints: Endpoint[] = [
  {
    method: 'get',
    path: '/:id/translations',
    handler: async (req) => {
      if (!anyStaff({ req })) return refuseStrangers(req)
      return Response.json({ languages: await siblingsOf(req, String(req.routeParams?.id)) })
    },
  },
  {
    method: 'get',
    path: '/:id/counterparts',
    handler: async (req) => {
      if (!anyStaff({ req })) return refuseStrangers(req)
      return Response.json(await missingOf(req, String(req.routeParams?.id)))
    },
  },
  {
    method: 'get',
    path: '/:id/source',
    handler: async (req) => {
      if (!anyStaff({ req })) return refuseStrangers(req)
      // It tells what the source said before.
      if (!articleAccess.readVersions({ req })) return refused(req, 403, notForThem)
      return Response.json(await sideBySideOf(req, String(req.routeParams?.id)))
    },
  },
  {
    method: 'post',
    path: '/:id/translations',
    handler: async (req) => {
      if (!anyStaff({ req })) return refuseStrangers(req)
      const sent: unknown = await req.json?.().catch(() => null)
      const { data, error } = translateSchema.safeParse(sent)
      if (error) return refused(req, 400, sayTooLong(error) ?? unreadable(error))
      return Response.json(await translate(req, String(req.routeParams?.id), data))
    },
  },
]

const notForThem: Said = {
  en: 'Earlier revisions are for those who write: reporters, translators and editors.',
  zh: '历史版本仅供记者、翻译和编辑查看。',
}

function unreadable({ issues }: z.ZodError): Said {
  const field = issues[0]?.path.join('.') ?? ''
  const what = field ? { en: `“${field}” cannot be read. `, zh: `无法读取“${field}”。` } : null
  return {
    en: `${what?.en ?? ''}Send the language, and whether the body begins with the words of the source: {"language": "zh", "words": "source"}; from the desk also assignee and dueAt, such as "2024-10-29T09:00:00+08:00".`,
    zh: `${what?.zh ?? ''}请提交语言，以及正文是否保留原文：{"language": "zh", "words": "source"}；编辑还可提交 assignee 和 dueAt，如 "2024-10-29T09:00:00+08:00"。`,
  }
}
