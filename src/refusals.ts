import type { LogFn, Logger } from 'pino'

/** pino's number for `error`. */
const errorLevel = 50

/**
 * A hook for pino: what is logged as an error but only says to somebody what to do otherwise (any
 * status from 400 to 499) becomes one line of information, without its stack.
 */
export function logRefusalsCalmly(
  this: Logger,
  args: Parameters<LogFn>,
  log: LogFn,
  level: number,
): void {
  const refusal = level === errorLevel ? refusalIn(args[0]) : null
  if (refusal === null) log.apply(this, args)
  else this.info(`Refused: ${refusal}`)
}

function refusalIn(logged: unknown): string | null {
  const error = isObject(logged) && 'err' in logged ? logged.err : logged
  if (!(error instanceof Error) || !('status' in error)) return null
  const { message, status } = error
  return typeof status === 'number' && status >= 400 && status < 500 ? message : null
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
