import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { type Newsroom, openNewsroom } from '../../support/newsroom.ts'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
})

afterAll(() => newsroom.close())

/** A program that locks the file for writing, as a backup or a curious administrator might. */
async function lockFor(seconds: number): Promise<{ over: Promise<unknown> }> {
  const program = `
    const { DatabaseSync } = require('node:sqlite')
    const database = new DatabaseSync(${JSON.stringify(join(newsroom.dir, 'rostrum.db'))})
    database.exec('BEGIN IMMEDIATE')
    process.stdout.write('locked')
    setTimeout(() => database.exec('COMMIT'), ${seconds * 1_000})`
  const child = spawn(process.execPath, ['-e', program], {
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  await once(child.stdout, 'data')
  return { over: once(child, 'exit') }
}

it('saves everything that is asked for while another program holds the lock for 7 s', async () => {
  const { over } = await lockFor(7)
  const began = performance.now()
  const headlines = Array.from({ length: 20 }, (_, number) => `Story ${number}`)

  const saving = Promise.all(headlines.map((headline) => write(headline)))
  await read()
  const readAfterMs = performance.now() - began
  const saved = await saving
  await over

  expect(readAfterMs).toBeLessThan(3_000)
  expect(performance.now() - began).toBeGreaterThan(6_000)
  expect(saved.map(({ headline }) => headline)).toEqual(headlines)
  expect((await read()).toSorted()).toEqual(headlines.toSorted())
}, 60_000)

function write(headline: string) {
  const options = { depth: 0, draft: true, overrideAccess: true } as const
  return newsroom.payload.create({ collection: 'articles', data: { headline }, ...options })
}

async function read(): Promise<string[]> {
  const options = { depth: 0, overrideAccess: true, pagination: false } as const
  const { docs } = await newsroom.payload.find({ collection: 'articles', ...options })
  return docs.map(({ headline }) => headline)
}
