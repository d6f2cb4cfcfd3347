import { Long } from 'bson'
import { MongoFault } from './fault.ts'
import type { Doc } from './values.ts'

/** Hands out long answers in pages. */
export class Cursors {
  readonly #rests = new Map<bigint, Doc[]>()
  #next = 1n

  /** The first page of an answer. */
  first(ns: string, docs: Doc[], size: number, isSingle = false): Doc {
    const rest = isSingle ? [] : docs.slice(size)
    const id = rest.length > 0 ? this.#next++ : 0n
    if (id > 0n) this.#rests.set(id, rest)
    return { cursor: { id: Long.fromBigInt(id), ns, firstBatch: docs.slice(0, size) }, ok: 1 }
  }

  /** The page after. */
  more(ns: string, cursor: unknown, size: number | undefined): Doc {
    const id = BigInt(String(cursor))
    const rest = this.#rests.get(id)
    if (!rest) throw new MongoFault(43, 'CursorNotFound', 'cursor not found')
    const nextBatch = rest.splice(0, size ?? rest.length)
    const open = rest.length > 0 ? id : 0n
    if (open === 0n) this.#rests.delete(id)
    return { cursor: { id: Long.fromBigInt(open), ns, nextBatch }, ok: 1 }
  }

  close(cursors: unknown[]): void {
    for (const cursor of cursors) this.#rests.delete(BigInt(String(cursor)))
  }
}
