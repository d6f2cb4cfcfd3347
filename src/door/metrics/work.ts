import type { Limits } from '../../delivery/limits/limits.ts'
import type { Follower } from '../../wire/follow.ts'
import type { Reading } from './metrics.ts'

/** How much waits: answers to be made, and saves to be followed. */
export function workReadings({
  limits,
  follower,
}: {
  limits: Limits
  follower: Pick<Follower, 'lagMs'>
}): Reading[] {
  return [
    {
      name: 'rostrum_line_length',
      help: 'Answers that wait for their turn or are being made',
      read: limits.line.length,
    },
    {
      name: 'rostrum_follow_lag_seconds',
      help: 'How long the oldest known or suspected change waits to become public',
      read: () => follower.lagMs() / 1000,
    },
  ]
}
