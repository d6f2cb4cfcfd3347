import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { picturesOf } from '../../../src/delivery/images/pictures.ts'
import { nameFor } from '../../../src/originals/names.ts'
import { inBucket } from '../../../src/originals/s3.ts'
import { shown, theForum } from '../../support/forum.ts'
import { openStorage } from '../../support/s3.ts'
import { anApi } from './api.ts'

const storage = await openStorage()
const folder = mkdtempSync(join(tmpdir(), 'rostrum-away-'))
const originals = inBucket(storage.settings, folder)
const edition = theForum()
const api = anApi(edition, undefined, { pictures: picturesOf(originals) })

afterAll(async () => {
  await storage.close()
  rmSync(folder, { recursive: true, force: true })
})

it('A copy of an original whose storage is away is asked for again in a few seconds, and is there then', async () => {
  const file = nameFor('jpg')
  const create = { width: 1500, height: 1000, channels: 3 as const, background: '#306090' }
  await originals.store(file, await sharp({ create }).jpeg().toBuffer())
  for (const copy of readdirSync(folder)) rmSync(join(folder, copy))
  const photo = edition.getById('photos', 'stage', new Date())
  const keys = { ...photo?.document, file }
  edition.apply('photos', 'stage', shown('photos', 'stage', { keys }), new Date())
  const { body } = await api.get('/v1/photos/stage')
  const base = new URL(body.data.src).pathname.replace(/\/full\/.*/, '')
  const formats = ['jpg', 'webp', 'avif']
  const ask = () => Promise.all(formats.map((format) => api.get(`${base}/full/320.${format}`)))
  await storage.leave()

  const away = await ask()
  await storage.comeBack()
  const back = await ask()

  for (const { headers, status } of away) {
    expect(status).toBe(503)
    expect(Number(headers['retry-after'])).toBeGreaterThan(0)
    expect(headers['cache-control']).toMatch(/no-store/)
  }
  expect(back.map(({ status }) => status)).toEqual([200, 200, 200])
}, 60_000)
