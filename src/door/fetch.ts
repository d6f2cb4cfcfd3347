import { pipeline } from 'node:stream/promises'
import type { Request as ExpressRequest, Response as ExpressResponse } from 'express'

/** The headers of a Node request as the web's. */
export function headersOf(req: Pick<ExpressRequest, 'headers'>): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers)) {
    for (const each of Array.isArray(value) ? value : [value ?? '']) headers.append(name, each)
  }
  return headers
}

/** A Node request as the web's. `body` when it was read already; else it is streamed. */
export function webRequest(
  req: ExpressRequest,
  origin: string,
  body?: Uint8Array<ArrayBuffer>,
): Request {
  const bodiless = req.method === 'GET' || req.method === 'HEAD'
  const init = {
    method: req.method,
    headers: headersOf(req),
    body: bodiless ? null : (body ?? streamOf(req)),
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
  await pipeline(partsOf(response.body), res).catch(() => res.destroy())
}

function streamOf(req: ExpressRequest): ReadableStream<Uint8Array> {
  const parts: AsyncIterator<Uint8Array> = req[Symbol.asyncIterator]()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await parts.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    // Whoever still sends reads no answer, and a broken connection would tell nothing: let it end.
    cancel: () => void takeTheRest(parts),
  })
}

async function takeTheRest(parts: AsyncIterator<Uint8Array>): Promise<void> {
  try {
    while (!(await parts.next()).done);
  } catch {
    // The sender hung up.
  }
}

async function* partsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader()
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value
  } finally {
    await reader.cancel().catch(() => {})
  }
}
