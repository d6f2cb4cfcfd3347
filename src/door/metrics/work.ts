import type { Cache } from '../../delivery/cache/cache.ts'
import type { Limits } from '../../delivery/limits/limits.ts'
import type { Reading } from './metrics.ts'

export type Work = {
  cache: Pick<Cache, 'dropped' | 'size'>
  limits: Limits
  follower: { lagMs: () => number }
}

/** How much is kept, and how much waits: answers to be made, and saves to be followed. */
export function workReadings({ cache, limits, follower }: Work): Reading[] {
  return [
    {
      name: 'rostrum_cache_answers',
      help: 'Answers kept ready to be sent',
      read: () => cache.size().answers,
    },
    {
      name: 'rostrum_cache_bytes',
      help: 'Memory they take, as well as we know',
      read: () => cache.size().bytes,
    },
    {
      name: 'rostrum_cache_dropped_total',
      help: 'Answers that were true no longer because something in them changed',
      grows: true,
      read: cache.dropped,
    },
    {
      name: 'rostrum_line_length',
      help: 'Answers that wait for their turn or are being made',
      read: limits.line.length,
    },
    {
      name: 'rostrum_follow_lag_seconds',
      help: 'How long the oldest known or suspected change waits to become public',
      isShared: true,
      read: () => follower.lagMs() / 1000,
    },
  ]
}
