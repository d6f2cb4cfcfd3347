import type { PayloadRequest, Where } from 'payload'
import type { Warning } from '../fields/warnings-endpoint.ts'
import { refs } from '../richtext/refs.ts'
import { reasonSentences } from './rights-sentences.ts'
import { evaluate, type Evaluation } from './rights.ts'
import { rightsOf } from './rights-of.ts'
import { type Usage, usages } from './usages.ts'

/** A photo that may not be used as it is, and why. */
export type Unusable = Evaluation & { id: string; title: string }

/** Those of these photos, in their newest state, that may not be used so at that moment. */
export function unusableAmong(
  photos: readonly { id: string; title?: string | null }[],
  usage: Usage,
  at: Date,
): Unusable[] {
  return photos.flatMap((photo) => {
    const rights = rightsOf(photo)
    const found = rights ? evaluate(rights, { ...usages[usage], at }) : unreadable
    if (found.verdict === 'allowed') return []
    return [{ id: photo.id, title: photo.title || photo.id, ...found }]
  })
}

const unreadable: Evaluation = { verdict: 'denied', reasons: ['withheld'], until: null }

/** What the editor of a story should know about its photos before it comes out. */
export async function warningsOfStory(req: PayloadRequest, id: string): Promise<Warning[]> {
  const story = await req.payload.findByID({
    collection: 'articles',
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: true,
    req,
  })
  if (!story) return []
  const shown = refs(story.body ?? {}).filter(({ ref }) => ref === 'photos' || ref === 'galleries')
  const photos = await photosOf(req, [
    ...(typeof story.leadPhoto === 'string' ? [story.leadPhoto] : []),
    ...shown.flatMap(({ id: photo, ref }) => (ref === 'photos' ? [photo] : [])),
    ...(await inGalleries(
      req,
      shown.flatMap(({ id: gallery, ref }) => (ref === 'galleries' ? [gallery] : [])),
    )),
  ])
  return unusableAmong(photos, 'web', new Date()).map((photo) => warningOf(photo))
}

async function inGalleries(req: PayloadRequest, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    ...newest,
    collection: 'galleries',
    where: oneOf(ids),
    overrideAccess: true,
    req,
  })
  return docs.flatMap(({ photos }) =>
    (photos ?? []).flatMap(({ photo }) => (typeof photo === 'string' ? [photo] : [])),
  )
}

async function photosOf(req: PayloadRequest, ids: string[]) {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    ...newest,
    collection: 'photos',
    where: oneOf(ids),
    overrideAccess: true,
    req,
  })
  return docs
}

const newest = { draft: true, depth: 0, limit: 0, pagination: false } as const

function oneOf(ids: string[]): Where {
  return { id: { in: [...new Set(ids)] } }
}

function warningOf({ id, reasons, title, verdict }: Unusable): Warning {
  const why = reasons.map((reason) => reasonSentences[reason])
  const [en, zh] = [why.map((each) => each.en).join(' '), why.map((each) => each.zh).join('')]
  const isOnCondition = verdict === 'conditional'
  return {
    code: isOnCondition ? 'photo-on-conditions' : 'photo-not-allowed',
    path: `photos/${id}`,
    said: {
      en: `Readers will not see the photo “${title}”. ${en}`,
      zh: `读者将看不到图片“${title}”。${zh}`,
    },
  }
}
