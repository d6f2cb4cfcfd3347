import { Agent, get } from 'node:http'
import type { Target } from './load.ts'

export type PastReaders = { bytes: () => number; stop: () => void }

/** Lets as many connections be told everything that was ever published, with its documents. */
export async function readPast({ port, from }: Target, count: number): Promise<PastReaders> {
  const agent = new Agent()
  const localAddress = from?.() ?? '127.0.0.1'
  const first = await fetch(`http://127.0.0.1:${port}/v1/changes?limit=1`)
  const since = String((await first.json()).data.cursor)
  const path = `/v1/stream?documents=true&since=${since}`
  let bytes = 0
  for (let n = 0; n < count; n += 1) {
    get({ host: '127.0.0.1', port, path, localAddress, agent }, (res) => {
      res.on('data', ({ length }: Buffer) => (bytes += length))
      res.on('error', () => {})
    }).on('error', () => {})
  }
  return { bytes: () => bytes, stop: () => agent.destroy() }
}
