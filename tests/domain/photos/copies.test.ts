import { afterAll, describe, expect, it } from '@jest/globals'
import { openPhotoDesk } from '../../support/photo-desk.ts'
import { stranger } from '../../support/staff.ts'

const { another, newsroom, people, send } = await openPhotoDesk()
const { answerProgress } = await import('../../../src/wire/progress-of-copies.ts')

afterAll(() => newsroom.close())

describe('how many public copies of a photo are made', () => {
  it('is told to staff while somebody makes them', async () => {
    const { body } = await send(await another())
    const path = `/photos/${body.doc.id}/copies`
    const asked: string[] = []
    const stop = answerProgress(async (id) => {
      asked.push(id)
      return { made: 12, wanted: 18 }
    })

    const told = await people.viewer.ask('GET', path)
    stop()
    const alone = await people.viewer.ask('GET', path)

    expect(told.body).toEqual({ copies: { made: 12, wanted: 18 } })
    expect(alone.body).toEqual({ copies: null })
    expect(asked).toEqual([body.doc.id])
  })

  it('is nobody else’s business', async () => {
    const { body } = await send(await another())
    const stop = answerProgress(async () => ({ made: 12, wanted: 18 }))

    const answer = await stranger(newsroom.payload)('GET', `/photos/${body.doc.id}/copies`)
    stop()

    expect(answer.body).toEqual({ copies: null })
  })
})
