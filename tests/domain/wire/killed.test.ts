import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { picture } from '../../support/pictures.ts'
import { aSession, aStory, anEvent, change } from './stories.ts'
import { never, openWired, readBy, type Wired } from './wired.ts'

let wired: Wired
let payload: Payload

beforeAll(async () => {
  wired = await openWired()
  payload = wired.newsroom.payload
  await wired.start({ pollEvery: never, compareEvery: never })
})

afterAll(() => wired.close())

const later = { embargoUntil: '2040-01-01T00:00:00.000Z' }
const saved = { depth: 0, overrideAccess: true } as const

const found = async (type: 'articles' | 'photos', id: string) => {
  await wired.follower().settled()
  return readBy(wired.edition(), type, id)
}

const write = (collection: 'articles' | 'photos', id: string, data: object) =>
  payload.update({ collection, id, data, draft: true, ...saved })

const kill = (collection: 'articles' | 'photos', id: string) =>
  change(payload, collection, id, { pubStatus: 'canceled', killReason: 'legal' })

let nth = 0
const aPhoto = async (values: object = {}) => {
  const { bytes, name, type } = await picture(++nth)
  const file = { data: Buffer.from(bytes), mimetype: type, name, size: bytes.length }
  const data = { usageCategory: 'staff', _status: 'published', ...values } as const
  const { id } = await payload.create({ collection: 'photos', data, file, ...saved })
  return id
}

describe('what readers had when it was killed', () => {
  it.each(['its own embargo', 'a session under embargo'])(
    'is gone with its reason, though a draft had brought %s',
    async (what) => {
      const id = await aStory(payload)
      const before = await found('articles', id)
      const sessions = [await aSession(payload, await anEvent(payload), later)]
      await write('articles', id, what === 'its own embargo' ? later : { sessions })

      await kill('articles', id)

      expect([before, await found('articles', id)]).toEqual(['found', 'gone'])
      expect(wired.edition().get('articles', id, ['en'], new Date())).toMatchObject({
        reason: 'legal',
      })
    },
  )

  it('is gone, though the session it is about is put under embargo afterwards', async () => {
    const session = await aSession(payload, await anEvent(payload))
    const id = await aStory(payload, { sessions: [session] })
    await kill('articles', id)

    await change(payload, 'sessions', session, later)

    expect(await found('articles', id)).toBe('gone')
  })

  it('is gone, a photo with a draft under embargo too', async () => {
    const id = await aPhoto()
    const before = await found('photos', id)
    await write('photos', id, later)

    await kill('photos', id)

    expect([before, await found('photos', id)]).toEqual(['found', 'gone'])
  })
})

describe('what readers did not have when it was killed', () => {
  it('stays as if it had never been, though a draft had taken its embargo off', async () => {
    const id = await aStory(payload, later)
    await write('articles', id, { embargoUntil: null })

    await kill('articles', id)
    await change(payload, 'articles', id, { internalNote: 'Never send this out' })

    expect(await found('articles', id)).toBe('missing')
  })

  it('stays so, a photo too', async () => {
    const id = await aPhoto(later)
    await write('photos', id, { embargoUntil: null })

    await kill('photos', id)

    expect(await found('photos', id)).toBe('missing')
  })

  it('is judged anew when it is killed again after it came out', async () => {
    const id = await aStory(payload, later)
    await kill('articles', id)
    const first = await found('articles', id)
    await change(payload, 'articles', id, {
      ...{ pubStatus: 'usable', _status: 'published', embargoUntil: null },
    })
    await kill('articles', id)

    expect([first, await found('articles', id)]).toEqual(['missing', 'gone'])
  })
})
