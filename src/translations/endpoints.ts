import type { Endpoint } from 'payload'
import { anyStaff } from '../access/who.ts'
import { refused, refuseStrangers } from '../photos/sheet/answers.ts'
import { siblingsOf } from './siblings.ts'
import { translate, translateSchema } from './translate.ts'

/** `/api/articles/:id/translations`: a story in all languages, and how it gets into another. */
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
    method: 'post',
    path: '/:id/translations',
    handler: async (req) => {
      if (!anyStaff({ req })) return refuseStrangers(req)
      const sent: unknown = await req.json?.().catch(() => null)
      const { data } = translateSchema.safeParse(sent)
      if (!data) return refused(req, 400, unreadable)
      return Response.json(await translate(req, String(req.routeParams?.id), data))
    },
  },
]

const unreadable = {
  en: 'Send the language, and whether the body begins with the words of the source: {"language": "zh", "words": "source"}.',
  zh: '请提交语言，以及正文是否保留原文：{"language": "zh", "words": "source"}。',
}
