import { createHash } from 'node:crypto'
import { basename, join } from 'node:path'
import { Router, type Request, type Response } from 'express'
import type { Entry } from '../../wire/edition.ts'
import { tagOf } from '../../wire/edition/tags.ts'
import type { Parts } from '../asking.ts'
import { nameRoute } from '../counting.ts'
import { tagHeaders } from '../depends.ts'
import { fileOf, versionOf } from '../image.ts'
import { openFor, privately, tokenOf } from '../preview.ts'
import { busy, gone, notFound, Problem } from '../problem.ts'
import { keptIn, type Keep } from './kept.ts'
import { picturesIn, type Pictures } from './pictures.ts'
import { readRendition, typeOf, type Rendition } from './rendition.ts'
import { takeTurns, type Turn, type Turns } from './turns.ts'

/** Seconds a copy may be kept by others: its address changes whenever it would look different. */
const aYear = 31_536_000

/**
 * Seconds a CDN may keep a picture of what follows an origin: a purge may come before we know that
 * the photo was withdrawn, and nobody purges again what is fetched after the last one.
 */
const sharedWhileFollowing = 10

/** Serves the public copies of photos. Originals never leave. */
export function serveImages(parts: Parts): Router {
  const keep = keptIn(join(parts.dataDir, 'renditions'))
  const pictures = parts.pictures ?? picturesIn(parts.mediaDir)
  const turns = takeTurns({ atOnce: 2, waiting: 100 })
  const router = Router()
  router.get('/images/:id/:version/:crop/:file', async (req, res) => {
    nameRoute(res, '/images/{id}/{version}/{crop}/{file}')
    const rendition = readRendition(req.params)
    if (rendition === null) throw notFound()
    const token = tokenOf(req)
    if (token === null) res.set(tagHeaders([tagOf.document('photos', rendition.id)]))
    const look = (seen: Parts) => ({ seen, photo: visiblePhoto(seen, rendition.id) })
    const { photo, seen } = token === null ? look(parts) : await openFor(parts, token, look)
    const version = versionOf(photo)
    if (rendition.version !== version) return leadToVersion(seen, res, rendition, version)
    const key = keyOf(rendition)
    const image = await imageOf(parts, pictures, photo, rendition, (make) => keep(key, make), turns)
    if (token !== null) return sendOnce(res, { rendition, image })
    send(parts, req, res, { photo, rendition, key, image })
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
    throw notFound()
  })
  if (made.kind === 'busy') throw busy()
  return made.value
}

type Sent = { photo: Entry; rendition: Rendition; key: string; image: Buffer }

/** Never kept by others longer than the photo may be shown. */
function send(
  { clock, follows }: Parts,
  req: Request,
  res: Response,
  { photo, rendition, key, image }: Sent,
): void {
  const left = photo.until === null ? aYear : secondsUntil(photo.until, clock())
  const etag = `"${key.slice(0, 32)}"`
  res.set({
    'Cache-Control': keptFor(left, follows === true),
    ...sandboxed,
    ETag: etag,
  })
  if (req.get('If-None-Match')?.includes(etag)) {
    res.status(304).end()
    return
  }
  res.set({ 'Content-Type': typeOf(rendition.format), 'Content-Length': String(image.length) })
  res.end(image)
}

function keptFor(left: number, follows: boolean): string {
  const shared = follows ? [`s-maxage=${Math.min(left, sharedWhileFollowing)}`] : []
  const forGood = left < aYear ? [] : ['immutable']
  return ['public', `max-age=${left}`, ...shared, ...forGood].join(', ')
}

/** A preview: whoever holds the token gets it, and no cache keeps it. */
function sendOnce(res: Response, { rendition, image }: Pick<Sent, 'rendition' | 'image'>): void {
  res.set({ ...privately, ...sandboxed, 'Content-Type': typeOf(rendition.format) })
  res.set('Content-Length', String(image.length)).end(image)
}

/** A file that is opened as a page may do nothing. */
const sandboxed = { 'Content-Security-Policy': `default-src 'none'; sandbox` }

function secondsUntil(moment: Date, now: Date): number {
  return Math.min(aYear, Math.max(0, Math.floor((moment.getTime() - now.getTime()) / 1000)))
}
