import type { LogFn, Logger } from 'pino'

/** pino's number for `error`. */
const errorLevel = 50

/**
 * A hook for pino: what is logged as an error but only says to somebody what to do otherwise (any
 * status from 400 to 499) becomes one line of information, without its stack. What is answered as a
 * success is nothing to report: it is logged for those who look for faults.
 */
export function logRefusalsCalmly(
  this: Logger,
  args: Parameters<LogFn>,
  log: LogFn,
  level: number,
): void {
  const answered = level === errorLevel ? answerIn(args[0]) : null
  if (answered === null || answered.status >= 500) log.apply(this, args)
  else if (answered.status >= 400) this.info(`Refused: ${answered.message}`)
  else this.debug(answered.message)
}

/** The status and the words that an error is answered with; null of one that says neither. */
function answerIn(logged: unknown): { status: number; message: string } | null {
  const error = isObject(logged) && 'err' in logged ? logged.err : logged
  if (!(error instanceof Error) || !('status' in error)) return null
  const { message, status } = error
  return typeof status === 'number' ? { status, message } : null
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
