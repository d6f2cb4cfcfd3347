import type { Endpoint } from 'payload'
import { anyStaff } from '../access/who.ts'
import { text } from '../photos/admin/text.ts'
import { refuseAllLanguages, refused, refuseStrangers } from '../photos/sheet/answers.ts'
import { mostAtOnce } from './at-once.ts'
import { readPictures } from './read-pictures.ts'

/** `GET /api/galleries/pictures?photos=a,b,c`: what the light table shows of these photos. */
export const picturesEndpoint: Endpoint = {
  path: '/pictures',
  method: 'get',
  handler: async (req) => {
    if (!anyStaff({ req })) return refuseStrangers(req)
    const wrong = refuseAllLanguages(req)
    if (wrong) return wrong
    const ids = text(req.query.photos).split(',').filter(Boolean)
    if (ids.length > mostAtOnce) return refused(req, 400, tooMany)
    return Response.json({ pictures: ids.length === 0 ? [] : await readPictures(req, ids) })
  },
}

const tooMany = {
  en: `Ask for at most ${mostAtOnce} photos at once: photos=<id>,<id>.`,
  zh: `一次最多查询 ${mostAtOnce} 张图片：photos=<id>,<id>。`,
}
