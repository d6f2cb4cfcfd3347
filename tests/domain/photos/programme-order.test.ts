import { afterAll, expect, it } from '@jest/globals'
import { openPhotoDesk } from '../../support/photo-desk.ts'
import { make } from '../../support/programme.ts'

const { newsroom, people } = await openPhotoDesk()

afterAll(() => newsroom.close())

it('counts what is on at one time by its rooms, in every language alike', async () => {
  const { payload } = newsroom
  const { id: event } = await make(payload, 'events')
  const halls = ['Hall 4', 'Hall 2', 'Hall 3', 'Hall 1']
  for (const [nth, name] of halls.entries()) {
    const { id: place } = await make(payload, 'places', { name, kind: 'room' })
    await payload.update({
      collection: 'places',
      ...{ id: place, data: { name: `${nth}号厅` }, locale: 'zh', overrideAccess: true },
    })
    const slots = [{ start: '2024-10-29T09:00', end: '2024-10-29T10:00', place }]
    await make(payload, 'sessions', { event, title: `In ${name}`, slots })
  }
  const order = async (locale: string) => {
    const { body } = await people.editor.ask('GET', `/events/${event}/programme?locale=${locale}`)
    return Object(body).sessions.map(({ id }: { id: string }) => id)
  }
  const english = await people.editor.ask('GET', `/events/${event}/programme?locale=en`)

  expect(Object(english.body).sessions).toMatchObject([
    { title: 'In Hall 1' },
    { title: 'In Hall 2' },
    { title: 'In Hall 3' },
    { title: 'In Hall 4' },
  ])
  expect(await order('zh')).toEqual(await order('en'))
})
