import { readCursor, writeCursor } from '../../wire/cursor.ts'
import type { Edition } from '../../wire/edition.ts'
import { badParameters, epochChanged } from '../problem.ts'

/** An opaque text for a place in the change log, good on every node of the same origin. */
export function writeSince({ epoch }: Pick<Edition, 'epoch'>, seq: number): string {
  return writeCursor({ epoch, seq })
}

/**
 * The number after which a follower goes on. `parameter` is where the reader wrote it.
 * @throws Problem `bad-parameter` when it is no cursor of ours, `epoch-changed` when the numbering
 * it belongs to is no more.
 */
export function readSince(
  { epoch }: Pick<Edition, 'epoch'>,
  cursor: string,
  parameter = 'since',
): number {
  const place = readCursor(cursor)
  if (place === null) {
    const detail = `${parameter} is not a cursor: take it from data.cursor, or from the last line of /v1/export.`
    throw badParameters([{ parameter, value: cursor.slice(0, 100), detail }])
  }
  if (place.epoch !== epoch) throw epochChanged()
  return place.seq
}
