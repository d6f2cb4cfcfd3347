import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ownZone } from '../../../src/fields/time-zone.ts'
import type { Article } from '../../../src/payload-types.ts'
import { type Newsroom, openNewsroom } from '../../support/newsroom.ts'
import { change, make, refusalOf } from '../../support/programme.ts'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
})

afterAll(() => newsroom.close())

describe('the times of an event', () => {
  it('are read on the clock of its zone', async () => {
    const event = await make(newsroom.payload, 'events', { start: '2024-10-29T09:00' })

    expect(event).toMatchObject({
      start: '2024-10-29T01:00:00.000Z',
      end: '2024-10-30T10:00:00.000Z',
    })
  })

  it('are taken as said when they name an offset', async () => {
    const event = await make(newsroom.payload, 'events', { start: '2024-10-29T09:00:00+09:00' })

    expect(event).toMatchObject({ start: '2024-10-29T00:00:00.000Z' })
  })

  it('are midnight there when only the day is said', async () => {
    const event = await make(newsroom.payload, 'events', { start: '2024-10-29' })

    expect(event).toMatchObject({ start: '2024-10-28T16:00:00.000Z' })
  })

  it('are refused when the clocks skip them, with the next time that exists', async () => {
    const event = { start: '2025-03-30T02:30', end: '2025-03-31T18:00', timeZone: 'Europe/Berlin' }

    expect(await refusalOf(make(newsroom.payload, 'events', event))).toEqual([
      {
        path: 'start',
        message:
          '2025-03-30 02:30 does not exist in Europe/Berlin: the clocks are put forward. Write 2025-03-30 03:00 or later.',
      },
    ])
  })

  it('need a zone before they mean anything', async () => {
    const event = make(newsroom.payload, 'events', { timeZone: null })

    expect(await refusalOf(event)).toEqual([
      {
        path: expect.stringMatching(/^(start|end)$/),
        message: expect.stringMatching(/time zone first/),
      },
    ])
  })

  it('are refused when nobody can read them', async () => {
    expect(await refusalOf(make(newsroom.payload, 'events', { start: 'next Tuesday' }))).toEqual([
      { path: 'start', message: 'Write the time as 2024-10-29T09:00.' },
    ])
  })

  it('are refused when the end is not after the start, in a draft too', async () => {
    const { payload } = newsroom
    const event = await make(payload, 'events')

    const refused = await refusalOf(
      change(payload, 'events', event.id, { draft: true, end: '2024-10-29T08:00' }),
    )

    expect(refused).toEqual([
      {
        path: 'end',
        message: 'The end has to be after the start. Write a later end or an earlier start.',
      },
    ])
  })

  it('take the zone of the place when none was chosen', async () => {
    const { payload } = newsroom
    const city = await make(payload, 'places', {
      name: 'Hanoi',
      kind: 'city',
      timeZone: 'Asia/Bangkok',
    })

    const event = await make(payload, 'events', {
      place: city.id,
      start: '2024-10-29T01:00:00Z',
      end: '2024-10-29T02:00:00Z',
      timeZone: null,
    })

    expect(event).toMatchObject({ timeZone: 'Asia/Bangkok' })
  })

  it('cannot be published with a zone nobody knows', async () => {
    const event = make(newsroom.payload, 'events', {
      start: '2024-10-29T01:00:00Z',
      end: '2024-10-29T02:00:00Z',
      timeZone: 'Beijing',
      _status: 'published',
    })

    expect(await refusalOf(event)).toEqual([
      {
        path: 'timeZone',
        message: '“Beijing” is not a time zone. Write a name like Asia/Shanghai or Europe/Paris.',
      },
    ])
  })

  it('keep the start readers knew when a published event is moved', async () => {
    const { payload } = newsroom
    const event = await make(payload, 'events', { _status: 'published' })

    const moved = await change(payload, 'events', event.id, {
      start: '2024-10-30T08:00',
      eventStatus: 'rescheduled',
    })

    expect(moved).toMatchObject({ previousStartDates: [{ start: '2024-10-29T00:00:00.000Z' }] })
  })
})

describe('the times of a session', () => {
  const slot = (start: string, end: string) => ({
    start: `2024-10-29T${start}`,
    end: `2024-10-29T${end}`,
  })

  it('are read on the clock of its event', async () => {
    const { payload } = newsroom
    const event = await make(payload, 'events')

    const session = await make(payload, 'sessions', {
      event: event.id,
      slots: [slot('09:00', '10:00')],
      embargoUntil: '2024-10-29T10:00',
    })

    expect(session).toMatchObject({
      slots: [{ start: '2024-10-29T01:00:00.000Z', end: '2024-10-29T02:00:00.000Z' }],
      embargoUntil: '2024-10-29T02:00:00.000Z',
    })
  })

  it('are refused outside the event, saying when the event is', async () => {
    const { payload } = newsroom
    const event = await make(payload, 'events')

    const refused = await refusalOf(
      make(payload, 'sessions', {
        event: event.id,
        slots: [slot('09:00', '10:00'), slot('07:30', '08:30'), slot('11:00', '11:00')],
      }),
    )

    expect(refused).toEqual([
      {
        path: 'slots.1.start',
        message:
          'This is outside the event, which runs from 2024-10-29 08:00 to 2024-10-30 18:00 (Asia/Shanghai). Write a time within it, or change the event first.',
      },
      { path: 'slots.2.end', message: expect.stringMatching(/^The end has to be after the start/) },
    ])
  })

  it('are refused when its event has no such track', async () => {
    const { payload } = newsroom
    const event = await make(payload, 'events', {
      tracks: [{ name: 'Clean air' }, { name: '清洁空气' }],
    })

    expect(event).toMatchObject({ tracks: [{ key: 'clean-air' }, { key: '清洁空气' }] })
    await make(payload, 'sessions', { event: event.id, track: 'clean-air' })
    expect(await refusalOf(make(payload, 'sessions', { event: event.id, track: 'water' }))).toEqual(
      [
        {
          path: 'track',
          message: 'The event has no track “water”. Write one of: clean-air, 清洁空气.',
        },
      ],
    )
  })

  it('never keep anyone from taking the session down', async () => {
    const { payload } = newsroom
    const event = await make(payload, 'events', { _status: 'published' })
    const session = await make(payload, 'sessions', {
      event: event.id,
      slots: [slot('09:00', '10:00')],
      _status: 'published',
    })
    await change(payload, 'events', event.id, { start: '2024-10-29T12:00' })

    const down = await change(payload, 'sessions', session.id, { _status: 'draft' })

    expect(down).toMatchObject({ _status: 'draft' })
  })
})

describe('the times of a story', () => {
  const usual = { collection: 'articles', depth: 0, draft: true, overrideAccess: true } as const
  const start = (data: object) =>
    newsroom.payload.create({ ...usual, data: { headline: 'x', ...data } })
  const write = (id: string, data: object) => newsroom.payload.update({ ...usual, id, data })
  const clocksOf = ({ displayTimeZone, embargoTimeZone }: Article) => [
    displayTimeZone,
    embargoTimeZone,
  ]
  const events = async () => [
    await make(newsroom.payload, 'events', { timeZone: 'Asia/Shanghai' }),
    await make(newsroom.payload, 'events', { timeZone: 'Europe/Paris' }),
  ]

  it('are shown on the clock of its event until somebody chooses another', async () => {
    const [chinese, french] = await events()
    const session = await make(newsroom.payload, 'sessions', { event: chinese?.id })
    const { id, ...first } = await start({ language: 'en' })
    const embargoUntil = '2124-10-29T01:00:00.000Z'
    const clocks = [clocksOf({ id, ...first })]
    for (const data of [
      { sessions: [session.id], embargoUntil, embargoTimeZone: ownZone },
      { sessions: [], events: [french?.id] },
      { embargoTimeZone: 'America/New_York' },
      { events: [chinese?.id] },
      { events: [] },
    ]) {
      clocks.push(clocksOf(await write(id, data)))
    }
    const begun = await start({ events: [french?.id], displayTimeZone: 'UTC' })

    expect(clocks).toEqual([
      [ownZone, ownZone],
      ['Asia/Shanghai', 'Asia/Shanghai'],
      ['Europe/Paris', 'Europe/Paris'],
      ['Europe/Paris', 'America/New_York'],
      ['Asia/Shanghai', 'America/New_York'],
      ['Asia/Shanghai', 'America/New_York'],
    ])
    expect(clocksOf(begun)).toEqual(['UTC', 'Europe/Paris'])
    const { embargoUntil: stays } = await newsroom.payload.findByID({ ...usual, id })
    expect(stays).toBe(embargoUntil)
  })

  it('are read on the clock of the event that is chosen with them, unless a zone is named', async () => {
    const [chinese, french] = await events()
    const session = await make(newsroom.payload, 'sessions', { event: french?.id })
    const embargoUntil = '2124-12-01T09:00'
    const typed = { events: [french?.id], embargoUntil }
    const onShanghai = async (data: object) =>
      write((await start({ events: [chinese?.id] })).id, data)

    const times = [
      await start(typed),
      await start({ embargoUntil }),
      await onShanghai(typed),
      await onShanghai({ embargoUntil, events: [], sessions: [session.id] }),
      await onShanghai({ ...typed, embargoTimeZone: 'Asia/Shanghai' }),
    ].map(({ embargoTimeZone, ...at }) => [embargoTimeZone, at.embargoUntil])

    const many = newsroom.payload.update({ ...usual, where: { id: { exists: true } }, data: typed })
    const inParis = ['Europe/Paris', '2124-12-01T08:00:00.000Z']
    expect(times).toEqual([
      ...[inParis, [ownZone, new Date(embargoUntil).toISOString()], inParis, inParis],
      ['Europe/Paris', '2124-12-01T01:00:00.000Z'],
    ])
    await expect(refusalOf(many)).resolves.toMatchObject([{ path: 'embargoTimeZone' }])
  })
})
