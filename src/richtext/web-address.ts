/**
 * The address when a reader may safely follow it, else null: http, https and mailto only. The
 * scheme is read as a browser reads it, so `java\nscript:` does not slip through.
 */
export function webAddress(address: unknown): string | null {
  if (typeof address !== 'string') return null
  const url = URL.parse(address.trim())
  return url && ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null
}

/** The same for addresses we made ourselves, which may also be a path on this site. */
export function siteAddress(address: string): string | null {
  const base = 'https://site.invalid'
  const url = URL.parse(address, base)
  if (url?.origin === base) return url.pathname + url.search + url.hash
  return webAddress(address)
}
