import type { Server } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import type { Logger } from 'pino'

/** Milliseconds requests under way have to finish; what closes after them has the rest of ten seconds. */
const drain = 6000

/** Milliseconds after which we leave whatever is still open, such as a log nobody reads any more. */
const deadline = 9500

export type Shutdown = { draining: () => boolean; whenAsked: (parts: Closing) => void }

/** What to close, in this order, once no request is under way. */
export type Closing = { server: Server; close: (() => unknown)[]; log: Logger }

/**
 * On the first SIGTERM or SIGINT we take no more requests, let those under way finish, close the
 * rest and exit with 0, within ten seconds. A second signal exits at once.
 */
export function prepareShutdown(): Shutdown {
  let asked = false
  const whenAsked = (closing: Closing): void => {
    const onSignal = (signal: NodeJS.Signals): void => {
      if (asked) process.exit(1)
      asked = true
      closing.log.info(`${signal}: finishing what is under way; once more to stop at once`)
      setTimeout(() => process.exit(1), deadline)
      void finish(closing).then(
        () => process.exit(0),
        () => process.exit(1),
      )
    }
    process.on('SIGTERM', onSignal).on('SIGINT', onSignal)
  }
  return { draining: () => asked, whenAsked }
}

async function finish({ close, log, server }: Closing): Promise<void> {
  await withinTime(drained(server), drain)
  server.closeAllConnections()
  for (const step of close) {
    await withinTime(Promise.resolve().then(step), 1000).catch((error: unknown) => {
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
