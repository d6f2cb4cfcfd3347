import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip' | null

const brotli = promisify(brotliCompress)
const deflate = promisify(gzip)

/** Smaller than this and the headers of compression cost as much as it saves. */
const worthwhile = 1_024

/** What the reader accepts, brotli before gzip; RFC 9110, 12.5.3. Null is "as it is". */
export function encodingFor(accepted: string | undefined, bytes: number): Encoding {
  if (accepted === undefined || bytes < worthwhile) return null
  const known = understood.get(accepted)
  if (known !== undefined) return known
  const encoding = best(accepted)
  if (understood.size < mostUnderstood) understood.set(accepted, encoding)
  return encoding
}

/** Browsers send a handful of different headers, again and again. */
const understood = new Map<string, Encoding>()
const mostUnderstood = 100

function best(accepted: string): Encoding {
  const weights = new Map(accepted.split(',').map(weighed))
  const accepts = (name: string): boolean => (weights.get(name) ?? weights.get('*') ?? 0) > 0
  if (accepts('br')) return 'br'
  return accepts('gzip') ? 'gzip' : null
}

export async function encode(body: Buffer, encoding: Encoding): Promise<Buffer> {
  switch (encoding) {
    case 'br':
      return brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
    case 'gzip':
      return deflate(body, { level: 6 })
    case null:
      return body
  }
}

/** `br;q=0.5` → br and 0.5. */
export function weighed(item: string): [string, number] {
  const [name = '', ...parameters] = item.split(';').map((part) => part.trim().toLowerCase())
  const weight = parameters.find((parameter) => parameter.startsWith('q='))
  return [name, weight === undefined ? 1 : Number(weight.slice(2)) || 0]
}
