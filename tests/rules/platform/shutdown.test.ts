import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, it } from '@jest/globals'

const server = join(import.meta.dirname, '..', '..', 'support', 'reluctant-server.ts')

it('leaves with 0 in its time though a request and every part hang, having tried to close each', async () => {
  const env = { ...process.env, NODE_OPTIONS: '' }
  const child = spawn(process.execPath, [server], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const said = text(child.stdout)
  const [port] = await once(child.stdout, 'data')
  const exited = once(child, 'exit')

  void fetch(`http://127.0.0.1:${Number(String(port))}/`).catch(() => {})
  const [code] = await exited

  expect(code).toBe(0)
  expect((await said).trim().split('\n').slice(-5)).toEqual([
    ...['cleaning', 'wire', 'admin', 'database', 'edition'],
  ])
})
