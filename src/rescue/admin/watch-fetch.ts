import { z } from 'zod'

const sentSchema = z.looseObject({ rev: z.number().nullish(), _status: z.string().nullish() })

/** What a save brings. */
export type Sent = z.infer<typeof sentSchema>

/** Lets everything that is fetched go by `send`; what it returns ends that. */
export function watchFetch(send: typeof fetch): () => void {
  const before = window.fetch
  let isOver = false
  // Another watcher may have been put on top, and give this one back when it stops.
  const watching: typeof fetch = (asked, init) => (isOver ? before : send).call(window, asked, init)
  window.fetch = watching
  return () => {
    isOver = true
    if (window.fetch === watching) window.fetch = before
  }
}

/** What a body brings: forms send theirs as JSON in a part of it. */
export function sentIn(body: unknown): Sent | null {
  const text = body instanceof FormData ? body.get('_payload') : body
  if (typeof text !== 'string') return null
  try {
    return sentSchema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

export function urlOf(asked: RequestInfo | URL): string {
  return asked instanceof Request ? asked.url : String(asked)
}

export function isAt(address: string, url: string): boolean {
  const pathOf = (each: string) => new URL(each, window.location.href).pathname
  return pathOf(address) === pathOf(url)
}
