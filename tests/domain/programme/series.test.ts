import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Newsroom, openNewsroom } from '../../support/newsroom.ts'
import { change, make, refusalOf } from '../../support/programme.ts'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
})

afterAll(() => newsroom.close())

const aSeries = async () => (await make(newsroom.payload, 'series')).id

const edition = (series: string, number: number, name = `Forum ${number}`) =>
  make(newsroom.payload, 'events', { series, edition: number, name })

const taken = [
  {
    path: 'edition',
    message:
      '“Forum 12” already is edition 12 of this series. Write another number, or correct that event first.',
  },
]

describe('an edition number', () => {
  it('is refused a second time, naming the event that has it', async () => {
    const series = await aSeries()
    await edition(series, 12)

    expect(await refusalOf(edition(series, 12, 'Another'))).toEqual(taken)
  })

  it('is refused when a draft of another event already claims it', async () => {
    const { payload } = newsroom
    const series = await aSeries()
    const first = await make(payload, 'events', {
      series,
      edition: 11,
      name: 'Forum 12',
      _status: 'published',
    })
    await change(payload, 'events', first.id, { draft: true, edition: 12 })

    expect(await refusalOf(edition(series, 12, 'Another'))).toEqual(taken)
    expect(await refusalOf(edition(series, 11, 'Another'))).toMatchObject([{ path: 'edition' }])
  })

  it('may be used again in another series, and many events may have none', async () => {
    await edition(await aSeries(), 12)
    const series = await aSeries()
    await edition(series, 12)
    await make(newsroom.payload, 'events', { series })

    await expect(make(newsroom.payload, 'events', { series })).resolves.toBeDefined()
  })

  it('goes to one of several events saved at the same moment', async () => {
    const series = await aSeries()

    const results = await Promise.allSettled(
      Array.from({ length: 6 }, (_, nth) => edition(series, 12, `Candidate ${nth}`)),
    )

    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const { totalDocs } = await newsroom.payload.count({
      collection: 'events',
      where: { series: { equals: series }, edition: { equals: 12 } },
      overrideAccess: true,
    })
    expect(totalDocs).toBe(1)
  })

  it('is free when its event is in the trash, and has to be free to come back', async () => {
    const { payload } = newsroom
    const series = await aSeries()
    const first = await edition(series, 12)
    await change(payload, 'events', first.id, { deletedAt: new Date().toISOString() })
    await edition(series, 12)

    const back = change(payload, 'events', first.id, { deletedAt: null, trash: true })

    expect(await refusalOf(back)).toEqual(taken)
  })

  it('is left out of a copy', async () => {
    const { payload } = newsroom
    const first = await edition(await aSeries(), 12)

    const copy = await payload.duplicate({
      collection: 'events',
      id: first.id,
      overrideAccess: true,
    })

    expect(copy).toMatchObject({ name: 'Forum 12' })
    expect(copy.edition ?? null).toBeNull()
  })
})
