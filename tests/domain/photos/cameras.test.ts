import { afterAll, describe, expect, it } from '@jest/globals'
import type { Frame } from '../../../src/photos/sheet/frame.ts'
import { openPhotoDesk } from '../../support/photo-desk.ts'
import { withMetadata } from '../../support/pictures.ts'
import { make } from '../../support/programme.ts'

const { another, newsroom, people, send } = await openPhotoDesk()

afterAll(() => newsroom.close())

describe('two cameras of one model', () => {
  it('are told apart by their serial number, which nobody writes by hand', async () => {
    const tags = (serial: string) => ['-EXIF:Model=NIKON Z 9', `-EXIF:SerialNumber=${serial}`]
    const { id: event } = await make(newsroom.payload, 'events', { name: 'Two cameras' })
    for (const serial of ['6001111', '6002222'])
      await send(await withMetadata(await another(), tags(serial)), { event, camera: 'Mine' })

    const query = `/photos/frames?locale=en&event=${event}`
    const { body } = await people.photographer.ask('GET', query)

    expect(
      Object(body)
        .frames.map(({ camera }: Frame) => camera)
        .toSorted(),
    ).toEqual(['NIKON Z 9 · 6001111', 'NIKON Z 9 · 6002222'])
  })
})
