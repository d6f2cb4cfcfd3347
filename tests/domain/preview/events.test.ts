import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { make } from '../../support/programme.ts'
import { anEvent, anUpdate, aSession, aStory } from '../wire/stories.ts'
import { openPreviewDesk, timeless } from './preview-desk.ts'

let desk: Awaited<ReturnType<typeof openPreviewDesk>>
const draft = { _status: 'draft' } as const

beforeAll(async () => {
  desk = await openPreviewDesk()
})

afterAll(() => desk.wired.close())

/** An event in preparation with a session, a speaker, a room, a live blog and a photo. */
async function anEventInPreparation() {
  const { payload } = desk
  const speaker = await make(payload, 'speakers', { name: 'Li Wei' })
  const room = await make(payload, 'places', { name: 'Main hall', kind: 'room' })
  const event = await anEvent(payload, { name: 'Forum 2025', ...draft })
  const session = await aSession(payload, event, {
    ...draft,
    slots: [
      {
        ...{ start: '2024-10-29T02:00:00.000Z', end: '2024-10-29T03:00:00.000Z' },
        ...{ status: 'scheduled', place: room.id },
      },
    ],
    participations: [{ speaker: speaker.id, role: 'speaker' }],
    embargoUntil: '2099-01-01T00:00:00.000Z',
  })
  const story = await aStory(payload, {
    ...{ headline: 'Live from the forum', storyType: 'liveBlog', sessions: [session], ...draft },
  })
  const photo = await desk.aPhoto({ event })
  return { speaker: speaker.id, room: room.id, event, session, story, photo }
}

it('shows everything of an event in preparation, and nothing of another', async () => {
  const { payload } = desk
  const { event, photo, session, speaker, story } = await anEventInPreparation()
  await anUpdate(payload, story)
  const stranger = await aStory(payload, draft)
  await desk.wired.follower().settled()
  const { token } = await desk.link('events', event)
  const ids = (type: string, filter: string) =>
    [token, undefined].map(async (given) => {
      const { body } = await desk.get(`/v1/${type}?${filter}`, given)
      return body.data.map(({ id }: { id: string }) => id)
    })

  expect(await Promise.all(ids('sessions', `event=${event}`))).toEqual([[session], []])
  expect(await Promise.all(ids('photos', `event=${event}`))).toEqual([[photo], []])
  expect(await Promise.all(ids('speakers', `ids=${speaker}`))).toEqual([[speaker], []])
  expect(await Promise.all(ids('articles', `ids=${story},${stranger}`))).toEqual([[story], []])
  const updates = await desk.get(`/v1/articles/${story}/updates`, token)
  expect(updates.body.data).toMatchObject([{ headline: 'The minister arrives' }])
  const appearances = await desk.get(`/v1/speakers/${speaker}/appearances`, token)
  expect(appearances.body.data).toMatchObject([{ id: session }])
})

it('shows a programme as readers will get it', async () => {
  const { event, room, session, speaker } = await anEventInPreparation()
  const { token } = await desk.link('events', event)
  const path = `/v1/events/${event}/programme`
  const hidden = await desk.get(path)
  const preview = await desk.get(path, token)
  await desk.payload.update({
    ...{ collection: 'sessions', id: session, data: { embargoUntil: null }, draft: true },
    ...{ depth: 0, overrideAccess: true },
  })
  await desk.publish('speakers', speaker)
  await desk.publish('places', room)
  await desk.publish('events', event)
  await desk.publish('sessions', session)
  const published = await desk.get(path)

  expect(hidden.status).toBe(404)
  expect(preview.body.data.days[0].slots).toMatchObject([
    {
      start: '2024-10-29T10:00:00+08:00',
      room: { title: 'Main hall' },
      participations: [{ speaker: { title: 'Li Wei' } }],
    },
  ])
  expect(timeless(preview)).toEqual(timeless(published))
})
