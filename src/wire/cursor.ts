import { z } from 'zod'

/** A place in the change log of one edition, good on every copy of it. */
export type Place = { epoch: string; seq: number }

const cursorSchema = z.tuple([z.literal('c1'), z.string().min(1).max(100), z.int().nonnegative()])

/** An opaque text that `readCursor` turns back into the place. */
export function writeCursor({ epoch, seq }: Place): string {
  return Buffer.from(JSON.stringify(['c1', epoch, seq])).toString('base64url')
}

/** Null when it is none of ours. */
export function readCursor(cursor: string): Place | null {
  const { data } = cursorSchema.safeParse(decode(cursor))
  return data ? { epoch: data[1], seq: data[2] } : null
}

function decode(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return null
  }
}
