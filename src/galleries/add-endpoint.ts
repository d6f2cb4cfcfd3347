import type { Endpoint } from 'payload'
import { z } from 'zod'
import { anyStaff } from '../access/who.ts'
import { refused, refuseStrangers } from '../photos/sheet/answers.ts'
import { addPhotos } from './add-photos.ts'
import { mostAtOnce } from './at-once.ts'

const sentSchema = z.object({
  photos: z.array(z.string().min(1).max(64)).min(1).max(mostAtOnce),
})

/**
 * `POST /api/galleries/:id/photos` adds photos under the access of whoever asks. `If-Match` may name
 * the revision it has to be on.
 */
export const addPhotosEndpoint: Endpoint = {
  path: '/:id/photos',
  method: 'post',
  handler: async (req) => {
    if (!anyStaff({ req })) return refuseStrangers(req)
    const sent: unknown = await req.json?.().catch(() => null)
    const { data } = sentSchema.safeParse(sent)
    if (!data) return refused(req, 400, unreadable)
    const photos = [...new Set(data.photos)]
    return Response.json(await addPhotos(req, String(req.routeParams?.id), photos))
  },
}

const unreadable = {
  en: `Send the ids of 1 to ${mostAtOnce} photos: {"photos": ["<id>"]}.`,
  zh: `请提交 1 至 ${mostAtOnce} 张图片的编号：{"photos": ["<id>"]}。`,
}
