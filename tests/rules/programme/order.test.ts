import { expect, it } from '@jest/globals'
import { inProgrammeOrder } from '../../../src/programme/order.ts'

const session = (id: string, ...slots: [start: string, end: string, place: string][]) => ({
  id,
  slots: slots.map(([start, end, place]) => ({
    start: `2024-10-29T${start}:00.000Z`,
    end: `2024-10-29T${end}:00.000Z`,
    place,
  })),
})

it('orders sessions by their first time, its end and the name of its room, those without one last', () => {
  const rooms = new Map([
    ['x', 'Hall 1'],
    ['a', 'Hall 2'],
  ])
  const sessions = [
    session('undated'),
    session('forests', ['03:00', '04:00', 'a']),
    session('cities', ['03:00', '04:00', 'x']),
    session('short', ['03:00', '03:30', 'a']),
    session('twice', ['08:00', '09:00', 'x'], ['01:00', '02:00', 'x']),
  ]

  const ordered = inProgrammeOrder(sessions, rooms).map(({ id }) => id)

  expect(ordered).toEqual(['twice', 'short', 'cities', 'forests', 'undated'])
})
