import type { CollectionBeforeChangeHook, JsonObject, PayloadRequest } from 'payload'
import { z } from 'zod'
import { expandCodes, hasCode } from '../photos/codes.ts'
import { codesAbout, type Scene } from '../photos/say-codes.ts'
import { rows } from '../wire/let-out.ts'
import { placesOfWords } from './places-of-words.ts'

const usesSchema = z.object({ photos: rows(z.looseObject({ id: z.string().nullish() })) })

type Use = z.output<typeof usesSchema>['photos'][number]

/**
 * Replaces codes such as `=s2=` in what somebody has just written about a photo here, from the
 * programme of the photo's event, or else of the gallery's. What was there before stays as it is.
 */
export const sayCodesHere: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const uses = usesSchema.safeParse(data).data?.photos ?? []
  const before = usesSchema.safeParse(originalDoc).data?.photos ?? []
  const written = uses.filter((use) => newlyCoded(use, before).length > 0)
  if (written.length === 0) return data
  const scenes = await scenesOf(req, written)
  const programmes = new Map()
  const said = new Map<Use, JsonObject>()
  for (const use of written) {
    const scene = scenes.get(String(use.photo)) ?? {}
    const around = { ...scene, event: scene.event ?? data.event ?? originalDoc?.event }
    const codes = (await codesAbout(req, around, programmes)) ?? []
    const words = newlyCoded(use, before).map(([place, text]) => [
      place,
      expandCodes(text, codes).text,
    ])
    said.set(use, Object.fromEntries(words))
  }
  return { ...data, photos: uses.map((use) => ({ ...use, ...said.get(use) })) }
}

function newlyCoded(use: Use, before: Use[]): [string, string][] {
  const was = before.find(({ id }) => id && id === use.id)
  return placesOfWords.flatMap((place): [string, string][] => {
    const text = use[place]
    return typeof text === 'string' && text !== was?.[place] && hasCode(text) ? [[place, text]] : []
  })
}

async function scenesOf(req: PayloadRequest, uses: Use[]): Promise<Map<string, Scene>> {
  const ids = [...new Set(uses.map(({ photo }) => String(photo)))]
  const { docs } = await req.payload.find({
    collection: 'photos',
    where: { id: { in: ids } },
    limit: ids.length,
    pagination: false,
    depth: 0,
    disableErrors: true,
    draft: true,
    select: { event: true, takenAt: true, dateCreated: true },
    // As the programme is read: a program of ours has no account.
    overrideAccess: !req.user,
    req,
  })
  return new Map(docs.map(({ id, ...scene }) => [id, scene]))
}
