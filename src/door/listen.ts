import { createServer, type RequestListener, type Server } from 'node:http'
import type { Env } from '../env.ts'
import { RostrumError } from '../errors.ts'

const second = 1000

/** Connections that may wait to be taken: in a rush, Node's 511 would leave the others to try again. */
const backlog = 4_096

/**
 * Takes the port, then requests. Slow senders are cut off: 15 s for headers, 60 s of silence,
 * 600 s for a whole upload. Behind a proxy connections stay open longer than the proxy keeps them.
 * @throws RostrumError `port-taken` | `port-refused`
 */
export async function listen(door: RequestListener, env: Env): Promise<Server> {
  const server = createServer({ maxHeaderSize: 16 * 1024 }, door)
  server.headersTimeout = 15 * second
  server.requestTimeout = 600 * second
  server.keepAliveTimeout = (env.trustedProxies > 0 ? 65 : 5) * second
  server.setTimeout(60 * second)
  if (env.production) server.on('upgrade', (_req, socket) => socket.destroy())
  const { promise, resolve, reject } = Promise.withResolvers<Server>()
  server.once('error', (error) => reject(portTrouble(error, env)))
  server.listen({ port: env.port, host: env.host, backlog }, () => resolve(server))
  return promise
}

/**
 * Tries the port before anything is written, so that a start that cannot succeed leaves everything
 * as it was.
 * @throws RostrumError `port-taken` | `port-refused`
 */
export async function tryPort(env: Env): Promise<void> {
  const probe = createServer()
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  probe.once('error', (error) => reject(portTrouble(error, env)))
  probe.listen(env.port, env.host, () => probe.close(() => resolve()))
  return promise
}

function portTrouble(error: Error, { host, port }: Env): RostrumError {
  if ('code' in error && error.code === 'EADDRINUSE') {
    const sentence = `Port ${port} is in use: stop what uses it, or set PORT to a free one.`
    return new RostrumError('port-taken', 500, sentence, { cause: error })
  }
  const sentence = `We cannot listen on ${host}:${port} (${error.message}): set HOST and PORT to an address of this machine.`
  return new RostrumError('port-refused', 500, sentence, { cause: error })
}
