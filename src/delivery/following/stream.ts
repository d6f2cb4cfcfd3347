import type { Request, Response } from 'express'
import { z } from 'zod'
import { readingFor, type Parts } from '../asking.ts'
import { clientOf } from '../limits/admit.ts'
import { openAtMost } from '../limits/at-once.ts'
import { inTurnOf } from '../limits/in-turn.ts'
import { searchOf, type Poured } from '../pour.ts'
import { readQuery } from '../query.ts'
import { since } from './changes.ts'
import { readSince, writeSince } from './cursor.ts'
import { atOnce, openFollowers, type Tell } from './followers.ts'
import { costOfTelling, extrasOf, extrasQuery, isLong, tellOf, type Extras } from './told.ts'

const path = '/v1/stream'
const query = z.object({ since: since.optional(), ...extrasQuery })

/** Milliseconds after which a reader whose connection broke should come back. */
const comeBackAfter = 2_000

/** Connections of one process, and of one client: a few people behind one address, or a few nodes. */
const most = { together: 500, perClient: 20 }

/** `/v1/stream`: the changes as server-sent events, as they happen. */
export function streamOf(): Poured {
  return {
    ...{ path, summary: 'What changes, as it happens', tag: 'following' },
    ...{ query, contentType: 'text/event-stream', unitName: 'Change' },
    description:
      'Server-sent events. The first is `ready`; each `change` that follows has a change as its `data` and its cursor as its `id`, which browsers send back as `Last-Event-ID` when they connect again.',
    examples: changeIn,
    refusals: ['EpochChanged'],
    pour: (parts) => {
      const followers = openFollowers(parts)
      const tellers = tellersOf(parts)
      const begin = openAtMost(path, most, parts)
      return (req, res) => {
        const asked = readQuery(searchOf(req.originalUrl), query)
        const after = placeOf(parts, req, asked.since)
        if (req.method === 'HEAD') return void open(res).end()
        res.once('close', begin(req))
        open(res)
        res.write(
          `retry: ${comeBackAfter}\n${event('ready', writeSince(parts.edition, after), {})}`,
        )
        const extras = extrasOf(asked)
        const turn = atOnce[isLong(extras) ? 'withDocuments' : 'bare']
        const inTurn = inTurnOf(parts, clientOf(req), costOfTelling(turn, extras))
        followers.add(res, { since: after, tell: tellers(extras), inTurn, most: turn })
      }
    },
  }
}

function changeIn(parts: Parts): Record<string, unknown> {
  const now = parts.clock()
  const told = parts.edition.news(0, 1, now)
  const reading = readingFor(parts, {}, now)
  return Object.fromEntries(told.map((each) => ['change', tellOf(reading, each, extrasOf({}))]))
}

/** Where the reader's connection broke, else where they say, else now. */
function placeOf({ edition }: Parts, req: Request, asked: string | undefined): number {
  const last = req.get('Last-Event-ID')
  if (last) return readSince(edition, last, 'Last-Event-ID')
  return asked === undefined ? edition.newsSeq() : readSince(edition, asked)
}

/** Proxies that gather answers before they pass them on are told not to. */
function open(res: Response): Response {
  res.set({
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store, no-transform',
    'X-Accel-Buffering': 'no',
  })
  res.status(200).flushHeaders()
  return res
}

/** The same teller for the same extras, so that those who ask for the same share its events. */
function tellersOf(parts: Parts): (extras: Extras) => Tell {
  const tellers = new Map<string, Tell>()
  return (extras) => {
    const key = `${extras.documents} ${extras.edition}`
    const tell = tellers.get(key) ?? tellerOf(parts, extras)
    tellers.set(key, tell)
    return tell
  }
}

function tellerOf(parts: Parts, extras: Extras): Tell {
  return (news, now) => {
    const reading = readingFor(parts, {}, now)
    return event('change', writeSince(parts.edition, news.seq), tellOf(reading, news, extras))
  }
}

/** JSON has no line break, so one `data` line is enough. */
function event(name: string, id: string, data: object): string {
  return `id: ${id}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`
}
