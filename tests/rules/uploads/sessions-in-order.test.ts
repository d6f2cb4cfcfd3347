import { expect, it } from '@jest/globals'
import { inProgrammeOrder } from '../../../src/uploads/admin/sessions-in-order.ts'

it('names sessions in the order of the day with the hour at the event, those without one last', () => {
  const sessions = [
    { id: 'later', title: 'A workshop' },
    { id: 'lunch', title: 'Lunch', slots: [{ start: '2024-10-30T04:00:00.000Z' }] },
    { id: 'opening', title: 'Opening', slots: [{ start: '2024-10-29T01:00:00.000Z' }] },
  ]

  expect(inProgrammeOrder(sessions, 'Asia/Shanghai')).toEqual([
    { id: 'opening', name: '10-29 09:00 · Opening' },
    { id: 'lunch', name: '10-30 12:00 · Lunch' },
    { id: 'later', name: 'A workshop' },
  ])
})
