import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { boundedTo } from '../../../src/delivery/images/space.ts'

const now = new Date('2024-11-07T05:55:00Z')
const failures: unknown[] = []

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rostrum-space-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Writes a copy of 400 bytes that was used so many minutes ago. */
async function copy(name: string, minutes: number): Promise<void> {
  const usedAt = new Date(now.getTime() - minutes * 60_000)
  await writeFile(join(folder, name), Buffer.alloc(400))
  await utimes(join(folder, name), usedAt, usedAt)
}

async function untilThere(names: string[]): Promise<void> {
  while ((await readdir(folder)).toSorted().join() !== names.join()) await pause(5)
}

it('removes the copies used longest ago as soon as more are kept than there is space for', async () => {
  const onFailure = (error: unknown) => failures.push(error)
  const space = boundedTo({ folder, bytes: 1000, clock: () => now, onFailure })
  await copy('older', 3)
  await copy('newer', 2)
  space.taken(400)
  await pause(50)
  expect(await readdir(folder)).toHaveLength(2)

  await copy('newest', 1)
  space.taken(400)

  await untilThere(['newer', 'newest'])
  expect(failures).toEqual([])
})
