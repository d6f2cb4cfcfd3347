import { fork } from 'node:child_process'
import { once } from 'node:events'
import { get } from 'node:http'
import type { Target } from './load.ts'

/** Ends them and says how many bytes they were told. */
export type PastReaders = { stop: () => Promise<number> }

/**
 * Lets as many connections be told everything that was ever published, with its documents. They are
 * in a process of their own: who measures must not be late because of what they read.
 */
export function readPast({ port, from }: Target, count: number): PastReaders {
  const address = from?.() ?? '127.0.0.1'
  const readers = fork(import.meta.filename, [String(port), address, String(count)])
  return {
    stop: async () => {
      readers.send('stop')
      const [bytes]: unknown[] = await once(readers, 'message')
      return Number(bytes)
    },
  }
}

if (import.meta.main) await read(process.argv.slice(2))

async function read([port, localAddress, count]: string[]): Promise<void> {
  const first = await fetch(`http://127.0.0.1:${port}/v1/changes?limit=1`)
  const since = String((await first.json()).data.cursor)
  const path = `/v1/stream?documents=true&since=${since}`
  let bytes = 0
  process.on('message', () => process.send?.(bytes, () => process.exit()))
  for (let n = 0; n < Number(count); n += 1) {
    get({ host: '127.0.0.1', port, path, localAddress, agent: false }, (res) => {
      res.on('data', ({ length }: Buffer) => (bytes += length))
    })
  }
}
