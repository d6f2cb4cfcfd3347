import type { Request, RequestHandler, Response } from 'express'
import { largestForm, limits } from '../photos/limits.ts'
import { visitorOf } from './guard.ts'
import { sendProblem } from './problem.ts'

const KB = 1024
const MB = 1024 * KB

/** Milliseconds a body other than an upload may take to arrive. */
const patience = 15_000

/** Levels of arrays and objects inside each other. */
const deepest = 64

const bodies = new WeakMap<Request, Uint8Array<ArrayBuffer>>()

/** What we accept of a sender, in bytes. */
export const largest = { logIn: 8 * KB, stranger: 64 * KB, staff: 8 * MB, upload: largestForm }

/**
 * Reads a body whole, within `limit` bytes and 15 seconds, so that nothing behind has to wait for
 * a slow sender. Uploads of staff are left to stream, but must say how long they are.
 */
export function readBody(limitOf: (req: Request) => number): RequestHandler {
  return async (req, res, next) => {
    if (!hasBody(req)) return next()
    const uploading = isUpload(req) && visitorOf(req) !== null
    const limit = uploading ? largest.upload : limitOf(req)
    const announced = Number(req.get('Content-Length') ?? Number.NaN)
    if (uploading && announced > limit) return refusePicture(req, res, announced > 2 * limit)
    if (announced > limit) return refuseSize(res, limit)
    if (uploading) return Number.isNaN(announced) ? refuseUnmeasured(res) : next()
    const body = await collect(req, limit)
    if (body === 'too-large') return refuseSize(res, limit)
    if (body === 'too-slow') return refuseSlow(res)
    if (isUpload(req)) {
      if (!isWholeForm(req, body)) return refuseForm(res)
    } else if (depth(body) > deepest) return refuseDepth(res)
    bodies.set(req, body)
    next()
  }
}

/** The body `readBody` read; undefined for an upload. */
export function bodyOf(req: Request): Uint8Array<ArrayBuffer> | undefined {
  return bodies.get(req) ?? (hasBody(req) ? undefined : new Uint8Array())
}

/** Whether the request carries a file. */
export function isUpload(req: Request): boolean {
  return /^multipart\/form-data/i.test(req.get('Content-Type') ?? '')
}

/** The mark between the fields of a form: `multipart/form-data; boundary=----x`. */
const boundary = /boundary=(?:"([^"]+)"|([^\s;]+))/i

/** Whether a form has its end, without which Payload would wait for it or fail. */
function isWholeForm(req: Request, body: Uint8Array): boolean {
  const [, quoted, plain] = boundary.exec(req.get('Content-Type') ?? '') ?? []
  const mark = quoted ?? plain
  return mark !== undefined && Buffer.from(body).includes(`--${mark}--`)
}

function hasBody(req: Request): boolean {
  return req.get('Transfer-Encoding') !== undefined || Number(req.get('Content-Length') ?? 0) > 0
}

type Collected = Buffer<ArrayBuffer> | 'too-large' | 'too-slow'

async function collect(req: Request, limit: number): Promise<Collected> {
  const { promise, resolve } = Promise.withResolvers<Collected>()
  const parts: Buffer[] = []
  let size = 0
  const timer = setTimeout(() => resolve('too-slow'), patience)
  req.on('data', (part: Buffer) => {
    size += part.length
    if (size > limit) resolve('too-large')
    else parts.push(part)
  })
  req.once('end', () => resolve(Buffer.concat(parts)))
  req.once('close', () => resolve('too-slow'))
  const body = await promise
  clearTimeout(timer)
  return body
}

/** How deep brackets are nested outside strings. Parsing is left to Payload. */
export function depth(json: Uint8Array): number {
  let [deep, most, inString, escaped] = [0, 0, false, false]
  for (const byte of json) {
    const char = String.fromCharCode(byte)
    if (escaped) escaped = false
    else if (char === '\\') escaped = inString
    else if (char === '"') inString = !inString
    else if (!inString && (char === '{' || char === '[')) most = Math.max(most, ++deep)
    else if (!inString && (char === '}' || char === ']')) deep--
  }
  return most
}

function refuseSize(res: Response, limit: number): void {
  res.set('Connection', 'close')
  const most = limit >= MB ? `${limit / MB} MB` : `${limit / KB} KB`
  const detail = `Send at most ${most} at once.`
  sendProblem(res, { status: 413, code: 'too-large', title: 'Too large', detail })
}

/**
 * Whoever still sends reads no answer: the rest is let in and thrown away before we answer. What is
 * more than twice what we take is cut off.
 */
function refusePicture(req: Request, res: Response, isFarTooLarge: boolean): void {
  const detail = `A picture may have ${limits.bytes / MB} MB: send a smaller one.`
  const answer = () =>
    sendProblem(res, { status: 413, code: 'too-large', title: 'Too large', detail })
  if (!isFarTooLarge) return void req.once('end', answer).resume()
  res.set('Connection', 'close')
  answer()
}

function refuseUnmeasured(res: Response): void {
  res.set('Connection', 'close')
  const detail = 'Send a Content-Length with an upload.'
  sendProblem(res, { status: 411, code: 'length-required', title: 'Length required', detail })
}

function refuseSlow(res: Response): void {
  res.set('Connection', 'close')
  const detail = 'The request did not arrive within 15 seconds: send it again.'
  sendProblem(res, { status: 408, code: 'too-slow', title: 'Request timeout', detail })
}

function refuseForm(res: Response): void {
  const detail = 'This form is not whole: send it again as multipart/form-data, or as JSON.'
  sendProblem(res, { status: 400, code: 'broken-form', title: 'Broken form', detail })
}

function refuseDepth(res: Response): void {
  const detail = `Nest JSON at most ${deepest} levels deep.`
  sendProblem(res, { status: 400, code: 'too-deep', title: 'Too deep', detail })
}
