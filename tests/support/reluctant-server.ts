import { createServer } from 'node:http'
import { pino } from 'pino'
import { prepareShutdown, servingBy } from '../../src/door/shutdown.ts'

/**
 * A server whose request never ends and whose parts never close, with a second to stop. Says its
 * port, and then each part it was asked to close.
 */
const say = (word: string): void => void process.stdout.write(`${word}\n`)
const server = createServer(() => {
  process.kill(process.pid, 'SIGTERM')
})
const parts = ['cleaning', 'wire', 'admin', 'database', 'edition']
const close = parts.map((part) => (): Promise<never> => {
  say(part)
  return new Promise(() => {})
})
prepareShutdown({ drained: 300, closed: 900, left: 3000 }).whenAsked({
  ...{ serving: servingBy(server), close, log: pino({ level: 'silent' }) },
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object') say(String(address?.port))
})
