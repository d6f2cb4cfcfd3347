import { expect, it } from '@jest/globals'
import { readCalendarAnswer } from '../../../src/schedule/admin/ask.ts'
import { entriesOf } from '../../../src/schedule/admin/entries.ts'

it('has sessions and embargoes in their order, each on its own clock and by what it is of', () => {
  const opening = { id: 'opening', title: 'Opening', at: '2024-10-29T01:00:00.000Z' }
  const speech = { id: 'speech', title: 'Speech', at: '2024-10-29T00:00:00.000Z' }
  const answer = readCalendarAnswer({
    ...{ schedules: [], failed: [] },
    embargoes: [
      { ...speech, of: 'articles', zone: null, count: 1 },
      { ...speech, id: 'signing', of: 'photos', zone: 'Asia/Tokyo', count: 12 },
    ],
    sessions: [{ ...opening, zone: 'Asia/Shanghai' }],
  })

  const entries = answer ? entriesOf(answer) : []

  expect(entries.map(({ id, kind, of, zone }) => [id, kind, of, zone])).toEqual([
    ['speech', 'embargo', 'articles', null],
    ['signing', 'embargo', 'photos', 'Asia/Tokyo'],
    ['opening', 'session', 'sessions', 'Asia/Shanghai'],
  ])
})
