import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

export type Child = {
  port: number
  /** Asks it to end. Resolves with what it said and the milliseconds it took. */
  stop: () => Promise<{ code: unknown; took: number }>
}

/** Starts the server over the edition in this folder. `perMinute` is the share of a client. */
export async function startChild(folder: string, perMinute: number): Promise<Child> {
  const child: ChildProcess = fork(join(import.meta.dirname, 'server.ts'), [
    folder,
    String(perMinute),
  ])
  const [port]: unknown[] = await once(child, 'message')
  return {
    port: Number(port),
    stop: async () => {
      const began = performance.now()
      const exited = once(child, 'exit')
      child.kill('SIGTERM')
      const [code]: unknown[] = await exited
      return { code, took: performance.now() - began }
    },
  }
}
