import type { Posting } from './send.ts'

/** The services that purge by tag, and how many tags they take at once, as their documentation says. */
export const purgeKinds = ['fastlyPurge', 'cloudflarePurge'] as const

export type PurgeKind = (typeof purgeKinds)[number]

export const mostTags: Record<PurgeKind, number> = { fastlyPurge: 256, cloudflarePurge: 30 }

/** Where the services are, unless an endpoint says otherwise. */
export const purgeAddresses: Record<PurgeKind, string> = {
  fastlyPurge: 'https://api.fastly.com',
  cloudflarePurge: 'https://api.cloudflare.com/client/v4',
}

/** `service` is Fastly's service id or Cloudflare's zone id. */
type Account = { kind: PurgeKind; url: string | null; service: string; token: string }

/** Matches the slashes at the end of an address. */
const slashes = /\/+$/

/** The request that makes the service forget every answer with one of these tags. */
export function purgePosting({ kind, service, token, url }: Account, tags: string[]): Posting {
  const base = (url || purgeAddresses[kind]).replace(slashes, '')
  const id = encodeURIComponent(service)
  switch (kind) {
    case 'fastlyPurge':
      return {
        url: `${base}/service/${id}/purge`,
        headers: { 'Fastly-Key': token, 'Surrogate-Key': tags.join(' ') },
        body: '',
      }
    case 'cloudflarePurge':
      return {
        url: `${base}/zones/${id}/purge_cache`,
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
        body: JSON.stringify({ tags }),
      }
  }
}

export function isPurgeKind(kind: string): kind is PurgeKind {
  return purgeKinds.some((each) => each === kind)
}

/** The tags in as many groups as needed, none larger than `size`. */
export function inBatches(tags: readonly string[], size: number): string[][] {
  const unique = [...new Set(tags)]
  const count = Math.ceil(unique.length / size)
  return Array.from({ length: count }, (_, batch) => unique.slice(batch * size, (batch + 1) * size))
}
