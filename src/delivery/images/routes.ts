import { Router, type Request, type Response } from 'express'
import type { Entry } from '../../wire/edition.ts'
import { tagOf, withAll } from '../../wire/edition/tags.ts'
import type { Parts } from '../asking.ts'
import { nameRoute } from '../counting.ts'
import { tagHeaders } from '../depends.ts'
import { clientOf } from '../limits/admit.ts'
import { openFor, privately, tokenOf } from '../preview.ts'
import { busy, gone, notFound, Problem } from '../problem.ts'
import { cropSizeOf } from './crop.ts'
import { openOwnDarkroom, type Darkroom } from './darkroom.ts'
import type { Shot } from './pictures.ts'
import { keyOf, pathOf, readRendition, type Rendition } from './rendition.ts'
import type { Print } from './shelf.ts'
import { offered, typeOf } from './sizes.ts'
import { editedOf, namesAt, shotOf } from './version.ts'

/** Seconds a copy may be kept by others: its address changes whenever it would look different. */
const aYear = 31_536_000

/** Seconds what stands in for another format may be kept: that is made within a few. */
const aMoment = 10

/**
 * Seconds a picture of what follows an origin may be kept before it is asked about again: we may not
 * know yet that the photo was withdrawn. Browsers are never purged, and a CDN may have been already.
 */
const whileFollowing = { browser: 60, shared: 10 } as const

/** Serves the public copies of photos. Originals never leave. */
export function serveImages(parts: Parts): Router {
  const darkroom = parts.darkroom ?? openOwnDarkroom(parts)
  const router = Router()
  router.get('/images/:id/:version/:crop/:file', async (req, res) => {
    nameRoute(res, '/images/{id}/{version}/{crop}/{file}')
    const rendition = readRendition(req.params)
    if (rendition === null) throw notFound()
    const token = tokenOf(req)
    if (token === null) res.set(tagHeaders(withAll([tagOf.document('photos', rendition.id)])))
    const look = (seen: Parts) => lookAt(seen, rendition)
    const bearing = token === null ? null : { token, client: clientOf(req) }
    const looked = bearing === null ? look(parts) : await openFor(parts, bearing, look)
    if (looked.kind === 'elsewhere') return leadToVersion(res, looked)
    if (token === null && isHeld(req, looked.rendition)) {
      return notModified(res, validityOf(parts, looked, true))
    }
    const print = await printOf(parts, darkroom, looked)
    if (token !== null) return send(res, privately, print)
    // Making it takes seconds, and it is purged for the last time a few after a withdrawal.
    const still = look(parts)
    if (still.kind === 'elsewhere') return leadToVersion(res, still)
    send(res, validityOf(parts, still, print.isFinal), print)
  })
  router.use('/images', () => {
    throw notFound()
  })
  return router
}

type Here = { kind: 'here'; photo: Entry; shot: Shot; rendition: Rendition }
type Elsewhere = { kind: 'elsewhere'; location: string; isPrivate: boolean }
type Looked = Here | Elsewhere

/** What stands at this address now: the copy there is, as wide as it gets. */
function lookAt(seen: Parts, asked: Rendition): Looked {
  const { clock, edition, imageQuery, languages, publicUrl } = seen
  const now = clock()
  const photo = visiblePhoto(seen, asked.id, now)
  const size = cropSizeOf(photo.document, asked.crop)
  if (size === null) throw notFound()
  const edited = editedOf(photo, namesAt(edition, languages, now))
  if (asked.version !== edited.version) {
    const path = pathOf({ ...asked, version: edited.version })
    const location = `${publicUrl}${path}${imageQuery?.(asked.id) ?? ''}`
    return { kind: 'elsewhere', location, isPrivate: imageQuery !== undefined }
  }
  const shot = shotOf(photo, edited)
  if (shot === null) throw notFound()
  const rendition = { ...asked, width: offered(asked.width, size.width) }
  return { kind: 'here', photo, shot, rendition }
}

/** What may be shown now: not a draft (unless it is previewed), not under embargo, rights not ended. */
function visiblePhoto({ edition }: Parts, id: string, now: Date): Entry {
  const found = edition.get('photos', id, [], now)
  if (found.kind === 'gone') throw gone(found.reason)
  if (found.kind !== 'found' || found.entry.id !== id) throw notFound()
  return found.entry
}

/** A page printed before the photo changed still shows it. */
function leadToVersion(res: Response, { location, isPrivate }: Elsewhere): void {
  res.set({ Location: location, 'Cache-Control': 'public, max-age=60' })
  if (isPrivate) res.set(privately)
  res.status(307).end()
}

/** @throws Problem when there is no such picture after all, or too many wait for theirs. */
async function printOf(
  { log }: Parts,
  darkroom: Darkroom,
  { photo, rendition, shot }: Here,
): Promise<Print> {
  const got = await darkroom.get(shot, rendition).catch((err: unknown) => {
    if (err instanceof Problem) throw err
    const about = { err, photo: photo.id, file: shot.file }
    log?.('A rendition could not be made of an original', about)
    throw isAway(err) ? busy() : notFound()
  })
  if (got.kind === 'busy') throw busy()
  return got.value
}

/** The storage of originals says so with a status, as HTTP does. */
function isAway(error: unknown): boolean {
  return error instanceof Error && 'status' in error && error.status === 503
}

/** Whether the reader has the picture already: what it shows depends on its address alone. */
function isHeld(req: Request, rendition: Rendition): boolean {
  return req.get('If-None-Match')?.includes(etagOf(rendition)) === true
}

/** Weak, as a copy that is made again shows the same and need not have the same bytes. */
function etagOf(rendition: Rendition): string {
  return `W/"${keyOf(rendition).slice(0, 32)}"`
}

/** Headers that say how long and by whom it may be kept. */
type Validity = Readonly<Record<string, string>>

/** Never kept by others longer than the photo may be shown; what stands in for it has no tag. */
function validityOf(
  { clock, follows }: Parts,
  { photo, rendition }: Here,
  isFinal: boolean,
): Validity {
  const shown = photo.until === null ? aYear : secondsUntil(photo.until, clock())
  const left = isFinal ? shown : Math.min(shown, aMoment)
  const kept = { 'Cache-Control': keptFor(left, follows === true) }
  return isFinal ? { ...kept, ETag: etagOf(rendition) } : kept
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

function send(res: Response, validity: Validity, { bytes, format }: Print): void {
  res.set({ ...validity, ...sandboxed, 'Content-Type': typeOf(format) })
  res.set('Content-Length', String(bytes.length)).end(bytes)
}

/** A file that is opened as a page may do nothing. */
const sandboxed = { 'Content-Security-Policy': `default-src 'none'; sandbox` }

function secondsUntil(moment: Date, now: Date): number {
  return Math.min(aYear, Math.max(0, Math.floor((moment.getTime() - now.getTime()) / 1000)))
}
