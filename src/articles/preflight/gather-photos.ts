import type { Payload } from 'payload'
import { z } from 'zod'
import { codesLeft } from '../../photos/may-publish.ts'
import { rightsOf } from '../../photos/rights-of.ts'
import { parse } from '../../richtext/parse.ts'
import type { Block } from '../../richtext/nodes.ts'
import { localized, ref, rows, text } from '../../wire/let-out.ts'
import { readDrafts } from '../../preview/read-drafts.ts'
import { readProgrammeHolds } from '../../wire/programme-hold.ts'
import { type Found, readDocuments } from '../../wire/read.ts'
import { always } from '../../wire/standing.ts'
import type { Shown, ShownPhoto, Story } from './facts.ts'
import { inLanguage, standingOf } from './gather-targets.ts'

/** A photo at a place of the story, with the words written for that place. */
type Use = Pick<ShownPhoto, 'id' | 'path' | 'gallery'> & { caption: unknown; altText: unknown }

/** Every photo the story shows, first as its lead and then in its body, galleries among it. */
export async function gatherPhotos(
  payload: Payload,
  story: Story,
  body: unknown,
): Promise<ShownPhoto[]> {
  const blocks = parse(body).flatMap(inner)
  const hung = await inGalleries(payload, blocks, story.language)
  const uses = [...leadOf(story), ...blocks.flatMap((block) => usesIn(block, hung))]
  const photos = await photosOf(payload, [...new Set(uses.map(({ id }) => id))])
  const holdOn = await readProgrammeHolds(payload, [...photos.values()])
  return uses.map((use) => {
    const photo = photos.get(use.id)
    return { ...shown(use, photo, story.language), hold: photo ? holdOn(photo) : always }
  })
}

function leadOf({ altOverride: altText, captionOverride: caption, leadPhoto }: Story): Use[] {
  return leadPhoto ? [{ id: leadPhoto.id, path: 'leadPhoto', gallery: null, caption, altText }] : []
}

/** A quote or a table may hold blocks in turn. */
function inner(block: Block): Block[] {
  if (block.kind === 'quote') return block.children.flatMap(inner)
  if (block.kind === 'table')
    return block.rows.flat().flatMap((cell) => cell.children.flatMap(inner))
  return [block]
}

function usesIn(block: Block, hung: Map<string, Use[]>): Use[] {
  if (block.kind === 'gallery') return hung.get(block.gallery.id) ?? []
  if (block.kind !== 'photo') return []
  const { alt: altText, caption, photo } = block
  return [{ id: photo.id, path: 'body', gallery: null, caption, altText }]
}

const gallerySchema = z.object({
  id: z.string(),
  photos: rows(
    z.object({
      photo: ref('photos'),
      captionOverride: z.unknown().optional(),
      altOverride: z.unknown().optional(),
    }),
  ),
})

async function inGalleries(
  payload: Payload,
  blocks: Block[],
  language: string | null,
): Promise<Map<string, Use[]>> {
  const ids = blocks.flatMap((block) => (block.kind === 'gallery' ? [block.gallery.id] : []))
  if (ids.length === 0) return new Map()
  const docs = await asReadersGet(payload, 'galleries', ids)
  return new Map(
    [...docs.values()].map((doc) => {
      const { id, photos } = gallerySchema.parse(doc)
      const title = inLanguage(doc.title, language) || id
      const uses = photos.flatMap(({ altOverride: altText, captionOverride: caption, photo }) =>
        photo ? [{ id: photo.id, path: 'body' as const, gallery: title, caption, altText }] : [],
      )
      return [id, uses]
    }),
  )
}

async function photosOf(payload: Payload, ids: string[]): Promise<Map<string, Found>> {
  return ids.length === 0 ? new Map() : asReadersGet(payload, 'photos', ids)
}

/** What is published as it is published, what is not in its newest draft. */
async function asReadersGet(
  payload: Payload,
  type: 'photos' | 'galleries',
  ids: string[],
): Promise<Map<string, Found>> {
  const stored = await readDocuments(payload, type, { id: { in: ids } })
  const drafts = stored.filter(({ _status }) => _status !== 'published').map(({ id }) => id)
  const newest = await readDrafts(payload, type, drafts)
  return new Map([...stored, ...newest].map((doc) => [doc.id, doc]))
}

const creditSchema = z.object({ creditText: text, creators: rows(z.object({ name: text })) })

function shown(
  use: Use,
  photo: Found | undefined,
  language: string | null,
): Omit<ShownPhoto, 'hold'> {
  const credit = creditSchema.safeParse(photo).data
  const caption = wordsAt(use.caption, photo?.caption, language)
  const altText = wordsAt(use.altText, photo?.altText, language)
  const standing = standingOf(photo)
  const isLeftOut = use.gallery !== null && standing === 'draft'
  return {
    id: use.id,
    path: use.path,
    gallery: use.gallery,
    title: inLanguage(photo?.title, language) || inLanguage(photo?.headline, language) || use.id,
    caption: caption.shown,
    altText: altText.shown,
    hasCredit: Boolean(credit?.creditText ?? credit?.creators.find(({ name }) => name)),
    leftOver: leftOverIn(
      isLeftOut
        ? { caption: inLanguage(use.caption, language), altText: inLanguage(use.altText, language) }
        : { caption: caption.words, altText: altText.words, credit: credit?.creditText ?? '' },
    ),
    rights: photo ? rightsOf(photo) : null,
    standing,
  }
}

/** Of a photo that stays out of its gallery only the words the gallery has for it: its own wait until it is published. */
function leftOverIn(all: {
  caption: string
  altText: string
  credit?: string
}): ShownPhoto['leftOver'] {
  const places = ['caption', 'altText', 'credit'] as const
  const [found] = places.flatMap((words) =>
    codesLeft(all[words] ?? '').map((code) => ({ words, code })),
  )
  return found ?? null
}

function wordsAt(
  here: unknown,
  own: unknown,
  language: string | null,
): { shown: Shown; words: string } {
  const override = inLanguage(here, language)
  if (override !== '') return { shown: 'here', words: override }
  const said = localized.safeParse(own).data?.localized ?? {}
  const words = said[language ?? ''] ?? ''
  if (words !== '') return { shown: 'here', words }
  const [other = ''] = Object.values(said)
  return { shown: other === '' ? 'nowhere' : 'elsewhere', words: other }
}
