import { pipeline, Readable } from 'node:stream'
import { setTimeout as delay } from 'node:timers/promises'
import { constants, createGzip } from 'node:zlib'
import type { Request, Response } from 'express'
import { z } from 'zod'
import type { Parts } from '../asking.ts'
import { encodingFor } from '../encoding.ts'
import { admit, clientOf } from '../limits/admit.ts'
import { openAtMost } from '../limits/at-once.ts'
import { inTurnOf, type InTurn } from '../limits/in-turn.ts'
import { writeAtPace, type Pace } from '../limits/pace.ts'
import { searchOf, type Poured } from '../pour.ts'
import { stillCatchingUp } from '../problem.ts'
import { readQuery } from '../query.ts'
import { exampleLines, linesOf } from './export-lines.ts'
import { costOfTelling, extrasQuery } from './told.ts'

const path = '/v1/export'
const query = z.object({ form: extrasQuery.form })

/** Each holds a snapshot open, and with it the pages of the file that changed since. */
const most = { together: 4, perClient: 1 }

/** How slowly a copy may be read, and how many milliseconds all of it may take. */
type Patience = { pace: Pace; whole: number }

/**
 * As much as a poor mobile line carries. What is sent goes into buffers of several megabytes first,
 * which are filled up in lumps: a reader of 32 KB a second was seen to take nothing for 46 seconds.
 */
const usualPatience = { pace: { bytesPerSecond: 32 * 1024, over: 60_000 }, whole: 600_000 }

/** A turn ends after so many documents or milliseconds, so that nobody waits for long. */
const turn = { documents: 20, took: 4 }

/** `/v1/export`: everything that is public at one moment, a line each. */
export function exportOf(patience: Patience = usualPatience): Poured {
  return {
    ...{ path, summary: 'Everything that is public, to copy', tag: 'following' },
    ...{ query, contentType: 'application/x-ndjson', unitName: 'ExportLine' },
    description:
      'One JSON object a line: the first says what this is a copy of, the last how many documents there were and where to go on with `since` of `/v1/changes`. Without a last line the copy broke off.',
    examples: exampleLines,
    refusals: ['TooMany'],
    pour: (parts) => {
      const begin = openAtMost(path, most, parts)
      return async (req, res) => {
        const { form } = readQuery(searchOf(req.originalUrl), query)
        if (parts.isWhole?.() === false) throw stillCatchingUp()
        if (req.method === 'HEAD') return void announce(res, isPackedFor(req)).end()
        const end = begin(req)
        try {
          await admit(parts, req, res, costOfTurn, async () => 0)
          if (!res.destroyed) await send(parts, req, res, form === 'edition', patience)
        } finally {
          end()
        }
      }
    },
  }
}

const costOfTurn = costOfTelling(turn.documents, { documents: true, edition: false })

async function send(
  parts: Parts,
  req: Request,
  res: Response,
  asEdition: boolean,
  { pace, whole }: Patience,
): Promise<void> {
  const over = new AbortController()
  const end = (): void => over.abort()
  const deadline = setTimeout(end, whole).unref()
  res.once('close', end)
  const snapshot = parts.edition.snapshot()
  const lines = linesOf({ ...parts, edition: snapshot }, asEdition)
  const texts = inTurns(lines, inTurnOf(parts, clientOf(req), costOfTurn), over.signal)
  const isPacked = isPackedFor(req)
  announce(res, isPacked).setTimeout(0)
  try {
    await writeAtPace(res, isPacked ? packed(texts) : texts, pace, over)
  } catch (err) {
    if (!over.signal.aborted) parts.log?.('A copy of everything public broke off', { err })
    res.destroy()
  } finally {
    over.abort()
    clearTimeout(deadline)
    snapshot.close()
  }
}

function packed(texts: AsyncIterable<string>): AsyncIterable<Buffer> {
  const packing = createGzip({ level: constants.Z_BEST_SPEED })
  return pipeline(Readable.from(texts, { objectMode: false }), packing, () => {})
}

function isPackedFor(req: Request): boolean {
  const accepted = req.get('Accept-Encoding')
  return encodingFor(accepted && `${accepted}, br;q=0`, Infinity) === 'gzip'
}

function announce(res: Response, isPacked: boolean): Response {
  return res.set({
    'Content-Type': 'application/x-ndjson; charset=utf-8',
    'Cache-Control': 'no-store',
    Vary: 'Accept-Encoding',
    ...(isPacked ? { 'Content-Encoding': 'gzip' } : {}),
  })
}

/** The lines in texts, each made in its turn and paid for, until it is over. */
async function* inTurns(
  lines: Generator<string, void>,
  inTurn: InTurn,
  signal: AbortSignal,
): AsyncGenerator<string> {
  for (;;) {
    const made: Made = { text: '', isLast: false }
    const comeBackIn = await inTurn(() => {
      if (!signal.aborted) fill(made, lines)
    })
    signal.throwIfAborted()
    if (comeBackIn > 0) await delay(comeBackIn, undefined, { signal })
    else yield made.text
    if (made.isLast) return
  }
}

type Made = { text: string; isLast: boolean }

/** Takes as many lines as may be made in one turn. */
function fill(made: Made, lines: Generator<string, void>): void {
  const began = performance.now()
  for (let count = 0; count < turn.documents; count += 1) {
    const { done, value } = lines.next()
    if (done) {
      made.isLast = true
      return
    }
    made.text += value
    if (performance.now() - began > turn.took) return
  }
}
