import { Buffer } from 'node:buffer'
import { once } from 'node:events'
import type { Writable } from 'node:stream'

/** What a reader must take: so many bytes a second, on average over so many milliseconds. */
export type Pace = { bytesPerSecond: number; over: number }

/** Bytes handed over at once: few enough that slow readers are seen to read. */
const pieceSize = 64 * 1024

/**
 * Writes all of it, and gives up on a reader who falls behind the pace, or whose turn on their
 * connection does not come. Only the time spent waiting for them counts, not what the parts take to
 * be made.
 * @throws when `giveUp` is aborted, and what making the parts throws.
 */
export async function writeAtPace(
  to: Writable,
  parts: AsyncIterable<string | Buffer>,
  { bytesPerSecond, over }: Pace,
  giveUp: AbortController,
): Promise<void> {
  const { signal } = giveUp
  let spare = over
  const waitFor = async (event: 'drain' | 'finish'): Promise<void> => {
    const began = performance.now()
    const timer = setTimeout(() => giveUp.abort(), spare)
    await once(to, event, { signal }).finally(() => clearTimeout(timer))
    spare -= performance.now() - began
  }
  for await (const part of parts) {
    for (const piece of piecesOf(Buffer.from(part))) {
      if (!to.write(piece)) await waitFor('drain')
      spare = Math.min(over, spare + (piece.length / bytesPerSecond) * 1_000)
    }
  }
  signal.throwIfAborted()
  to.end()
  await waitFor('finish')
}

function* piecesOf(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += pieceSize) yield bytes.subarray(at, at + pieceSize)
}
