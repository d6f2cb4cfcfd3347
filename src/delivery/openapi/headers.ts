import type { Json } from './schemas.ts'

const text = { schema: { type: 'string' } }

/** What answers say besides their body. */
export const headers = {
  ETag: {
    description: 'Strong: made from the bytes and their tags. Send it back as `If-None-Match`.',
    ...text,
  },
  'Last-Modified': { description: 'When anything public last changed.', ...text },
  'Cache-Control': { description: 'Ends at the next embargo or expiry.', ...text },
  'Cache-Status': { description: 'Whether it was ready (RFC 9211).', ...text },
  'Cache-Tag': { description: 'What it was made from, for purging.', ...text },
  'Surrogate-Key': { description: 'The same as `Cache-Tag`, with spaces.', ...text },
  'Content-Language': { description: 'The languages printed.', ...text },
  'X-Request-Id': { description: 'Names the request in our log.', ...text },
  'Server-Timing': { description: 'Milliseconds it took to make.', ...text },
  Location: { description: 'The address it has now.', ...text },
  'WWW-Authenticate': { description: 'Which kind of token is missing (RFC 6750).', ...text },
  Allow: { description: 'The methods there are.', ...text },
  RateLimit: { description: 'What is left of your share (`r`) and when all is (`t`).', ...text },
  'RateLimit-Policy': { description: 'Your share (`q`) in so many seconds (`w`).', ...text },
  'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } },
}

export function headerRefs(...names: (keyof typeof headers)[]): Json {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]))
}
