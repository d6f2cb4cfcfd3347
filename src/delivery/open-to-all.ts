const exposed = [
  ...['Age', 'Cache-Status', 'Cache-Tag', 'Content-Language', 'ETag', 'Last-Modified', 'Location'],
  ...['RateLimit', 'RateLimit-Policy', 'Retry-After', 'Server-Timing', 'X-Request-Id'],
].join(', ')

/** Everything we deliver is public, so any page may read it, and how long it took. Names and values in turn. */
export const openToAll: readonly string[] = [
  ...['Access-Control-Allow-Origin', '*', 'Access-Control-Expose-Headers', exposed],
  ...['Cross-Origin-Resource-Policy', 'cross-origin', 'X-Content-Type-Options', 'nosniff'],
  ...['Timing-Allow-Origin', '*'],
]
