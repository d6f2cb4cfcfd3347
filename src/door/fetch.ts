import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Request as ExpressRequest, Response as ExpressResponse } from 'express'

/** The headers of a Node request as the web's. */
export function headersOf(req: ExpressRequest): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers)) {
    for (const each of Array.isArray(value) ? value : [value ?? '']) headers.append(name, each)
  }
  return headers
}

/** A Node request as the web's. `body` when it was read already; else it is streamed. */
export function webRequest(req: ExpressRequest, origin: string, body?: Uint8Array): Request {
  const bodiless = req.method === 'GET' || req.method === 'HEAD'
  const init = {
    method: req.method,
    headers: headersOf(req),
    body: bodiless ? null : (body ?? Readable.toWeb(req)),
    duplex: 'half',
  } as const
  return new Request(new URL(req.originalUrl, origin), init)
}

/** Writes a web response out. A reader who hangs up is not an error. */
export async function sendWeb(res: ExpressResponse, response: Response): Promise<void> {
  if (res.headersSent || res.destroyed) return
  res.status(response.status)
  for (const [name, value] of response.headers) {
    if (name !== 'set-cookie') res.setHeader(name, value)
  }
  for (const cookie of response.headers.getSetCookie()) res.append('Set-Cookie', cookie)
  if (!response.body) {
    res.end()
    return
  }
  await pipeline(Readable.fromWeb(response.body), res).catch(() => res.destroy())
}
