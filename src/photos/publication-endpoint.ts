import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { env } from '../env.ts'
import { sayTo, type Said } from '../fields/refuse.ts'
import { isStoredName } from '../originals/names.ts'
import { originals } from '../originals/own.ts'
import { asPublished, isWithdrawn } from '../preview/as-published.ts'
import type { PublicDocument } from '../wire/documents.ts'
import { publicTitlesOf } from '../wire/public-titles.ts'
import type { Found } from '../wire/read.ts'
import { takesOriginals } from './access.ts'
import { typeOfStored } from './file-kind.ts'
import { forPublication } from './for-publication.ts'
import { inTurn } from './in-turn.ts'
import { namedIn, printedOf, type Names } from './printed.ts'
import { fileGone, notForViewers, safeHeaders } from './serve.ts'

/**
 * `GET /api/photos/:id/for-publication`, for whoever works with photos: the original pixels with the
 * newest record written into the file. Not of what was killed.
 */
export const publicationEndpoint: Endpoint = {
  method: 'get',
  path: '/:id/for-publication',
  handler: async (req) => {
    const [current, newest] = [await readPhoto(req, false), await readPhoto(req, true)]
    if (!current || !newest) return refused(req, 404, notThere)
    if (!takesOriginals({ req })) return notForViewers(req)
    if (isWithdrawn(current) || isWithdrawn(newest)) return refused(req, 410, withdrawn)
    const look = asPublished('photos', newest, { now: new Date(), timeZone: null })
    if (look.kind !== 'public') return refused(req, 409, unfinished)
    const name = String(newest.filename)
    const original = isStoredName(name) ? await originals.read(name) : null
    if (original === null) return fileGone(req)
    const { document } = look.projection
    const printed = printedOf(document, await namesFor(req, document))
    const bytes = await inTurn(req, () => forPublication(original, name, printed))
    return sent(bytes, name, newest)
  },
}

const photoSchema = z.looseObject({ id: z.string() })

/** In all languages, as projections read it; null for whom may not read it. */
async function readPhoto(req: PayloadRequest, draft: boolean): Promise<Found | null> {
  const found = await req.payload.findByID({
    collection: 'photos',
    id: String(req.routeParams?.id),
    depth: 0,
    disableErrors: true,
    draft,
    locale: 'all',
    overrideAccess: false,
    req,
    trash: true,
  })
  return found ? photoSchema.parse(found) : null
}

/** How the event and the speakers on it are called, as far as readers may know them. */
async function namesFor({ payload }: PayloadRequest, document: PublicDocument): Promise<Names> {
  const titleOf = await publicTitlesOf(payload, namedIn(document), new Date())
  return { languages: env.languages, titleOf }
}

/** Under the name it came with, in the ASCII that every browser takes and as it is. */
function sent(bytes: Buffer, name: string, { originalName }: Found): Response {
  const given = typeof originalName === 'string' && originalName ? originalName : name
  const plain = given.replaceAll(/[^\w.-]/g, '_')
  const disposition = `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(given)}`
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...safeHeaders,
      'Cache-Control': 'private, no-store',
      'Content-Disposition': disposition,
      'Content-Type': typeOfStored(name),
    },
  })
}

function refused(req: PayloadRequest, status: number, said: Said): Response {
  return Response.json({ errors: [{ message: sayTo(req, said) }] }, { status })
}

const notThere: Said = { en: 'There is no such photo.', zh: '没有此图片。' }

const withdrawn: Said = {
  en: 'This photo was killed or is in the trash: it is not for publication.',
  zh: '该图片已撤销或在回收站中，不可用于发布。',
}

const unfinished: Said = {
  en: 'This photo cannot be published as it is: fill in what its form marks, and save.',
  zh: '该图片目前无法发布：请补全表单中标出的内容并保存。',
}
