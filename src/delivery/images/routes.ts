import { createHash } from 'node:crypto'
import { basename, join } from 'node:path'
import { Router, type Request, type Response } from 'express'
import type { Entry } from '../../wire/edition.ts'
import { tagOf, withAll } from '../../wire/edition/tags.ts'
import type { Parts } from '../asking.ts'
import { nameRoute } from '../counting.ts'
import { tagHeaders } from '../depends.ts'
import { fileOf, versionOf } from '../image.ts'
import { openFor, privately, tokenOf } from '../preview.ts'
import { busy, gone, notFound, Problem } from '../problem.ts'
import { keptIn, type Keep } from './kept.ts'
import { inFolder, picturesOf, type Pictures } from './pictures.ts'
import { readRendition, typeOf, type Rendition } from './rendition.ts'
import { takeTurns, type Turn, type Turns } from './turns.ts'

/** Seconds a copy may be kept by others: its address changes whenever it would look different. */
const aYear = 31_536_000

/**
 * Seconds a picture of what follows an origin may be kept before it is asked about again: we may not
 * know yet that the photo was withdrawn. Browsers are never purged, and a CDN may have been already.
 */
const whileFollowing = { browser: 60, shared: 10 } as const

/** Serves the public copies of photos. Originals never leave. */
export function serveImages(parts: Parts): Router {
  const keep = keptIn(join(parts.dataDir, 'renditions'))
  const pictures = parts.pictures ?? picturesOf(parts.originals ?? inFolder(parts.mediaDir))
  const turns = takeTurns({ atOnce: 2, waiting: 100 })
  const router = Router()
  router.get('/images/:id/:version/:crop/:file', async (req, res) => {
    nameRoute(res, '/images/{id}/{version}/{crop}/{file}')
    const rendition = readRendition(req.params)
    if (rendition === null) throw notFound()
    const token = tokenOf(req)
    if (token === null) res.set(tagHeaders(withAll([tagOf.document('photos', rendition.id)])))
    const look = (seen: Parts) => ({ seen, photo: visiblePhoto(seen, rendition.id) })
    const { photo, seen } = token === null ? look(parts) : await openFor(parts, token, look)
    const version = versionOf(photo)
    if (rendition.version !== version) return leadToVersion(seen, res, rendition, version)
    const key = keyOf(rendition)
    const validity = token === null ? validityOf(parts, photo, key) : privately
    if (token === null && isHeld(req, key)) return notModified(res, validity)
    const image = await imageOf(parts, pictures, photo, rendition, (make) => keep(key, make), turns)
    send(res, validity, { rendition, image })
  })
  router.use('/images', () => {
    throw notFound()
  })
  return router
}

/** What may be shown now: not a draft (unless it is previewed), not under embargo, rights not ended. */
function visiblePhoto({ edition, clock }: Parts, id: string): Entry {
  const found = edition.get('photos', id, [], clock())
  if (found.kind === 'gone') throw gone()
  if (found.kind !== 'found' || found.entry.id !== id) throw notFound()
  return found.entry
}

/** A page printed before the photo changed still shows it. */
function leadToVersion(
  { publicUrl, imageQuery }: Pick<Parts, 'publicUrl' | 'imageQuery'>,
  res: Response,
  old: Rendition,
  version: string,
): void {
  const { id, crop, width, format } = old
  const path = `/images/${encodeURIComponent(id)}/${version}/${crop}/${width}.${format}`
  const location = `${publicUrl}${path}${imageQuery?.(id) ?? ''}`
  res.set({ Location: location, 'Cache-Control': 'public, max-age=60' })
  if (imageQuery) res.set(privately)
  res.status(307).end()
}

/** The version in it stands for the original and all that is printed. */
function keyOf(rendition: Rendition): string {
  return createHash('sha256').update(JSON.stringify(rendition)).digest('hex')
}

/** @throws Problem when there is no such picture after all, or too many wait for theirs. */
async function imageOf(
  { log }: Parts,
  pictures: Pictures,
  photo: Entry,
  rendition: Rendition,
  keep: (make: () => Promise<Turn<Buffer>>) => ReturnType<Keep>,
  turns: Turns,
): Promise<Buffer> {
  const file = fileOf(photo)
  const isSafe = file !== null && file === basename(file) && !file.startsWith('.')
  if (!isSafe) throw notFound()
  const make = () => pictures(file, rendition, photo)
  const made = await keep(() => turns(make)).catch((err: unknown) => {
    if (err instanceof Problem) throw err
    log?.('A rendition could not be made of an original', { err, photo: photo.id, file })
    throw isAway(err) ? busy() : notFound()
  })
  if (made.kind === 'busy') throw busy()
  return made.value
}

/** Whether the reader has the picture already: what it shows depends on its address alone. */
function isHeld(req: Request, key: string): boolean {
  return req.get('If-None-Match')?.includes(etagOf(key)) === true
}

function etagOf(key: string): string {
  return `"${key.slice(0, 32)}"`
}

/** Headers that say how long and by whom it may be kept. */
type Validity = Readonly<Record<string, string>>

/** Never kept by others longer than the photo may be shown. */
function validityOf({ clock, follows }: Parts, photo: Entry, key: string): Validity {
  const left = photo.until === null ? aYear : secondsUntil(photo.until, clock())
  return { 'Cache-Control': keptFor(left, follows === true), ETag: etagOf(key) }
}

function keptFor(left: number, follows: boolean): string {
  if (follows) {
    const { browser, shared } = whileFollowing
    return `public, max-age=${Math.min(left, browser)}, s-maxage=${Math.min(left, shared)}`
  }
  return `public, max-age=${left}${left < aYear ? '' : ', immutable'}`
}

function notModified(res: Response, validity: Validity): void {
  res.set(validity).status(304).end()
}

/** The storage of originals says so with a status, as HTTP does. */
function isAway(error: unknown): boolean {
  return error instanceof Error && 'status' in error && error.status === 503
}

type Sent = { rendition: Rendition; image: Buffer }

function send(res: Response, validity: Validity, { rendition, image }: Sent): void {
  res.set({ ...validity, ...sandboxed, 'Content-Type': typeOf(rendition.format) })
  res.set('Content-Length', String(image.length)).end(image)
}

/** A file that is opened as a page may do nothing. */
const sandboxed = { 'Content-Security-Policy': `default-src 'none'; sandbox` }

function secondsUntil(moment: Date, now: Date): number {
  return Math.min(aYear, Math.max(0, Math.floor((moment.getTime() - now.getTime()) / 1000)))
}
