import type { Endpoint, PayloadRequest } from 'payload'
import { anyStaff, only } from '../access/who.ts'
import { asTable, codesOf } from './codes.ts'
import { readProgramme } from './read-programme.ts'
import { refuseAllLanguages, refused, refuseStrangers } from './sheet/answers.ts'

/** `GET /api/events/:id/programme?locale=…`: what captions, codes and the agenda are made from. */
export const programmeEndpoint: Endpoint = {
  path: '/:id/programme',
  method: 'get',
  handler: async (req) => {
    if (!anyStaff({ req })) return refuseStrangers(req)
    const unclear = refuseAllLanguages(req)
    if (unclear) return unclear
    const programme = await readProgramme(req, String(req.routeParams?.id))
    return programme ? Response.json(programme) : eventGone(req)
  },
}

/** `GET /api/events/:id/codes.tsv?locale=…`: the codes of the event, for Photo Mechanic. */
export const codesEndpoint: Endpoint = {
  path: '/:id/codes.tsv',
  method: 'get',
  handler: async (req) => {
    if (!only('admin', 'editor', 'photographer')({ req })) {
      return refused(req, 403, {
        en: 'Codes are for photographers and editors.',
        zh: '代码表仅供摄影者和编辑使用。',
      })
    }
    const unclear = refuseAllLanguages(req)
    if (unclear) return unclear
    const programme = await readProgramme(req, String(req.routeParams?.id))
    if (!programme) return eventGone(req)
    return new Response(asTable(codesOf(programme)), {
      headers: {
        'Cache-Control': 'private, no-store',
        // Photo Mechanic offers to open text files only.
        'Content-Disposition': `attachment; filename="codes-${req.locale}.txt"`,
        'Content-Type': 'text/tab-separated-values; charset=utf-8',
      },
    })
  },
}

function eventGone(req: PayloadRequest): Response {
  return refused(req, 404, { en: 'This event is not here.', zh: '该活动不存在。' })
}
