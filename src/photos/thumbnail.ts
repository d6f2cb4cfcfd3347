import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Endpoint, GetAdminThumbnail, PayloadRequest } from 'payload'
import sharp from 'sharp'
import { env } from '../env.ts'
import { hasCode } from '../originals/has-code.ts'
import { isStoredName } from '../originals/names.ts'
import { originals } from '../originals/own.ts'
import { placesFor } from './places.ts'
import { fileGone, isKept, safeHeaders, stillKept } from './serve.ts'

/** Longest side in pixels: sharp on the cards of a contact sheet, and across a laptop's screen. */
const sides = { small: 640, large: 1600 }

type Size = keyof typeof sides

/** The admin's small picture of a photo. Its address changes when its file does. */
export const adminThumbnail: GetAdminThumbnail = ({ doc }) => {
  const { filename, id } = doc
  return typeof filename === 'string'
    ? `/api/photos/${String(id)}/thumbnail?of=${filename.slice(0, 8)}`
    : null
}

/** `GET /api/photos/:id/thumbnail?size=large`, for staff. Carries nothing of the file but its pixels. */
export const thumbnailEndpoint: Endpoint = {
  method: 'get',
  path: '/:id/thumbnail',
  handler: async (req) => {
    const photo = await req.payload.findByID({
      collection: 'photos',
      id: String(req.routeParams?.id),
      depth: 0,
      draft: true,
      disableErrors: true,
      trash: true,
      overrideAccess: false,
      req,
    })
    const name = photo?.filename ?? ''
    const size = sizeIn(req)
    const tag = `"${name}.${size}"`
    if (photo && isKept(req, tag)) return stillKept(tag, keptFor(size))
    const bytes = isStoredName(name) ? await thumbnailOf(name, size) : null
    if (bytes === null) return fileGone(req)
    return new Response(new Uint8Array(bytes), {
      headers: { ...safeHeaders, ...keptFor(size), 'Content-Type': 'image/webp', ETag: tag },
    })
  },
}

/** A contact sheet that is scrolled to and fro need not ask about each card every time. */
function keptFor(size: Size): Record<string, string> {
  return size === 'small' ? { 'Cache-Control': 'private, max-age=600, must-revalidate' } : {}
}

function sizeIn({ query }: PayloadRequest): Size {
  return query?.size === 'large' ? 'large' : 'small'
}

/** At one moment, when a sheet asks for a hundred photos that are new: others want to work as well. */
const places = placesFor(2)

/** Made once, kept beside the database, made again if it is lost. */
async function thumbnailOf(name: string, size: Size): Promise<Buffer | null> {
  const folder = join(env.dataDir, 'thumbnails')
  const kept = join(folder, size === 'small' ? `${name}.webp` : `${name}.${size}.webp`)
  const known = await readIfThere(kept)
  return known ?? places.within(() => make(name, size, { folder, kept }))
}

type Place = { folder: string; kept: string }

async function make(name: string, size: Size, { folder, kept }: Place): Promise<Buffer | null> {
  // Whoever waited for the same picture finds it here.
  const known = await readIfThere(kept)
  if (known) return known
  const original = await originals.read(name)
  if (!original) return null
  const small = await shrink(original, sides[size])
  await keep(small, { folder, kept })
  return small
}

/** A disk that is full costs the copy, not the answer. */
async function keep(bytes: Buffer, { folder, kept }: Place): Promise<void> {
  const unfinished = join(folder, `${crypto.randomUUID()}.tmp`)
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(unfinished, bytes)
    await rename(unfinished, kept)
  } catch {
    await rm(unfinished, { force: true })
  }
}

function shrink(original: Buffer, side: number): Promise<Buffer> {
  return sharp(original)
    .autoOrient()
    .resize(side, side, { fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .webp({ quality: 75 })
    .toBuffer()
}

async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null
    throw error
  }
}
