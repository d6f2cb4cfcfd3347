import type { RequestListener } from 'node:http'
import type { Cache } from './delivery/cache/cache.ts'
import { serveEarly } from './delivery/cache/early.ts'
import { watchEventLoop } from './delivery/limits/event-loop.ts'
import { setLimits } from './delivery/limits/limits.ts'
import type { Measure } from './delivery/measure.ts'
import { commonHeaders } from './door/headers.ts'
import { isForUs } from './door/incoming.ts'
import { editionReadings } from './door/metrics/edition.ts'
import { startMetrics } from './door/metrics/metrics.ts'
import { workReadings } from './door/metrics/work.ts'
import { nameOf } from './door/request-id.ts'
import { env } from './env.ts'
import type { Edition } from './wire/edition.ts'

type Watched = {
  edition: Edition
  cache: Cache
  follower: { lagMs: () => number }
  /** The figures of several processes together; of this one alone unless given. */
  figures?: (() => Promise<string>) | undefined
}

/** Keeps an eye on how much there is to do, and counts it: in a newsroom and on a delivery node. */
export function watchWork({ edition, cache, figures, follower }: Watched) {
  const eventLoop = watchEventLoop()
  const limits = setLimits({ perMinute: env.rateLimit, delay: eventLoop.delay })
  const metrics = startMetrics(figures)
  metrics.add(editionReadings(edition, () => new Date()))
  metrics.add(workReadings({ cache, limits, follower }))
  return { eventLoop, limits, metrics }
}

/** The door behind the answers that are ready: those go out before anything else costs time. */
export function withEarly(door: RequestListener, cache: Cache, measure: Measure): RequestListener {
  const early = serveEarly({
    ...{ cache, measure },
    clock: () => new Date(),
    common: commonHeaders(env),
    nameOf: (req) => nameOf(req, env.trustedProxies),
    isOurs: isForUs(env),
  })
  return (req, res) => void (early(req, res) || door(req, res))
}
