import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type Newsroom, openNewsroom } from '../../support/newsroom.ts'
import { change, make, refusalOf } from '../../support/programme.ts'

let newsroom: Newsroom
let event: string
let room: string

beforeAll(async () => {
  newsroom = await openNewsroom()
})

afterAll(() => newsroom.close())

beforeEach(async () => {
  event = (await make(newsroom.payload, 'events')).id
  room = (await make(newsroom.payload, 'places')).id
})

const at = (start: string, end: string, place = room, status = 'scheduled') => ({
  start: `2024-10-29T${start}`,
  end: `2024-10-29T${end}`,
  place,
  status,
})

const session = (title: string, slots: object[], values: { [field: string]: unknown } = {}) =>
  make(newsroom.payload, 'sessions', { event, title, slots, ...values })

describe('one room', () => {
  it('is refused twice at one time, naming what is there', async () => {
    await session('Opening', [at('09:00', '10:30')])

    expect(await refusalOf(session('Panel', [at('10:00', '11:00')]))).toEqual([
      {
        path: 'slots.0.place',
        message:
          'Main hall is taken by “Opening” from 2024-10-29 09:00 to 2024-10-29 10:30. Choose another room or another time.',
      },
    ])
  })

  it('is free the minute the session before ends', async () => {
    await session('Opening', [at('09:00', '10:30')])

    await expect(session('Panel', [at('10:30', '11:00')])).resolves.toBeDefined()
  })

  it('is refused to two times of one session', async () => {
    const refused = await refusalOf(
      session('Opening', [at('09:00', '10:00'), at('09:30', '11:00')]),
    )

    expect(refused).toMatchObject([{ path: 'slots.1.place' }])
  })

  it('is refused across events', async () => {
    await session('Opening', [at('09:00', '10:00')])
    const other = await make(newsroom.payload, 'events', { name: 'Fair' })

    const refused = await refusalOf(session('Stand', [at('09:00', '10:00')], { event: other.id }))

    expect(refused).toMatchObject([{ path: 'slots.0.place' }])
  })

  it('that an event has to itself is refused to sessions of another, and to another event', async () => {
    await make(newsroom.payload, 'events', { name: 'Press day', place: room })

    expect(await refusalOf(session('Opening', [at('09:00', '10:00')]))).toMatchObject([
      { path: 'slots.0.place', message: expect.stringMatching(/taken by “Press day”/) },
    ])
    expect(
      await refusalOf(make(newsroom.payload, 'events', { name: 'Fair', place: room })),
    ).toMatchObject([{ path: 'place', message: expect.stringMatching(/taken by “Press day”/) }])
  })

  it('that an event has to itself is open to its own sessions', async () => {
    const own = await make(newsroom.payload, 'events', { name: 'Press day', place: room })

    await expect(
      session('Opening', [at('09:00', '10:00')], { event: own.id }),
    ).resolves.toBeDefined()
  })

  it('is freed by a cancelled time, a cancelled event and the trash', async () => {
    const { payload } = newsroom
    const opening = await session('Opening', [at('09:00', '10:00', room, 'cancelled')])
    const first = await session('First', [at('09:00', '10:00')])
    await change(payload, 'sessions', first.id, { deletedAt: new Date().toISOString() })
    const second = await session('Second', [at('09:00', '10:00')])
    await change(payload, 'events', event, { eventStatus: 'cancelled' })
    const other = await make(payload, 'events', { name: 'Fair' })

    const third = await session('Third', [at('09:00', '10:00')], { event: other.id })

    expect([opening, second, third].map(({ title }) => title)).toEqual([
      'Opening',
      'Second',
      'Third',
    ])
  })

  it.each(['cancelled', 'postponed', 'movedOnline'])(
    'given up by an event that was %s has to be free when that event is on again',
    async (eventStatus) => {
      const { payload } = newsroom
      await session('Opening', [at('09:00', '10:00')])
      await change(payload, 'events', event, { eventStatus })
      const other = await make(payload, 'events', { name: 'Fair' })
      const stand = await session('Stand', [at('09:30', '11:00')], { event: other.id })

      const back = change(payload, 'events', event, { eventStatus: 'scheduled' })

      expect(await refusalOf(back)).toEqual([
        {
          path: 'eventStatus',
          message:
            '“Opening” has lost Main hall, which “Stand” has taken from 2024-10-29 09:30 to 2024-10-29 11:00. Move one of the two first.',
        },
      ])
      await change(payload, 'sessions', stand.id, { slots: [at('10:00', '11:00')] })
      await expect(
        change(payload, 'events', event, { eventStatus: 'scheduled' }),
      ).resolves.toMatchObject({ eventStatus: 'scheduled' })
    },
  )

  it('has to be free of what readers see when an event is published as on again', async () => {
    const { payload } = newsroom
    const shown = { _status: 'published' }
    const moved = await session('Opening', [at('09:00', '10:00')], shown)
    await change(payload, 'events', event, { eventStatus: 'cancelled', ...shown })
    await change(payload, 'sessions', moved.id, { draft: true, slots: [at('14:00', '15:00')] })
    const other = await make(payload, 'events', { name: 'Fair', ...shown })
    await session('Stand', [at('09:30', '11:00')], { event: other.id, ...shown })

    await change(payload, 'events', event, { draft: true, eventStatus: 'scheduled' })
    const publishing = change(payload, 'events', event, { eventStatus: 'scheduled', ...shown })

    expect(await refusalOf(publishing)).toMatchObject([{ path: 'eventStatus' }])
  })

  it('has to be free when a session comes back from the trash', async () => {
    const { payload } = newsroom
    const first = await session('First', [at('09:00', '10:00')])
    await change(payload, 'sessions', first.id, { deletedAt: new Date().toISOString() })
    await session('Second', [at('09:00', '10:00')])

    const back = change(payload, 'sessions', first.id, { deletedAt: null, trash: true })

    expect(await refusalOf(back)).toMatchObject([{ path: 'slots.0.place' }])
  })

  it('may be a whole venue, where many things happen at once', async () => {
    const venue = await make(newsroom.payload, 'places', { name: 'Centre', kind: 'venue' })
    await session('Tour', [at('09:00', '10:00', venue.id)])

    await expect(session('Lunch', [at('09:00', '10:00', venue.id)])).resolves.toBeDefined()
  })

  it('goes to one of two sessions saved at the same moment', async () => {
    const results = await Promise.allSettled(
      Array.from({ length: 6 }, (_, nth) => session(`Session ${nth}`, [at('09:00', '10:00')])),
    )

    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const { totalDocs } = await newsroom.payload.count({
      collection: 'sessions',
      where: { 'slots.place': { equals: room } },
      overrideAccess: true,
    })
    expect(totalDocs).toBe(1)
  })

  it('is not published while what readers see still has another session there', async () => {
    const { payload } = newsroom
    const slots = [at('09:00', '10:00')]
    const first = await session('First', slots, { _status: 'published' })
    await change(payload, 'sessions', first.id, {
      draft: true,
      slots: [at('14:00', '15:00')],
    })
    const second = await session('Second', slots)

    const publishing = change(payload, 'sessions', second.id, { _status: 'published' })

    expect(await refusalOf(publishing)).toMatchObject([{ path: 'slots.0.place' }])
    await change(payload, 'sessions', first.id, { _status: 'published' })
    await expect(
      change(payload, 'sessions', second.id, { _status: 'published' }),
    ).resolves.toMatchObject({ _status: 'published' })
  })
})
