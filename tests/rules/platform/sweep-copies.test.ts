import { mkdirSync, mkdtempSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { sweepCopies } from '../../../src/sweep-copies.ts'

const now = new Date('2024-11-07T12:00:00Z')
const day = 24 * 60 * 60 * 1000

/** Copies of a hundred bytes each, last used so many days ago. */
function aFolder(days: Record<string, number>): string {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-copies-'))
  for (const [name, age] of Object.entries(days)) {
    const path = join(folder, name.slice(0, 1), name)
    mkdirSync(join(folder, name.slice(0, 1)), { recursive: true })
    writeFileSync(path, Buffer.alloc(100))
    const at = new Date(now.getTime() - age * day)
    utimesSync(path, at, at)
  }
  return folder
}

const left = (folder: string) =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .flatMap((path) => path.split('/').slice(1))
    .toSorted()

describe('Copies of pictures', () => {
  it('that do not fit are removed, those used longest ago first, and no more than has to be', async () => {
    const folder = aFolder({ 'b-1': 1, 'a-4': 4, 'c-2': 2, 'a-3': 3 })

    expect(await sweepCopies(folder, now, 400)).toEqual({ removed: 0, left: 400 })
    expect(await sweepCopies(folder, now, 250)).toEqual({ removed: 2, left: 200 })
    expect(left(folder)).toEqual(['b-1', 'c-2'])
    expect(await sweepCopies(folder, now, 99)).toEqual({ removed: 2, left: 0 })
  })

  it('not used for thirty days are removed although there is room', async () => {
    const folder = aFolder({ 'a-29': 29, 'a-31': 31 })

    expect(await sweepCopies(folder, now, 10_000)).toEqual({ removed: 1, left: 100 })
    expect(left(folder)).toEqual(['a-29'])
  })

  it('are none where there is no folder yet', async () => {
    expect(await sweepCopies('/nowhere/at/all', now, 1)).toEqual({ removed: 0, left: 0 })
  })
})
