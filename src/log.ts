import { pino, type Logger } from 'pino'
import { env } from './env.ts'
import { logRefusalsCalmly } from './refusals.ts'

const readable = process.stdout.isTTY || !env.production

/** One line of JSON a message, for machines; readable lines in a terminal and while developing. */
export const log: Logger = pino(
  {
    base: null,
    hooks: { logMethod: logRefusalsCalmly },
    level: env.logLevel,
    timestamp: pino.stdTimeFunctions.isoTime,
  },
  readable ? await readableLines() : undefined,
)

async function readableLines() {
  const { default: pretty } = await import('pino-pretty')
  return pretty({ ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss', sync: true })
}
