import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { openPhotoDesk, sha256 } from '../../support/photo-desk.ts'

const { another, newsroom, people, send, stored } = await openPhotoDesk()

afterAll(() => newsroom.close())

const banner = { name: 'banner', x: 0, y: 20, width: 100, height: 40 }

describe('crops of a photo', () => {
  it('are kept with its record and never touch the original', async () => {
    const file = await another()
    const { body } = await send(file, { crops: [banner] })
    const { crops, filename } = await stored(body.doc.id)

    const original = await readFile(join(newsroom.dir, 'media', filename ?? ''))

    expect(crops).toMatchObject([banner])
    expect(sha256(original)).toBe(sha256(file.bytes))
  })

  it('that leave out the focal point are refused at their field, in a draft too', async () => {
    const focalPoint = { x: 50, y: 90 }

    const { body, status } = await send(await another(), { crops: [banner], focalPoint })

    expect(status).toBe(400)
    expect(body.errors[0]?.data.errors).toMatchObject([
      { path: 'crops.0.height', message: expect.stringMatching(/at least 70/) },
    ])
  })

  it('hold the focal point back where they are', async () => {
    const { body } = await send(await another(), { crops: [banner] })
    const path = `/photos/${body.doc.id}?draft=true`

    const moved = await people.editor.ask('PATCH', path, {
      body: { rev: 1, focalPoint: { x: 10, y: 10 } },
    })

    expect(moved.status).toBe(400)
    expect(moved.body.errors[0]?.data.errors[0]?.path).toBe('crops.0.y')
  })

  it('have names of their own', async () => {
    const { body, status } = await send(await another(), { crops: [banner, banner] })

    expect(status).toBe(400)
    expect(body.errors[0]?.data.errors[0]?.path).toBe('crops.1.name')
  })

  it('are drawn by whoever may change the record, and not by a translator', async () => {
    const { body } = await send(await another(), { crops: [banner] })

    await people.translator.ask('PATCH', `/photos/${body.doc.id}?draft=true&locale=zh`, {
      body: { rev: 1, caption: '代表', crops: [] },
    })

    expect((await stored(body.doc.id)).crops).toMatchObject([banner])
  })
})
