import type { Request, RequestHandler } from 'express'
import { ipKeyGenerator, rateLimit } from 'express-rate-limit'
import { isUpload } from './body.ts'
import { isDisguised, visitorOf } from './guard.ts'
import { sendProblem } from './problem.ts'

const minute = 60_000

/** How often an address may try to log in, or a person may write. */
export type Rates = {
  logIns: number
  resets: number
  writes: number
  uploads: number
  dropped: number
}

/**
 * Log-ins, writes and files dropped through a link a minute; password resets an hour; uploads of the
 * staff in ten minutes, so that the photographs of a day may come at once.
 */
export const defaultRates: Rates = {
  ...{ logIns: 10, resets: 5, writes: 300 },
  ...{ uploads: 1200, dropped: 120 },
}

export function limitLogIns({ logIns }: Rates): RequestHandler {
  return limit(logIns, minute, byAddress, 'Wait a minute before you try to log in again.')
}

export function limitResets({ resets }: Rates): RequestHandler {
  return limit(resets, 60 * minute, byAddress, 'Wait an hour before you ask for another link.')
}

/** Counts what changes something, by person, or by address for strangers: every save, and files by themselves. */
export function limitStaff({ uploads, writes }: Rates) {
  const files = limit(uploads, 10 * minute, byVisitor, tooManyFiles, (req) => !bringsFile(req))
  const parts = limit(uploads * partsOfFile, 10 * minute, byVisitor, tooManyFiles, isRead)
  return {
    ofWrites: [limit(writes, minute, byVisitor, tooFast, isRead), files],
    /** Files in parts: each is many requests, and counts once. */
    ofParts: [files, parts],
  }
}

/** The same for whoever holds a drop link, by address. */
export function limitDrops({ dropped, writes }: Rates): RequestHandler[] {
  return [
    limit(writes, minute, byAddress, tooFast, isRead),
    limit(dropped, minute, byAddress, tooFast, (req) => !bringsFile(req)),
  ]
}

const tooFast = 'You are saving faster than we can keep up: wait a minute.'
const tooManyFiles = 'These are more files than we can take in at once: wait a few minutes.'

/** 60 MB in parts of 5 MB, begun once and broken off twice. */
const partsOfFile = 15

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

/** Whether a file comes with it, whole or as the first of its parts. */
function bringsFile(req: Request): boolean {
  return !isRead(req) && (isUpload(req) || beginsUpload(req))
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
