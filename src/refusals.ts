import type { LogFn, Logger } from 'pino'

/** pino's number for `error`. */
const errorLevel = 50

/**
 * A hook for pino: what is logged as an error but only says to somebody what to do otherwise (any
 * status from 400 to 499) becomes one line of information, without its stack, and so does a sender
 * who hangs up. What is answered as a success is nothing to report: it is logged for those who look for faults.
 */
export function logRefusalsCalmly(
  this: Logger,
  args: Parameters<LogFn>,
  log: LogFn,
  level: number,
): void {
  const error = level === errorLevel ? errorIn(args[0]) : null
  if (error !== null && isHangingUp(error)) {
    this.info('Somebody hung up before all of a request had come')
    return
  }
  const answered = error === null ? null : answerIn(error)
  if (answered === null || answered.status >= 500) log.apply(this, args)
  else if (answered.status >= 400) this.info(`Refused: ${answered.message}`)
  else this.debug(answered.message)
}

function errorIn(logged: unknown): Error | null {
  const error = isObject(logged) && 'err' in logged ? logged.err : logged
  return error instanceof Error ? error : null
}

/** What Node makes of a connection that ends in the middle of a request: a line that drops, a tab that closes. */
function isHangingUp(error: Error): boolean {
  return error.message === 'aborted' && 'code' in error && error.code === 'ECONNRESET'
}

/** The status and the words that an error is answered with; null of one that says neither. */
function answerIn(error: Error): { status: number; message: string } | null {
  if (!('status' in error)) return null
  const { message, status } = error
  return typeof status === 'number' ? { status, message } : null
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
