import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { type Newsroom, openNewsroom } from '../../support/newsroom.ts'
import { make } from '../../support/programme.ts'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
})

afterAll(() => newsroom.close())

it('shows an editor the sessions of a speaker and of an event, and the events of a series', async () => {
  const { payload } = newsroom
  const series = await make(payload, 'series', { _status: 'published' })
  const person = await make(payload, 'speakers', { _status: 'published' })
  const event = await make(payload, 'events', { series: series.id, _status: 'published' })
  const session = await make(payload, 'sessions', {
    event: event.id,
    participations: [{ speaker: person.id, role: 'chair' }],
  })
  await make(payload, 'sessions', { event: event.id, title: 'Without this speaker' })
  const asked = { depth: 0, overrideAccess: true } as const

  const speaker = await payload.findByID({ ...asked, collection: 'speakers', id: person.id })
  const held = await payload.findByID({ ...asked, collection: 'events', id: event.id })
  const again = await payload.findByID({ ...asked, collection: 'series', id: series.id })

  expect(speaker.sessions?.docs).toEqual([session.id])
  expect(held.sessions?.docs).toHaveLength(2)
  expect(again.events?.docs).toEqual([event.id])
})

it('lists the sessions of an event in the order of its programme, each once', async () => {
  const { payload } = newsroom
  const event = await make(payload, 'events', { end: '2024-11-02T18:00', _status: 'published' })
  const at = (day: number) => ({ start: `2024-10-${day}T09:00`, end: `2024-10-${day}T10:00` })
  const session = async (title: string, ...slots: object[]) =>
    (await make(payload, 'sessions', { event: event.id, title, slots })).id
  const last = await session('Last', at(31))
  const first = await session('First', at(29), at(31))
  const middle = await session('Middle', at(30))
  const unplanned = await session('Not planned')
  const asked = { collection: 'events', depth: 0, overrideAccess: true } as const

  const { sessions } = await payload.findByID({ ...asked, id: event.id })
  const joins = { sessions: { limit: 2, page: 2 } }
  const page = await payload.findByID({ ...asked, id: event.id, joins })

  expect(sessions?.docs).toEqual([unplanned, first, middle, last])
  expect(page.sessions?.docs).toEqual([middle, last])
})
