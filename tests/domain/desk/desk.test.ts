import { afterAll, describe, expect, it } from '@jest/globals'
import { type Role, roles } from '../../../src/access/roles.ts'
import {
  inReview,
  late,
  mine,
  ready,
  untilLifted,
  weekFrom,
} from '../../../src/desk/dashboard/questions.ts'
import { dashboard } from '../../../src/desk/dashboard/layout.ts'
import { nextSchedules, troubledSchedules } from '../../../src/desk/dashboard/schedules.ts'
import { sessionsOn } from '../../../src/desk/dashboard/sessions-on.ts'
import { byDeadline, readStories } from '../../../src/desk/dashboard/stories.ts'
import { embargoEnds } from '../../../src/schedule/embargo-ends.ts'
import { picture } from '../../support/pictures.ts'
import { make, type Made } from '../../support/programme.ts'
import { openStoryDesk } from '../../support/story-desk.ts'
import { stranger } from '../../support/staff.ts'

const { newest, newsroom, people, write } = await openStoryDesk()
const { payload } = newsroom
const now = new Date('2026-11-29T12:00:00Z')

afterAll(() => newsroom.close())

/** A request of somebody who has signed in, as pages of the admin have it. */
const asked = (role: Role) =>
  Object({ payload, context: {}, user: { ...people[role], collection: 'users' } })

/** Sends a photo, and gives its id. */
const bring = async (nth: number, values: object): Promise<string> => {
  const sent = { file: await picture(nth), body: values }
  return (await people.editor.ask('POST', '/photos?draft=true&depth=0', sent)).body.doc.id
}

const event = await make(payload, 'events', { start: '2026-11-29T08:00', end: '2026-11-30T18:00' })
const session = await make(payload, 'sessions', {
  event: event.id,
  title: 'Clean rivers',
  slots: [
    { start: '2026-11-29T09:00', end: '2026-11-29T10:00' },
    { start: '2026-11-29T19:30', end: '2026-11-29T21:00' },
  ],
})
const blog = await write(people.editor, { storyType: 'liveBlog', events: [event.id] })
const lateStory = await write(people.editor, {
  headline: 'Rivers, late',
  assignee: people.reporter.id,
  dueAt: '2026-11-29T10:00:00Z',
  sessions: [session.id],
})
const dueStory = await write(people.editor, {
  headline: 'Rivers, due',
  slugline: 'RIVERS-DUE',
  assignee: people.reporter.id,
  dueAt: '2026-11-29T09:00:00Z',
  stage: 'review',
})
const heldStory = await write(people.editor, {
  headline: 'Under embargo',
  embargoUntil: '2026-12-01T10:00:00Z',
  embargoTimeZone: 'Asia/Shanghai',
})
const endless = await write(people.editor, { headline: 'Until lifted', embargoIndefinite: true })

describe('the dashboard', () => {
  const read = async (where: Parameters<typeof readStories>[1]['where']) =>
    byDeadline(await readStories(asked('reporter'), { where, sort: 'updatedAt' })).map(
      ({ headline }) => headline,
    )

  it('says of what is mine who sent it back and why, until it is handed in again', async () => {
    const { id } = await write(people.reporter, { headline: 'Rivers, back' })
    const move = async (role: Role, said: object) => {
      const { rev } = await newest(id)
      const body = { ...said, rev, acknowledged: true }
      expect(await people[role].ask('POST', `/articles/${id}/move`, { body })).toMatchObject({
        status: 200,
      })
    }
    const back = async () => {
      const where = mine(people.reporter.id)
      const lines = await readStories(asked('reporter'), { where, sort: 'updatedAt' })
      return lines.find((line) => line.id === id)?.sentBack
    }
    await move('reporter', { act: 'submit' })
    await move('editor', { act: 'sendBack', reason: 'Who says so?' })

    expect(await back()).toEqual({ by: expect.stringMatching(/^editor/), why: 'Who says so?' })

    await move('reporter', { act: 'submit' })
    expect(await back()).toBeNull()
    await move('editor', { act: 'spike' })
  })

  it('tells what is mine by deadline, what waits and what is late', async () => {
    expect(await read(mine(people.reporter.id))).toEqual([dueStory.headline, lateStory.headline])
    expect(await read(inReview)).toEqual([dueStory.headline])
    expect(await read(late(now))).toEqual([lateStory.headline])
    expect(await read(ready)).toEqual([])
  })

  it('tells what goes out next, and what should have by now or failed and is not dealt with', async () => {
    const row = (state: string, at: string, article = lateStory.id) =>
      payload.db.create({
        collection: 'schedules',
        data: {
          id: crypto.randomUUID(),
          article,
          title: `${state} ${at}`,
          act: 'publish',
          state,
          at,
          zone: 'UTC',
        },
      })
    await row('waiting', '2026-11-29T13:00:00.000Z')
    await row('waiting', '2026-11-29T11:00:00.000Z')
    await row('failed', '2026-11-28T11:00:00.000Z')
    await row('failed', '2026-11-01T11:00:00.000Z')
    await row('failed', '2026-11-27T11:00:00.000Z', dueStory.id)
    await row('done', '2026-11-27T12:00:00.000Z', dueStory.id)
    const spiked = await write(people.editor, { headline: 'Spiked since', stage: 'spiked' })
    await row('failed', '2026-11-26T11:00:00.000Z', spiked.id)
    const titles = (lines: { title: string }[]) => lines.map(({ title }) => title.slice(0, 18))

    expect(titles(await nextSchedules(asked('viewer')))).toEqual([
      'waiting 2026-11-29',
      'waiting 2026-11-29',
    ])
    expect(titles(await troubledSchedules(asked('viewer'), now))).toEqual([
      'waiting 2026-11-29',
      'failed 2026-11-28T',
      'failed 2026-11-01T',
    ])
  })

  it('tells embargoes that end within a week, photos of one moment as one', async () => {
    const embargoUntil = '2026-12-02T10:00:00Z'
    const fair = await make(payload, 'events', { embargoUntil })
    const photos = [await bring(1, { embargoUntil }), await bring(2, { embargoUntil })]
    const later = await bring(3, { embargoUntil: '2026-12-03T10:00:00Z' })
    await bring(4, { embargoUntil, pubStatus: 'withheld' })
    await make(payload, 'events', { embargoUntil: '2026-12-09T10:00:00Z' })

    const ends = await embargoEnds(asked('viewer'), weekFrom(now))
    const lifted = await readStories(asked('viewer'), { where: untilLifted, sort: 'id' })

    expect(ends).toMatchObject([
      { of: 'articles', id: heldStory.id, title: heldStory.headline, zone: 'Asia/Shanghai' },
      { of: 'events', id: fair.id, count: 1 },
      { of: 'photos', count: 2 },
      { of: 'photos', id: later, count: 1 },
    ])
    expect(photos).toContain(ends[2]?.id)
    expect(lifted.map(({ headline }) => headline)).toEqual([endless.headline])
  })

  it('names whoever has a story', async () => {
    const [line] = await readStories(asked('viewer'), { where: late(now), sort: 'dueAt' })

    expect(line?.assignee).toMatch(/^reporter /)
  })

  it('shows the session that is on with its live blog, and none between its times', async () => {
    expect(await sessionsOn(asked('viewer'), now)).toMatchObject([
      { id: session.id, title: 'Clean rivers', blog: blog.id, event: { id: event.id } },
    ])
    expect(await sessionsOn(asked('viewer'), new Date('2026-11-29T05:00:00Z'))).toEqual([])
  })

  it('begins with what the role has to do, and ends with the cards of all collections', () => {
    const first = (role: Role) =>
      dashboard.defaultLayout({ req: asked(role) }).map(({ widgetSlug }) => widgetSlug)

    expect(first('editor').slice(0, 3)).toEqual(['quickActions', 'waitingForReview', 'late'])
    expect(first('reporter')[1]).toBe('myWork')
    expect(first('photographer')[1]).toBe('photosLacking')
    expect(roles.map((role) => first(role).at(-1))).toEqual(roles.map(() => 'collections'))
  })
})

describe('the search', () => {
  const search = async (query: string, role: Role = 'viewer') => {
    const { body, status } = await people[role].ask('GET', `/search?locale=en&${query}`)
    const groups: { collection: string; hits: Made[] }[] = Object(body).groups ?? []
    return {
      status,
      found: groups.map(({ collection, hits }) => [collection, hits.map(({ title }) => title)]),
    }
  }

  it('finds words in everything, by kind', async () => {
    const { found, status } = await search('q=rivers')

    expect(status).toBe(200)
    expect(found).toEqual([
      ['articles', expect.arrayContaining(['Rivers, late', 'Rivers, due'])],
      ['sessions', ['Clean rivers']],
    ])
  })

  it.each([
    ['series', { name: 'Estuary forums' }],
    ['organisations', { name: 'Institute', acronym: 'ESTUARY' }],
    ['places', { name: 'Estuary hall', kind: 'venue' }],
    ['topics', { name: 'Estuary water' }],
    ['contributors', { name: 'Estuary Wang' }],
    ['corrections', { text: 'The estuary is in Beihai.', article: dueStory.id }],
  ])('finds %s, too', async (slug, values) => {
    const made = await people.editor.ask('POST', `/${slug}?draft=true&locale=en`, { body: values })
    expect(made.status).toBe(201)

    const { found } = await search('q=estuary')

    expect(found.find(([collection]) => collection === slug)).toEqual([
      slug,
      [Object.values(values)[0]],
    ])
  })

  it.each([
    ['q=RIVERS-DUE', [['articles', ['Rivers, due']]]],
    ['state=review', [['articles', ['Rivers, due']]]],
    ['q=rivers&state=published', []],
    ['', []],
  ])('for “%s” finds %p', async (query, expected) => {
    expect((await search(query)).found).toEqual(expected)
  })

  it('is narrowed by person and by event', async () => {
    const byPerson = await search(`person=${people.reporter.id}`)
    const byEvent = await search(`q=rivers&event=${event.id}`)

    expect(byPerson.found).toEqual([
      ['articles', expect.arrayContaining(['Rivers, late', 'Rivers, due'])],
    ])
    expect(byEvent.found).toEqual([
      ['articles', ['Rivers, late']],
      ['sessions', ['Clean rivers']],
    ])
  })

  it('answers nobody outside', async () => {
    expect((await stranger(payload)('GET', '/search?q=rivers')).status).toBe(403)
  })
})
