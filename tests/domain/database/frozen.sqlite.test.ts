import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Place, preparePlace } from '../../support/newsroom.ts'
import { acknowledged, faultsOf, noFaults } from '../../support/published.ts'
import { storiesInFile } from '../../support/stories-in-file.ts'

const rounds = 50

let place: Place
let publisher: ChildProcess
let log: string

beforeAll(async () => {
  place = preparePlace()
  log = join(place.dir, 'acknowledged.log')
  writeFileSync(log, '')
  const script = join(import.meta.dirname, '../../support/publisher.ts')
  const env = { ...process.env, ...place.env, NODE_OPTIONS: '' }
  publisher = spawn(process.execPath, [script, log], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  if (publisher.stdout) await once(publisher.stdout, 'data')
}, 60_000)

afterAll(() => {
  publisher.kill('SIGKILL')
  rmSync(place.dir, { recursive: true })
})

/**
 * What is in the files while a process stands still is what they would hold if it were killed at
 * that instant, so one process gives as many moments as we like.
 */
it(`holds every acknowledged save, whole, at ${rounds} moments of publishing`, async () => {
  for (let round = 0; round < rounds; round++) {
    await pause(30 + ((round * 37) % 60))
    const { file, log: copiedLog } = copyAtThisInstant(join(place.dir, `round-${round}`))

    expect(faultsOf(copiedLog, storiesInFile(file))).toEqual(noFaults)
    rmSync(join(file, '..'), { recursive: true })
  }

  expect(acknowledged(log).size).toBeGreaterThan(rounds / 5)
}, 120_000)

function copyAtThisInstant(dir: string): { file: string; log: string } {
  mkdirSync(dir)
  const file = join(place.dir, 'rostrum.db')
  publisher.kill('SIGSTOP')
  waitUntilStopped()
  for (const part of ['', '-wal']) {
    if (existsSync(`${file}${part}`)) copyFileSync(`${file}${part}`, join(dir, `rostrum.db${part}`))
  }
  copyFileSync(log, join(dir, 'acknowledged.log'))
  publisher.kill('SIGCONT')
  return { file: join(dir, 'rostrum.db'), log: join(dir, 'acknowledged.log') }
}

/** A signal takes a moment to arrive; `T` is the state of a stopped process. */
function waitUntilStopped(): void {
  const threads = `/proc/${publisher.pid}/stat`
  while (existsSync(threads) && !/\) T /.test(readFileSync(threads, 'utf8'))) continue
}
