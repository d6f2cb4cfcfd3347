import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { pino } from 'pino'
import { openNewsroom, type Newsroom } from '../../support/newsroom.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

it('removes originals nobody has and copies of long ago, and says how many', async () => {
  const { cleanUp } = await import('../../../src/clean-up.ts')
  const { originals } = await import('../../../src/originals/own.ts')
  const folders = { dataDir: newsroom.dir, mediaDir: join(newsroom.dir, 'media') }
  const env = { ...folders, renditionsSpace: 1_000_000 }
  const now = new Date('2026-01-31T12:00:00Z')
  const original = join(folders.mediaDir, `${crypto.randomUUID()}.jpg`)
  const [old, fresh, thumbnail] = [
    'renditions/aa/old',
    'renditions/aa/fresh',
    'thumbnails/old',
  ].map((name) => join(newsroom.dir, name))
  for (const folder of ['renditions/aa', 'thumbnails']) {
    mkdirSync(join(newsroom.dir, folder), { recursive: true })
  }
  const files = [original, old ?? '', thumbnail ?? '', fresh ?? '']
  for (const path of files) writeFileSync(path, 'a picture')
  for (const path of [original, fresh ?? ''])
    utimesSync(path, now, new Date('2026-01-30T11:00:00Z'))
  for (const path of [old, thumbnail]) utimesSync(path ?? '', now, new Date('2025-12-30T11:00:00Z'))
  const lines: string[] = []
  const log = pino({}, { write: (line) => lines.push(line) })

  await cleanUp({ payload: newsroom.payload, env, log, originals }, now)

  expect(files.map((path) => existsSync(path))).toEqual([false, false, false, true])
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    expect.objectContaining({ originals: 1, renditions: 1, thumbnails: 1 }),
  ])
})
