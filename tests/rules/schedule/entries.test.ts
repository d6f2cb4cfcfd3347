import { expect, it } from '@jest/globals'
import { readCalendarAnswer } from '../../../src/schedule/admin/ask.ts'
import { entriesOf, zoneOf } from '../../../src/schedule/admin/entries.ts'

it('has a session on the clock of its event, and an embargo on that of whoever looks', () => {
  const opening = { id: 'opening', title: 'Opening', at: '2024-10-29T01:00:00.000Z' }
  const answer = readCalendarAnswer({
    ...{ schedules: [], failed: [] },
    embargoes: [{ id: 'speech', title: 'Speech', at: '2024-10-29T00:00:00.000Z' }],
    sessions: [{ ...opening, zone: 'Asia/Shanghai' }],
  })

  const entries = answer ? entriesOf(answer) : []

  expect(entries.map((entry) => [entry.id, zoneOf(entry)])).toEqual([
    ['speech', null],
    ['opening', 'Asia/Shanghai'],
  ])
})
