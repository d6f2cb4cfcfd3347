import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setImmediate as breathe } from 'node:timers/promises'
import { constants, createGzip } from 'node:zlib'
import type { Request, Response } from 'express'
import { z } from 'zod'
import { publicTypes } from '../../wire/documents.ts'
import type { Edition } from '../../wire/edition.ts'
import { readingFor, type Parts } from '../asking.ts'
import { encodingFor } from '../encoding.ts'
import { nothingMore } from '../paths.ts'
import { component } from '../openapi/components.ts'
import { searchOf, type Poured } from '../pour.ts'
import { presentDocument } from '../present.ts'
import { stillCatchingUp, tooManyFollowers } from '../problem.ts'
import { readQuery } from '../query.ts'
import { version } from '../root.ts'
import { text, time } from '../shape-parts.ts'
import { writeSince } from './cursor.ts'
import { extrasQuery } from './told.ts'

const query = z.object({ form: extrasQuery.form })

/** Each holds a snapshot open, and with it the pages of the file that changed since. */
const mostAtOnce = 4

const firstLine = z.object({
  epoch: text.meta({ description: 'Names the numbering that `seq` belongs to.' }),
  seq: z.int(),
  at: time,
  version: text,
  form: z.enum(['public', 'edition']),
})
const lastLine = z.object({
  count: z.int().meta({ description: 'Lines between the first and this.' }),
  cursor: text,
})

component(
  'ExportLine',
  z.union([firstLine, lastLine, z.looseObject({ type: z.enum(publicTypes), id: text })]),
)

/** Milliseconds one copy may take, however slowly it is read. */
const longest = 600_000

/** Documents read before others get their turn. */
const atOnce = 20

/** `/v1/export`: everything that is public at one moment, a line each. */
export function exportOf(): Poured {
  return {
    ...{ path: '/v1/export', summary: 'Everything that is public, to copy', tag: 'following' },
    ...{ query, contentType: 'application/x-ndjson', unitName: 'ExportLine' },
    description:
      'One JSON object a line: the first says what this is a copy of, the last how many documents there were and where to go on with `since` of `/v1/changes`. Without a last line the copy broke off.',
    examples: linesIn,
    pour: (parts) => {
      let underWay = 0
      return async (req, res) => {
        const { form } = readQuery(searchOf(req.originalUrl), query)
        if (parts.isWhole?.() === false) throw stillCatchingUp()
        if (underWay >= mostAtOnce) throw tooManyFollowers()
        underWay += 1
        try {
          await send(parts, req, res, form === 'edition')
        } finally {
          underWay -= 1
        }
      }
    },
  }
}

async function send(parts: Parts, req: Request, res: Response, asEdition: boolean): Promise<void> {
  const isPacked = encodingFor(withoutBrotli(req.get('Accept-Encoding')), Infinity) === 'gzip'
  res.set({
    'Content-Type': 'application/x-ndjson; charset=utf-8',
    'Cache-Control': 'no-store',
    Vary: 'Accept-Encoding',
    ...(isPacked ? { 'Content-Encoding': 'gzip' } : {}),
  })
  if (req.method === 'HEAD') return void res.end()
  const snapshot = parts.edition.snapshot()
  const lines = Readable.from(linesOf({ ...parts, edition: snapshot }, asEdition), {
    objectMode: false,
  })
  const deadline = setTimeout(() => res.destroy(), longest).unref()
  try {
    if (isPacked) await pipeline(lines, createGzip({ level: constants.Z_BEST_SPEED }), res)
    else await pipeline(lines, res)
  } catch (error) {
    if (!res.destroyed) throw error
  } finally {
    clearTimeout(deadline)
    snapshot.close()
  }
}

function withoutBrotli(accepted: string | undefined): string | undefined {
  return accepted === undefined ? undefined : `${accepted}, br;q=0`
}

/** The reader tells a whole copy from one that broke off by the last line. */
async function* linesOf(parts: Parts, asEdition: boolean): AsyncGenerator<string> {
  const { edition, clock } = parts
  const now = clock()
  yield line(firstOf(edition, now, asEdition))
  let count = 0
  for (const lines of asEdition ? formsOf(edition, now) : documentsOf(parts, now)) {
    count += lines.length
    yield lines.join('')
    await breathe()
  }
  yield line(lastOf(edition, count))
}

function firstOf(edition: Edition, now: Date, asEdition: boolean): z.infer<typeof firstLine> {
  const form = asEdition ? 'edition' : 'public'
  return { epoch: edition.epoch, seq: edition.newsSeq(), at: now.toISOString(), version, form }
}

function lastOf(edition: Edition, count: number): z.infer<typeof lastLine> {
  return { count, cursor: writeSince(edition, edition.newsSeq()) }
}

function linesIn(parts: Parts): Record<string, unknown> {
  const { edition, clock } = parts
  const lines = [...documentsOf(parts, clock())].flat()
  return {
    'first line': firstOf(edition, clock(), false),
    document: JSON.parse(lines[0] ?? 'null'),
    'last line': lastOf(edition, lines.length),
  }
}

function* newsOf(edition: Edition, now: Date) {
  for (let since = 0; ;) {
    const news = edition.news(since, atOnce, now)
    if (news.length === 0) return
    yield news
    since = news.at(-1)?.seq ?? since
  }
}

function* formsOf(edition: Edition, now: Date): Generator<string[]> {
  for (const news of newsOf(edition, now)) yield news.map((each) => line(edition.formOf(each, now)))
}

function* documentsOf(parts: Parts, now: Date): Generator<string[]> {
  for (const news of newsOf(parts.edition, now)) {
    yield news.flatMap(({ entry }) => {
      if (entry === null) return []
      return line(presentDocument(readingFor(parts, {}, now), entry, nothingMore))
    })
  }
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`
}
