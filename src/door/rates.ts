import type { Request, RequestHandler } from 'express'
import { ipKeyGenerator, rateLimit } from 'express-rate-limit'
import { isUpload } from './body.ts'
import { isDisguised, visitorOf } from './guard.ts'
import { sendProblem } from './problem.ts'

const minute = 60_000

/** How often an address may try to log in, or a person may write. */
export type Rates = { logIns: number; resets: number; writes: number; uploads: number }

/** Log-ins, writes and uploads a minute; password resets an hour. */
export const defaultRates: Rates = { logIns: 10, resets: 5, writes: 300, uploads: 120 }

export function limitLogIns({ logIns }: Rates): RequestHandler {
  return limit(logIns, minute, byAddress, 'Wait a minute before you try to log in again.')
}

export function limitResets({ resets }: Rates): RequestHandler {
  return limit(resets, 60 * minute, byAddress, 'Wait an hour before you ask for another link.')
}

/** Counts what changes something, by person, or by address for strangers. */
export function limitWrites({ uploads, writes }: Rates): RequestHandler[] {
  const detail = 'You are saving faster than we can keep up: wait a minute.'
  return [
    limit(writes, minute, byVisitor, detail, (req) => isRead(req)),
    limit(
      uploads,
      minute,
      byVisitor,
      detail,
      (req) => isRead(req) || !(isUpload(req) || beginsUpload(req)),
    ),
  ]
}

function limit(
  most: number,
  windowMs: number,
  keyGenerator: (req: Request) => string,
  detail: string,
  skip: (req: Request) => boolean = () => false,
): RequestHandler {
  return rateLimit({
    limit: most,
    windowMs,
    keyGenerator,
    skip,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_req, res) => {
      res.set('Retry-After', String(windowMs / 1000))
      sendProblem(res, { status: 429, code: 'too-many', title: 'Too many requests', detail })
    },
  })
}

/** An IPv6 address counts with its neighbours, which belong to the same subscriber. */
function byAddress(req: Request): string {
  return ipKeyGenerator(req.ip ?? '')
}

function byVisitor(req: Request): string {
  return visitorOf(req)?.id ?? byAddress(req)
}

/** The first request for a file that comes in parts. */
function beginsUpload(req: Request): boolean {
  return req.method === 'POST' && req.get('Upload-Length') !== undefined
}

/** Only Payload knows disguises: uploads in parts go past it. */
function isRead(req: Request): boolean {
  if (beginsUpload(req)) return false
  return isDisguised(req) || ['GET', 'HEAD', 'OPTIONS'].includes(req.method)
}
