import { createHash } from 'node:crypto'
import type { Answer } from '../answer.ts'
import { headerTagsOf, tagHeaders, type Depends } from '../depends.ts'
import { encode, type Encoding } from '../encoding.ts'

/** An answer ready to be sent: its bytes in each encoding that was asked for, and its fixed headers. */
export type Kept = {
  /** The endpoint's path, for those who count. */
  route: string
  answer: Answer
  /** What the bytes and their headers say, without the ending that names an encoding. */
  tag: string
  plain: Buffer
  /** What the whole answer says of its bytes: names and values in turn, as `writeHead` takes them. */
  headers: string[]
  /** Prepared once, when first asked for. */
  bytes: (encoding: Encoding) => Buffer | Promise<Buffer>
  /** Bytes in memory, as well as we know. */
  size: number
}

export function keepReady(answer: Answer, route: string): Kept {
  const plain = Buffer.from(answer.body)
  const encoded = new Map<Encoding, Buffer | Promise<Buffer>>([[null, plain]])
  const bytes: Kept['bytes'] = (encoding) => {
    const known = encoded.get(encoding)
    if (known !== undefined) return known
    const making = encode(plain, encoding).then((made) => {
      encoded.set(encoding, made)
      return made
    })
    encoded.set(encoding, making)
    return making
  }
  const headers = headersOf(answer)
  const digest = createHash('sha256').update(plain).update(headers.join('\n')).digest('base64url')
  return {
    ...{ route, answer, plain, headers, bytes },
    tag: digest.slice(0, 27),
    size: plain.length * 2 + sizeOf(answer.depends) + 2_000,
  }
}

/** Bytes of what is remembered of an answer, its place in the index included. */
function sizeOf(depends: Depends | null): number {
  if (depends === null) return 0
  const { counts, documents, lookUps, missing, windows } = depends
  const names = documents.size + missing.size + lookUps.size
  return names * 300 + (windows.length + counts.length) * 700
}

function headersOf({ depends, headers = {}, languages }: Answer): string[] {
  const tags = depends === null ? [] : headerTagsOf(depends)
  return [
    ...(languages.length > 0 ? ['Content-Language', languages.join(', ')] : []),
    ...Object.entries({ ...tagHeaders(tags), ...headers }).flat(),
  ]
}
