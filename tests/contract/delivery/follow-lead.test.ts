import { fork, type ChildProcess } from 'node:child_process'
import { on, once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { openEdition } from '../../../src/wire/edition.ts'

let folder: string
let worker: ChildProcess
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rostrum-worker-'))
  worker = fork(join(import.meta.dirname, '../../support/follow-lead.ts'))
})
afterEach(async () => {
  worker.kill('SIGKILL')
  await once(worker, 'exit')
  rmSync(folder, { recursive: true })
})

/** What the process that leads says. */
const say = (path: string | null, lagMs = 0) => worker.send({ kind: 'state', path, lagMs })

/** What the worker says of itself at this moment, in milliseconds since it began. */
async function at(now: number): Promise<unknown> {
  const heard = on(worker, 'message')
  worker.send({ now })
  for await (const [message] of heard) if ('lagMs' in message) return message
  return null
}

function aCopy(name: string): string {
  const path = join(folder, name)
  openEdition(path).close()
  return path
}

it('counts as up to date until its lead is silent for three seconds, and again when it is heard', async () => {
  say(null)
  const [soon, silent] = [await at(2_999), await at(3_000)]
  say(null)

  expect(soon).toMatchObject({ lagMs: 0 })
  expect(silent).toMatchObject({ lagMs: 3_000 })
  expect(await at(3_001)).toMatchObject({ lagMs: 0 })
})

it('adds the silence of its lead to what that was behind', async () => {
  say(null, 5_000)

  expect(await at(1_000)).toMatchObject({ lagMs: 6_000 })
})

it('serves on from the copy it has when the next one is gone already, and then from another', async () => {
  const [first, third] = [aCopy('copy-1.db'), aCopy('copy-3.db')]
  say(first)
  const before = await at(1)
  say(join(folder, 'copy-2.db'))
  const meanwhile = await at(2)
  say(third)

  expect(before).toMatchObject({ path: first, isCopied: true })
  expect(meanwhile).toMatchObject({ path: first, isCopied: true })
  expect(await at(3)).toMatchObject({ path: third, isCopied: true })
})

it('has nothing to serve when the first copy it hears of is gone', async () => {
  say(join(folder, 'copy-1.db'))

  expect(await at(1)).toMatchObject({ isCopied: false })
})

it('does not wait for the figures of a lead that is silent', async () => {
  const heard = on(worker, 'message', { signal: AbortSignal.timeout(4_500) })
  worker.send({ reader: 'metrics' })
  const said: unknown[] = []
  for await (const [message] of heard) {
    said.push(message)
    if ('figures' in message) break
  }

  expect(said.at(-1)).toEqual({ figures: null })
})
