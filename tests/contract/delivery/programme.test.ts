import { describe, expect, it } from '@jest/globals'
import { shown, theSession } from '../../support/forum.ts'
import { anApi } from './api.ts'

type Slot = { start: string; session: { id: string }; room: { title: string } | null }
type Day = { date: string; slots: Slot[] }

function timetable(days: Day[]): [string, [string, string][]][] {
  return days.map(({ date, slots }) => [
    date,
    slots.map(({ start, session }) => [start, session.id]),
  ])
}

describe('The programme of an event', () => {
  it('has its days and slots in order, in the zone of the event', async () => {
    const { body } = await anApi().get('/v1/events/forum-2024/programme')

    expect(body.data.timeZone).toBe('Asia/Shanghai')
    expect(timetable(body.data.days)).toEqual([
      [
        '2024-10-29',
        [
          ['2024-10-29T09:00:00+08:00', 'opening'],
          ['2024-10-29T14:00:00+08:00', 'special'],
        ],
      ],
      ['2024-10-30', [['2024-10-30T17:00:00+08:00', 'closing']]],
    ])
  })

  it('cuts its days where the zone asked for does', async () => {
    const { body } = await anApi().get('/v1/events/forum/programme?tz=Pacific/Auckland')

    expect(timetable(body.data.days)).toEqual([
      [
        '2024-10-29',
        [
          ['2024-10-29T14:00:00+13:00', 'opening'],
          ['2024-10-29T19:00:00+13:00', 'special'],
        ],
      ],
      ['2024-10-30', [['2024-10-30T22:00:00+13:00', 'closing']]],
    ])
  })

  it('says room, track and who is on, also when only an organisation is', async () => {
    const { body } = await anApi().get('/v1/events/forum/programme?lang=zh')

    const special = body.data.days[0].slots[1]
    expect(special).toMatchObject({
      room: { id: 'room-b', title: '乙厅' },
      track: { key: 'green', name: '绿色专场' },
      isBreak: false,
      participations: [
        { speaker: null, organisation: { title: '柳钢' }, creditedOrganisation: '柳钢' },
      ],
    })
  })

  it('has what is on at one time in the same order in every language', async () => {
    const api = anApi()
    const beside = theSession('beside', '2024-10-29T06:00', '2024-10-29T08:00', 'hall')
    const title = { localized: { en: 'Z hall', zh: '一厅' } }
    const hall = shown('places', 'hall', { title, keys: { name: title, identifiers: [] } })
    api.edition.apply('sessions', 'beside', beside, new Date())
    api.edition.apply('places', 'hall', hall, new Date())
    const second = async (query: string) => {
      const { body } = await api.get(`/v1/events/forum/programme${query}`)
      return timetable(body.data.days)[0]?.[1].map(([, id]) => id)
    }

    expect(await second('?lang=en')).toEqual(['opening', 'special', 'beside'])
    expect(await second('?lang=zh')).toEqual(['opening', 'special', 'beside'])
  })

  it('leaves out what is not public yet', async () => {
    const api = anApi()
    api.edition.remove('sessions', 'special', new Date())
    api.edition.remove('places', 'hall', new Date())

    const { body } = await api.get('/v1/events/forum/programme')

    expect(body.data.days[0].slots).toHaveLength(1)
    expect(body.data.days[0].slots[0].room).toBeNull()
  })

  it('is not found for an event that is not public', async () => {
    expect((await anApi().get('/v1/events/draft/programme')).status).toBe(404)
  })
})
