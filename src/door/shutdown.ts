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

/** Who answers requests: takes no more and resolves when none is under way, or cuts them all off. */
export type Serving = { finish: () => Promise<void>; cut: () => void }

/** What to close, in this order, once no request is under way. */
export type Closing = { serving: Serving; close: (() => unknown)[]; log: Logger }

/** Calls when we are asked to stop, with who asks. */
export type Asked = (ask: (by: string) => void) => void

const bySignal: Asked = (ask) => {
  process.on('SIGTERM', ask).on('SIGINT', ask)
}

/**
 * When first asked to stop, by SIGTERM or SIGINT unless another way is given, we take no more
 * requests, let those under way finish, close the rest and exit with 0, within ten seconds. A
 * second time exits at once.
 */
export function prepareShutdown(
  limits: Limits = withinTenSeconds,
  asked: Asked = bySignal,
): Shutdown {
  const stopping = new AbortController()
  const { signal } = stopping
  const whenAsked = (closing: Closing): void => {
    asked((by) => {
      if (signal.aborted) process.exit(1)
      stopping.abort()
      closing.log.info(`${by}: finishing what is under way; once more to stop at once`)
      setTimeout(() => process.exit(1), limits.left)
      void finish(closing, limits).then(
        () => process.exit(0),
        () => process.exit(1),
      )
    })
  }
  return { draining: () => signal.aborted, signal, whenAsked }
}

async function finish({ close, log, serving }: Closing, limits: Limits): Promise<void> {
  const began = performance.now()
  const left = (limit: number): number => Math.max(0, limit - (performance.now() - began))
  await withinTime(serving.finish(), left(limits.drained))
  serving.cut()
  for (const [done, step] of close.entries()) {
    const share = left(limits.closed) / (close.length - done)
    await withinTime(Promise.resolve().then(step), share).catch((error: unknown) => {
      log.error({ err: error }, 'Could not close everything cleanly')
    })
  }
  log.info('Stopped')
}

/** Milliseconds between two looks for connections that have had their answer. */
const lookEvery = 50

/** A server of this process. A connection ends with the answer it waits for, however long it may last. */
export function servingBy(server: Server): Serving {
  return {
    async finish() {
      const { promise, resolve } = Promise.withResolvers<void>()
      server.close(() => resolve())
      server.prependListener('request', (_req, res) => {
        res.shouldKeepAlive = false
      })
      const timer = setInterval(() => server.closeIdleConnections(), lookEvery)
      await promise
      clearInterval(timer)
    },
    cut: () => server.closeAllConnections(),
  }
}

async function withinTime(work: Promise<unknown>, ms: number): Promise<void> {
  await Promise.race([work, delay(ms)])
}
