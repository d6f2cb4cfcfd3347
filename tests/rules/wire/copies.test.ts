import { mkdtempSync, readdirSync, renameSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { filesIn } from '../../../src/wire/replica/files.ts'

const aFolder = () => mkdtempSync(join(tmpdir(), 'rostrum-copies-'))
const empty = () => Promise.resolve()

/** Writes a whole copy of an edition and leaves it. */
const write = async (folder: string, epoch: string) => {
  const files = filesIn(folder)
  ;(await files.fill(epoch, empty)).close()
  files.tidy()
}

const newestIn = (folder: string) => {
  const edition = filesIn(folder).newest()
  edition?.close()
  return edition?.epoch ?? null
}

describe('Of the copies of a delivery node', () => {
  it('the one written last is kept and opened, whatever the clock said when others were', async () => {
    const folder = aFolder()
    await write(folder, 'before')
    const [name = ''] = readdirSync(folder).filter((each) => each.endsWith('.db'))
    renameSync(join(folder, name), join(folder, `copy-${Date.now() + 3_600_000}.db`))

    await write(folder, 'after')

    expect(newestIn(folder)).toBe('after')
    expect(readdirSync(folder).filter((each) => each.endsWith('.db'))).toHaveLength(1)
  })

  it('the tenth comes after the ninth', async () => {
    const folder = aFolder()
    for (let nth = 1; nth <= 10; nth++) await write(folder, `copy ${nth}`)

    expect(newestIn(folder)).toBe('copy 10')
  })

  it('one that broke off is none', async () => {
    const folder = aFolder()
    await write(folder, 'whole')
    const broken = filesIn(folder).fill('broken', () => Promise.reject(new Error('broke off')))

    await expect(broken).rejects.toThrow('broke off')
    expect(newestIn(folder)).toBe('whole')
  })
})
