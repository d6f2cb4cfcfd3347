import { expect, it } from '@jest/globals'
import { withHours } from '../../../src/uploads/admin/with-hours.ts'

it('names sessions with their first hour at the event, where they have one', () => {
  const sessions = [
    { id: 'opening', title: 'Opening', slots: [{ start: '2024-10-29T01:00:00.000Z' }] },
    {
      id: 'lunch',
      title: '',
      slots: [{ start: '2024-10-31T04:00:00.000Z' }, { start: '2024-10-30T04:00:00.000Z' }],
    },
    { id: 'later', title: 'A workshop', slots: [] },
  ]

  expect(withHours(sessions, 'Asia/Shanghai')).toEqual([
    { id: 'opening', name: '10-29 09:00 · Opening' },
    { id: 'lunch', name: '10-30 12:00 · lunch' },
    { id: 'later', name: 'A workshop' },
  ])
})
