import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals'
import { nameFor } from '../../../src/originals/names.ts'
import { inBucket } from '../../../src/originals/s3.ts'
import { openStorage } from '../../support/s3.ts'

const storage = await openStorage()
const folder = mkdtempSync(join(tmpdir(), 'rostrum-fetched-'))
const originals = inBucket(storage.settings, folder)
const bytes = Buffer.from('not really a picture')

let name = ''
beforeEach(() => {
  name = nameFor('jpg')
})

afterAll(async () => {
  await storage.close()
  rmSync(folder, { recursive: true })
})

describe('an original in a bucket', () => {
  it('comes back byte for byte, whole or as a stream', async () => {
    await originals.store(name, bytes)

    const opened = await originals.open(name)

    expect(await originals.read(name)).toEqual(bytes)
    expect(await originals.sizeOf(name)).toBe(bytes.length)
    expect(opened?.size).toBe(bytes.length)
    expect(Buffer.from(await new Response(opened?.stream).arrayBuffer())).toEqual(bytes)
  })

  it('of sixty megabytes comes back too', async () => {
    const large = Buffer.alloc(60 * 1024 * 1024, 'rostrum')

    await originals.store(name, large)

    expect((await originals.read(name))?.equals(large)).toBe(true)
  }, 60_000)

  it('is fetched for programs that read files, when its copy here is lost', async () => {
    await originals.store(name, bytes)
    for (const copy of readdirSync(folder)) rmSync(join(folder, copy))

    const read = await originals.withPath(name, async (path) => readFileSync(path))

    expect(read).toEqual(bytes)
  })

  it('that is not there is nothing, not an error', async () => {
    expect(await originals.read(name)).toBeNull()
    expect(await originals.open(name)).toBeNull()
    expect(await originals.sizeOf(name)).toBeNull()
  })

  it('is listed, and by its age, until it is removed', async () => {
    await originals.store(name, bytes)

    expect(await originals.list()).toContain(name)
    expect(await originals.list(new Date(Date.now() - 60_000))).not.toContain(name)
    expect(await originals.list(new Date(Date.now() + 60_000))).toContain(name)
    await originals.remove(name)
    expect(await originals.list()).not.toContain(name)
  })

  it('has a name of ours', async () => {
    const attempt = async () => originals.read('../secret')

    await expect(attempt()).rejects.toThrow('not the name of an original')
  })
})

describe('a storage that fails', () => {
  it('while it is away keeps nothing, says so, and is used again when it is back', async () => {
    await storage.leave()

    const refused = originals.store(name, bytes)

    await expect(refused).rejects.toMatchObject({ status: 503, data: { code: 'storage-away' } })
    await storage.comeBack()
    expect(await originals.sizeOf(name)).toBeNull()
    await originals.store(name, bytes)
    expect(await originals.sizeOf(name)).toBe(bytes.length)
  }, 30_000)

  it('by giving other bytes than it was given keeps nothing', async () => {
    storage.harm(true)

    const refused = originals.store(name, bytes)

    await expect(refused).rejects.toMatchObject({ status: 503, data: { code: 'storage-damaged' } })
    storage.harm(false)
    expect(storage.names()).not.toContain(name)
  })

  it.each([
    ['a bucket that is not there', { bucket: 'elsewhere' }],
    ['a wrong key', { credentials: { accessKeyId: 'nobody', secretAccessKey: 'S3RVER' } }],
  ])('by its settings refuses, and does not look empty: %s', async (_, wrong) => {
    const others = inBucket({ ...storage.settings, ...wrong }, folder)

    const fault = { status: 503, data: { code: 'storage-refuses' } }

    await expect(others.store(name, bytes)).rejects.toMatchObject(fault)
    await expect(others.read(name)).rejects.toMatchObject(fault)
    await expect(others.list()).rejects.toMatchObject(fault)
  })
})
