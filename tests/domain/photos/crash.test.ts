import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { openNewsroom, type Newsroom } from '../../support/newsroom.ts'
import { sha256 } from '../../support/photo-desk.ts'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
})

afterAll(() => newsroom.close())

it('after kill -9 in a batch every acknowledged photo is whole, and the sweep leaves no orphan', async () => {
  await newsroom.payload.db.destroy?.()
  const acknowledged = new Map<string, string>()
  for (let round = 0; round < 2; round++) {
    for (const [id, digest] of await uploadUntilKilled(100 + Math.random() * 400))
      acknowledged.set(id, digest)
  }
  await newsroom.payload.db.init?.()
  await newsroom.payload.db.connect?.()

  const { originals } = await import('../../../src/originals/own.ts')
  const { sweepPhotos } = await import('../../../src/photos/sweep.ts')
  const { missing } = await sweepPhotos(newsroom.payload, originals, tomorrow())

  expect(missing).toEqual([])
  const rows = await allPhotos()
  for (const [id, digest] of acknowledged) {
    const name = rows.get(id) ?? 'nothing'
    expect(sha256(await readFile(join(newsroom.dir, 'media', name)))).toBe(digest)
  }
  expect((await readdir(join(newsroom.dir, 'media'))).toSorted()).toEqual(
    [...rows.values()].toSorted(),
  )
}, 180_000)

async function uploadUntilKilled(after: number): Promise<Map<string, string>> {
  const script = join(import.meta.dirname, 'upload-until-killed.ts')
  const child = spawn(process.execPath, [script], { env: { ...process.env, NODE_OPTIONS: '' } })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text))
  let complaints = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text))
  const exited = once(child, 'exit')
  while (!said.includes('\n')) {
    if (child.exitCode !== null) throw new Error(complaints)
    await pause(10)
  }
  await pause(after)
  child.kill('SIGKILL')
  await exited
  const lines = said.split('\n').slice(0, -1)
  return new Map(
    lines.map((line): [string, string] => [
      line.slice(0, line.indexOf(' ')),
      line.slice(line.indexOf(' ') + 1),
    ]),
  )
}

async function allPhotos(): Promise<Map<string, string>> {
  const { docs } = await newsroom.payload.find({
    collection: 'photos',
    depth: 0,
    limit: 0,
    overrideAccess: true,
  })
  return new Map(docs.map(({ filename, id }): [string, string] => [id, filename ?? '']))
}

const tomorrow = () => new Date(Date.now() + 25 * 3_600_000)
