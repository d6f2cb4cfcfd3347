import { APIError, isolateObjectProperty, type PayloadRequest } from 'payload'
import { sayTo } from '../fields/refuse.ts'
import { inSheetOrder } from '../photos/sheet/order.ts'

/** What was done: `there` are those that the gallery had already. */
export type Added = { id: string; title: string; rev: number; added: number; there: number }

/**
 * Puts photos behind those a gallery has, in the order they were taken, as a draft: on the revision
 * it just read, so that nobody's change meanwhile is lost, or on the one the request names.
 */
export async function addPhotos(req: PayloadRequest, id: string, photos: string[]): Promise<Added> {
  const gallery = await newestOf(req, id)
  const uses = gallery.photos ?? []
  const there = new Set(uses.map(({ photo }) => (typeof photo === 'string' ? photo : photo.id)))
  const wanted = await takenPhotos(req, photos)
  const fresh = wanted.filter((photo) => !there.has(photo))
  const result = { id, title: gallery.title ?? '', added: fresh.length }
  const already = wanted.length - fresh.length
  if (fresh.length === 0) return { ...result, rev: gallery.rev ?? 0, there: already }
  const saved = await req.payload.update({
    collection: 'galleries',
    id,
    data: { rev: gallery.rev ?? 0, photos: [...uses, ...fresh.map((photo) => ({ photo }))] },
    depth: 0,
    draft: true,
    fallbackLocale: false,
    select: { rev: true },
    overrideAccess: false,
    overrideLock: false,
    req,
  })
  return { ...result, rev: saved.rev ?? 0, there: already }
}

/** The rows as they are in this language; their ids keep the words of the others. */
function newestOf(req: PayloadRequest, id: string) {
  return req.payload.findByID({
    collection: 'galleries',
    id,
    depth: 0,
    draft: true,
    fallbackLocale: false,
    select: { title: true, photos: true, rev: true },
    overrideAccess: false,
    req: beside(req),
  })
}

/** @throws APIError which names those that do not exist. */
async function takenPhotos(req: PayloadRequest, ids: string[]): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'photos',
    where: { id: { in: ids } },
    limit: ids.length,
    pagination: false,
    depth: 0,
    draft: true,
    select: { createdAt: true, originalName: true, takenAt: true },
    overrideAccess: false,
    req: beside(req),
  })
  const found = new Set(docs.map((photo) => photo.id))
  const missing = ids.filter((id) => !found.has(id))
  if (missing.length > 0) throw unknown(req, missing)
  return inSheetOrder(docs).map((photo) => photo.id)
}

function unknown(req: PayloadRequest, missing: string[]): APIError {
  const said = sayTo(req, {
    en: `There is no photo with these ids: ${missing.join(', ')}. Leave them out.`,
    zh: `没有这些编号的图片：${missing.join('、')}。请去掉。`,
  })
  return new APIError(said, 400, { code: 'unknown-photos' }, true)
}

function beside(req: PayloadRequest): PayloadRequest {
  return isolateObjectProperty(req, ['fallbackLocale', 'context'])
}
