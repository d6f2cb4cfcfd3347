import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Position } from '../wire/edition/list.ts'

/** Binds a cursor to one list in one order: the same words give the same name on every node. */
export function nameOfList(words: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(words)).digest('base64url').slice(0, 8)
}

const cursorSchema = z.tuple([
  z.literal(1),
  z.string(),
  z.union([z.literal(0), z.literal(1)]),
  z.union([z.string().max(2_000), z.number()]),
  z.string().min(1).max(200),
])

/** An opaque text that `readCursor` turns back into the position, for the same list only. */
export function writeCursor(list: string, { missing, value, id }: Position): string {
  return Buffer.from(JSON.stringify([1, list, missing ? 1 : 0, value, id])).toString('base64url')
}

export type ReadCursor = { kind: 'position'; position: Position } | { kind: 'foreign' | 'broken' }

/** `foreign`: a good cursor of another list or order. `broken`: none of ours. */
export function readCursor(list: string, cursor: string): ReadCursor {
  const parsed = cursorSchema.safeParse(decode(cursor))
  if (!parsed.success) return { kind: 'broken' }
  const [, of, missing, value, id] = parsed.data
  if (of !== list) return { kind: 'foreign' }
  return { kind: 'position', position: { missing: missing === 1, value, id } }
}

function decode(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return null
  }
}
