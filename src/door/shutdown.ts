import type { Server } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import type { Logger } from 'pino'

/** Milliseconds after the signal. */
type Limits = {
  /** Until when requests under way may finish. */
  drained: number
  /** Until when the rest is closed, whatever hangs. */
  closed: number
  /** When we leave with 1, such as for a log nobody reads any more. */
  left: number
}

/** Ten seconds are what an operator's tool waits before it kills. */
const withinTenSeconds: Limits = { drained: 6000, closed: 9000, left: 9500 }

export type Shutdown = {
  draining: () => boolean
  /** Aborted when we are asked to stop: what would go on for ever ends. */
  signal: AbortSignal
  whenAsked: (parts: Closing) => void
}

/** What to close, in this order, once no request is under way. */
export type Closing = { server: Server; close: (() => unknown)[]; log: Logger }

/**
 * On the first SIGTERM or SIGINT we take no more requests, let those under way finish, close the
 * rest and exit with 0, within ten seconds. A second signal exits at once.
 */
export function prepareShutdown(limits: Limits = withinTenSeconds): Shutdown {
  const stopping = new AbortController()
  const { signal: stopSignal } = stopping
  const whenAsked = (closing: Closing): void => {
    const onSignal = (signal: NodeJS.Signals): void => {
      if (stopSignal.aborted) process.exit(1)
      stopping.abort()
      closing.log.info(`${signal}: finishing what is under way; once more to stop at once`)
      setTimeout(() => process.exit(1), limits.left)
      void finish(closing, limits).then(
        () => process.exit(0),
        () => process.exit(1),
      )
    }
    process.on('SIGTERM', onSignal).on('SIGINT', onSignal)
  }
  return { draining: () => stopSignal.aborted, signal: stopSignal, whenAsked }
}

async function finish({ close, log, server }: Closing, limits: Limits): Promise<void> {
  const began = performance.now()
  const left = (limit: number): number => Math.max(0, limit - (performance.now() - began))
  await withinTime(drained(server), left(limits.drained))
  server.closeAllConnections()
  for (const [done, step] of close.entries()) {
    const share = left(limits.closed) / (close.length - done)
    await withinTime(Promise.resolve().then(step), share).catch((error: unknown) => {
      log.error({ err: error }, 'Could not close everything cleanly')
    })
  }
  log.info('Stopped')
}

async function drained(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  server.close(() => resolve())
  server.closeIdleConnections()
  return promise
}

async function withinTime(work: Promise<unknown>, ms: number): Promise<void> {
  await Promise.race([work, delay(ms)])
}
