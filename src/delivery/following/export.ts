import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setImmediate as breathe } from 'node:timers/promises'
import { constants, createGzip } from 'node:zlib'
import type { Request, Response } from 'express'
import { z } from 'zod'
import type { Parts } from '../asking.ts'
import { encodingFor } from '../encoding.ts'
import { openAtMost } from '../limits/at-once.ts'
import { searchOf, type Poured } from '../pour.ts'
import { stillCatchingUp } from '../problem.ts'
import { readQuery } from '../query.ts'
import { exampleLines, linesOf } from './export-lines.ts'
import { extrasQuery } from './told.ts'

const path = '/v1/export'
const query = z.object({ form: extrasQuery.form })

/** Each holds a snapshot open, and with it the pages of the file that changed since. */
const most = { together: 4, perClient: 1 }

/** Milliseconds for which a reader may take nothing, and for a whole copy however slowly it is read. */
type Patience = { silence: number; whole: number }

const usualPatience = { silence: 15_000, whole: 600_000 }

/** `/v1/export`: everything that is public at one moment, a line each. */
export function exportOf(patience: Patience = usualPatience): Poured {
  return {
    ...{ path, summary: 'Everything that is public, to copy', tag: 'following' },
    ...{ query, contentType: 'application/x-ndjson', unitName: 'ExportLine' },
    description:
      'One JSON object a line: the first says what this is a copy of, the last how many documents there were and where to go on with `since` of `/v1/changes`. Without a last line the copy broke off.',
    examples: exampleLines,
    pour: (parts) => {
      const begin = openAtMost(path, most, parts)
      return async (req, res) => {
        const { form } = readQuery(searchOf(req.originalUrl), query)
        if (parts.isWhole?.() === false) throw stillCatchingUp()
        if (req.method === 'HEAD') return void announce(res, isPackedFor(req)).end()
        const end = begin(req)
        try {
          await send(parts, req, res, form === 'edition', patience)
        } finally {
          end()
        }
      }
    },
  }
}

async function send(
  parts: Parts,
  req: Request,
  res: Response,
  asEdition: boolean,
  { silence, whole }: Patience,
): Promise<void> {
  const snapshot = parts.edition.snapshot()
  const fail = (err: unknown): void => {
    if (!res.destroyed) parts.log?.('A copy of everything public broke off', { err })
  }
  const lines = inTurns(linesOf({ ...parts, edition: snapshot }, asEdition), fail)
  const isPacked = isPackedFor(req)
  const packing = isPacked ? [createGzip({ level: constants.Z_BEST_SPEED })] : []
  announce(res, isPacked).setTimeout(silence, () => res.destroy())
  const deadline = setTimeout(() => res.destroy(), whole).unref()
  try {
    await pipeline([Readable.from(lines, { objectMode: false }), ...packing, res])
  } catch {
    res.destroy()
  } finally {
    clearTimeout(deadline)
    snapshot.close()
  }
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

/**
 * The lines, and between them everybody else's work. `fail` hears why they could not be made; that
 * a reader went away is thrown at `yield` and no fault of ours.
 */
async function* inTurns(
  lines: Generator<string, void>,
  fail: (err: unknown) => void,
): AsyncGenerator<string> {
  for (;;) {
    const made = madeOf(lines, fail)
    if (made.done) return
    yield made.value
    await breathe()
  }
}

function madeOf(
  lines: Generator<string, void>,
  fail: (err: unknown) => void,
): IteratorResult<string, void> {
  try {
    return lines.next()
  } catch (err) {
    fail(err)
    throw err
  }
}
