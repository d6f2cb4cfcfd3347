import type { Endpoint, PayloadRequest } from 'payload'
import { desk } from '../../access/who.ts'
import { text } from '../admin/text.ts'
import { readReadiness } from '../readiness.ts'
import { refuseAllLanguages, refused } from './answers.ts'
import { publishEach, readPublications } from './publications.ts'
import { mostChecked } from './publishing.ts'

/** `GET /api/photos/readiness?photos=a,b,c`: which of these could be published now, and why not. */
export const readinessEndpoint: Endpoint = {
  path: '/readiness',
  method: 'get',
  handler: async (req) => {
    const ids = text(req.query.photos).split(',').filter(Boolean)
    if (!desk({ req })) return refuseOthers(req)
    if (ids.length === 0 || ids.length > mostChecked) return refused(req, 400, howMany)
    return Response.json({ photos: await readReadiness(req, ids, new Date()) })
  },
}

/** `POST /api/photos/publications`: publishes photos or takes them back, with a result for each. */
export const publicationsEndpoint: Endpoint = {
  path: '/publications',
  method: 'post',
  handler: async (req) => {
    const unclear = desk({ req }) ? refuseAllLanguages(req) : refuseOthers(req)
    if (unclear) return unclear
    const sent: unknown = await req.json?.().catch(() => null)
    const read = readPublications(sent)
    if ('fault' in read) return refused(req, 400, read.fault)
    return Response.json({ results: await publishEach(req, read) })
  },
}

function refuseOthers(req: PayloadRequest): Response {
  return refused(req, 403, {
    en: 'Only editors publish photos and take them back.',
    zh: '只有编辑可以发布和撤回图片。',
  })
}

const howMany = {
  en: `Ask for 1 to ${mostChecked} photos at once: photos=<id>,<id>.`,
  zh: `一次查询 1 至 ${mostChecked} 张图片：photos=<id>,<id>。`,
}
