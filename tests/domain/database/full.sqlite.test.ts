import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isSqlite } from '../../../src/database/kind.ts'
import { type Newsroom, openNewsroom, preparePlace } from '../../support/newsroom.ts'

/** Room for the empty newsroom and three megabytes more. */
const roomBytes = 3 * 1024 * 1024

let newsroom: Newsroom
let disk: { makeRoom: () => Promise<void>; remove: () => void }

beforeAll(async () => {
  const dir = mkdtempSync(join(tmpdir(), 'rostrum-full-'))
  const size = statSync(process.env.ROSTRUM_TEMPLATE ?? '').size + roomBytes
  const isMounted = mounts(dir, size)
  newsroom = await openNewsroom({ place: preparePlace(dir) })
  if (!isMounted) await limitPages(Math.floor(size / 4096))
  disk = isMounted ? tmpfs(dir, size) : { makeRoom: () => limitPages(1e6), remove: () => undefined }
}, 60_000)

afterAll(async () => {
  await newsroom.payload.destroy()
  disk.remove()
  rmSync(newsroom.dir, { recursive: true, force: true })
})

it('says that the disk is full, keeps all it acknowledged, and goes on once there is room', async () => {
  const first = await writeUntilRefused()

  expect(first.refusals).toEqual([{ status: 507, code: 'disk-full' }])
  expect(first.acknowledged.length).toBeGreaterThan(4)
  expect(await stored()).toEqual(first.acknowledged)

  await disk.makeRoom()
  const { id } = await write('After making room')
  expect(await stored()).toEqual([...first.acknowledged, id].toSorted())
}, 120_000)

/** Saves in parallel, as editors do, until some are refused. */
async function writeUntilRefused() {
  const acknowledged: string[] = []
  const refusals: { status: number; code: string }[] = []
  for (let round = 0; refusals.length === 0 && round < 200; round++) {
    const outcomes = await Promise.allSettled([1, 2, 3, 4].map(() => write(`Story of ${round}`)))
    for (const outcome of outcomes) {
      if (outcome.status === 'fulfilled') acknowledged.push(outcome.value.id)
      else refusals.push({ status: outcome.reason.status, code: outcome.reason.data?.code })
    }
  }
  const kinds = new Map(refusals.map((refusal) => [JSON.stringify(refusal), refusal]))
  return { acknowledged: acknowledged.toSorted(), refusals: [...kinds.values()] }
}

function write(headline: string) {
  return newsroom.payload.create({
    collection: 'articles',
    data: { headline, internalNote: 'A long note. '.repeat(300) },
    draft: true,
    depth: 0,
    overrideAccess: true,
  })
}

async function stored(): Promise<string[]> {
  const options = { depth: 0, overrideAccess: true, pagination: false } as const
  const { docs } = await newsroom.payload.find({ collection: 'articles', select: {}, ...options })
  return docs.map(({ id }) => id).toSorted()
}

/** A disk of its own needs the right to mount one. */
function mounts(dir: string, size: number): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', dir], { stdio: 'ignore' })
    return true
  } catch {
    process.stderr.write('No right to mount a small disk: a limit of SQLite stands in for it.\n')
    return false
  }
}

function tmpfs(dir: string, size: number) {
  return {
    makeRoom: async () => {
      execFileSync('mount', ['-o', `remount,size=${size * 2}`, dir])
    },
    remove: () => {
      execFileSync('umount', [dir])
    },
  }
}

async function limitPages(count: number): Promise<void> {
  const { db } = newsroom.payload
  if (isSqlite(db)) await db.client.execute(`PRAGMA max_page_count = ${count}`)
}
