import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { pictures } from '../../../scripts/example/pictures/catalogue.ts'
import { develop } from '../../../scripts/example/pictures/develop.ts'
import { openPhotoDesk } from '../../support/photo-desk.ts'

let desk: Awaited<ReturnType<typeof openPhotoDesk>>
let stage: Buffer
let hall: Buffer

beforeAll(async () => {
  desk = await openPhotoDesk()
  const [first, second] = pictures
  if (!first || !second) throw new Error('There are no pictures.')
  stage = await develop(first.scene(), 600)
  hall = await develop(second.scene(), 600)
}, 120_000)

afterAll(() => desk.newsroom.close())

const send = (bytes: Buffer, headline: string) =>
  desk.send(
    { name: `${headline}.jpg`, type: 'image/jpeg', bytes: new Uint8Array(bytes) },
    { headline },
  )

const asked = async (id: string) =>
  (await desk.people.editor.ask('GET', `/photos/${id}/look-alikes`)).body.lookAlikes

describe('an upload that looks like a photo that is here', () => {
  it('is taken, and its answer and its form name that photo until it is deleted', async () => {
    const original = await send(stage, 'The stage')
    const other = await send(hall, 'The hall')
    const small = await sharp(stage).resize(400).jpeg({ quality: 60 }).toBuffer()
    const again = await send(small, 'The stage, small')
    const same = { distance: expect.any(Number), kind: 'same', isTrashed: false }

    expect([original.status, other.status, again.status]).toEqual([201, 201, 201])
    expect([original.body.doc.lookAlikes, other.body.doc.lookAlikes]).toEqual([[], []])
    expect(again.body.doc.lookAlikes).toEqual([
      { id: original.body.doc.id, title: 'The stage', ...same },
    ])
    expect(await asked(original.body.doc.id)).toEqual([
      { id: again.body.doc.id, title: 'The stage, small', ...same },
    ])
    expect(await asked(other.body.doc.id)).toEqual([])

    const { payload } = desk.newsroom
    const gone = { collection: 'photos', id: again.body.doc.id, overrideAccess: true } as const
    await payload.update({ ...gone, data: { deletedAt: new Date().toISOString() } })
    expect(await asked(original.body.doc.id)).toMatchObject([{ isTrashed: true }])
    await payload.delete({ ...gone, trash: true })
    expect(await asked(original.body.doc.id)).toEqual([])
  })

  it('is asked about as a part when something was cut off', async () => {
    const box = { left: 48, top: 32, width: 504, height: 336 }
    const part = await send(await sharp(stage).extract(box).jpeg().toBuffer(), 'A part')

    expect(part.body.doc.lookAlikes).toMatchObject([{ title: 'The stage', kind: 'maybeCrop' }])
  })

  it('is refused when it is the very same file', async () => {
    const { body, status } = await send(hall, 'The hall again')

    expect(status).toBe(409)
    expect(body.errors[0]).toMatchObject({ data: { code: 'photo-exists', title: 'The hall' } })
  })
})
