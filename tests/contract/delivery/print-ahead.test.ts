import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { openOwnDarkroom, type Darkroom } from '../../../src/delivery/images/darkroom.ts'
import { printAhead } from '../../../src/delivery/images/print-ahead.ts'
import { progressOf } from '../../../src/delivery/images/progress.ts'
import { shown } from '../../support/forum.ts'
import { anApi, type Api } from './api.ts'

const now = new Date('2024-11-03T00:00:00Z')
const languages = ['en', 'zh']

let api: Api
let darkroom: Darkroom
let failed: string[]
let stop: () => Promise<void>

beforeEach(async () => {
  api = anApi()
  api.edition.remove('photos', 'stage', now)
  mkdirSync(api.mediaDir, { recursive: true })
  const stage = sharp({ create: { width: 700, height: 500, channels: 3, background: '#306090' } })
  await stage.jpeg().toFile(join(api.mediaDir, 'stage.jpg'))
  failed = []
  open()
})

afterEach(() => stop())

/** A start of the process. */
function open(): void {
  const { mediaDir } = api
  const dataDir = join(mediaDir, '../ahead')
  darkroom = openOwnDarkroom({ dataDir, mediaDir, clock: () => now })
  stop = () => Promise.resolve()
}

function begin(): void {
  const onFailure = (_error: unknown, photo: string) => void failed.push(photo)
  const about = { edition: api.edition, darkroom, languages, clock: () => now }
  stop = printAhead({ ...about, onFailure, every: 5 })
}

/** Lets a photo out, changed so many days ago. */
function release(id: string, days: number, keys: Parameters<typeof shown>[2] = {}): void {
  const updatedAt = new Date(now.getTime() - days * 86_400_000).toISOString()
  const listing = { sortKeys: { updated: updatedAt }, ...keys.listing }
  const said = { file: 'stage.jpg', width: 700, height: 500, updatedAt, ...keys.keys }
  api.edition.apply('photos', id, shown('photos', id, { keys: said, listing }), now)
}

const progress = (id: string) =>
  progressOf({ edition: api.edition, darkroom, languages, clock: () => now }, id)

async function untilMade(id: string): Promise<void> {
  for (;;) {
    const found = await progress(id)
    if (found && found.made === found.wanted) return
    await pause(10)
  }
}

const files = () => {
  const folder = join(api.mediaDir, '../ahead/renditions')
  mkdirSync(folder, { recursive: true })
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path).isFile() && statSync(path).size > 0)
}

describe('The copies of a photo that comes out', () => {
  it('are made before anybody asks, in all formats, up to its own width', async () => {
    release('new', 0)
    const before = await progress('new')
    begin()

    await untilMade('new')

    expect(before).toEqual({ made: 0, wanted: 9 })
    const made = await Promise.all(files().map((path) => sharp(path).metadata()))
    const sizes = made.map(({ format, width, height }) => `${format} ${width}x${height}`)
    expect(new Set(sizes)).toEqual(
      new Set(
        ['heif', 'webp', 'jpeg'].flatMap((format) =>
          ['320x229', '640x457', '700x500'].map((size) => `${format} ${size}`),
        ),
      ),
    )
    expect(made.every(({ exif, xmpAsString }) => !exif && xmpAsString?.includes('xmpmeta'))).toBe(
      true,
    )
  })

  it('are made of the crops an editor drew too', async () => {
    const crops = [{ name: 'banner', x: 0, y: 20, width: 100, height: 40 }]
    release('cropped', 0, { keys: { crops } })
    begin()

    await untilMade('cropped')

    expect(await progress('cropped')).toEqual({ made: 18, wanted: 18 })
  })

  it('are made when it comes out while we run', async () => {
    begin()
    await pause(30)
    release('later', 0)

    await untilMade('later')

    expect(failed).not.toContain('later')
  })

  it('are not made of what is old, or not public', async () => {
    release('old', 8)
    release('held', 0, { listing: { visibleFrom: '2024-11-04T00:00:00Z' } })
    release('new', 0)
    begin()

    await untilMade('new')
    await pause(50)

    expect(await progress('old')).toEqual({ made: 0, wanted: 9 })
    expect(files()).toHaveLength(9)
  })

  it('are made before its embargo ends, and shown to nobody until then', async () => {
    release('soon', 20, { listing: { visibleFrom: '2024-11-03T00:10:00Z' } })
    begin()

    while (files().length < 9) await pause(10)
    await stop()

    expect(await progress('soon')).toBeNull()
    const then = { edition: api.edition, darkroom, languages }
    const clock = () => new Date('2024-11-03T00:10:00Z')
    expect(await progressOf({ ...then, clock }, 'soon')).toEqual({ made: 9, wanted: 9 })
  })

  it('are made of one written long ago whose embargo ended within the week', async () => {
    release('freed', 20, { listing: { visibleFrom: '2024-11-01T00:00:00Z' } })
    begin()

    await untilMade('freed')

    expect(await progress('freed')).toEqual({ made: 9, wanted: 9 })
  })

  it('are made to the end by the next start, and no second time when they gave way', async () => {
    release('new', 0)
    begin()
    while ((await progress('new'))?.made === 0) await pause(1)
    await stop()
    const firstRun = await progress('new')
    open()
    begin()
    await untilMade('new')
    await stop()
    const all = files()
    for (const path of all) rmSync(path)
    open()
    begin()
    await pause(100)

    expect(firstRun?.made).toBeLessThan(9)
    expect(all).toHaveLength(9)
    expect(files()).toEqual([])
  })

  it('that cannot be made are reported once, and hold up no other', async () => {
    release('missing', 0, { keys: { file: 'missing.jpg' } })
    release('new', 1)
    begin()

    await untilMade('new')
    release('another', 0)
    await untilMade('another')

    expect(failed).toEqual(['missing'])
  })
})
