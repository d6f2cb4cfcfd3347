import { afterAll, describe, expect, it } from '@jest/globals'
import { boardOf } from '../../../src/coverage/board.ts'
import { eventFact, sessionFact } from '../../../src/coverage/facts.ts'
import { beginningsIn, startOf } from '../../../src/coverage/new-story.ts'
import { runningEvent } from '../../../src/coverage/running-event.ts'
import type { Role } from '../../../src/access/roles.ts'
import { roles } from '../../../src/access/roles.ts'
import { compose, paragraph } from '../../../src/richtext/compose.ts'
import { toText } from '../../../src/richtext/text.ts'
import { openPhotoDesk } from '../../support/photo-desk.ts'
import { make, type Made } from '../../support/programme.ts'
import { type Person, stranger } from '../../support/staff.ts'

const { another, newsroom, people, send } = await openPhotoDesk()
const { payload } = newsroom
const city = await make(payload, 'places', { name: 'Liuzhou', kind: 'city' })

afterAll(() => newsroom.close())

/** An event with as many sessions, each with a story, a photo and a live update. */
async function anEvent(sessions: number) {
  const event = await make(payload, 'events', { place: city.id })
  const hall = await make(payload, 'places', { name: 'Main hall', kind: 'room' })
  const blog = await write(people.editor, { storyType: 'liveBlog', events: [event.id] })
  const made: Made[] = []
  for (let nth = 0; nth < sessions; nth += 1) {
    const slots = [{ start: `2024-10-29T1${nth}:00`, end: `2024-10-29T1${nth}:45`, place: hall.id }]
    const session = await make(payload, 'sessions', { event: event.id, slots })
    await write(people.reporter, { sessions: [session.id] })
    await send(await another(), { session: session.id }, people.photographer)
    const body = { article: blog.id, session: session.id, headline: 'Applause' }
    await people.reporter.ask('POST', '/liveUpdates?draft=true', { body })
    made.push(session)
  }
  return { event, sessions: made, blog }
}

async function write(person: Person, values: object) {
  const body = { headline: 'Forum opens', ...values }
  const answer = await person.ask('POST', '/articles?draft=true&depth=0', { body })
  expect(answer.status).toBe(201)
  return answer.body.doc
}

async function boardFor(person: Person, event: string) {
  const { body, status } = await person.ask('GET', `/events/${event}/coverage?locale=en`)
  return { status, board: Object(body) }
}

/** How often the database is asked while something is done. */
async function questionsDuring(act: () => Promise<unknown>): Promise<number> {
  const { db } = payload
  const asking = ['find', 'findOne', 'queryDrafts', 'count', 'findVersions'] as const
  const before = asking.map((name) => [name, db[name]] as const)
  let count = 0
  for (const [name, original] of before) {
    const counted = (...args: unknown[]) => {
      count += 1
      return Reflect.apply(original, db, args)
    }
    Object.assign(db, { [name]: counted })
  }
  await act()
  Object.assign(db, Object.fromEntries(before))
  return count
}

const first = await anEvent(1)
const three = await anEvent(3)

describe('the coverage board of an event', () => {
  it('is seen by all of the staff, and by nobody else', async () => {
    const answers = await Promise.all(roles.map((role) => boardFor(people[role], three.event.id)))
    const outside = await stranger(payload)('GET', `/events/${three.event.id}/coverage`)

    expect(answers.map(({ status }) => status)).toEqual(roles.map(() => 200))
    expect(outside.status).toBe(403)
    expect((await boardFor(people.viewer, 'no-such-event')).status).toBe(404)
  })

  it('shows each session with its story, photo and live update', async () => {
    const { board } = await boardFor(people.viewer, three.event.id)

    expect(board.rows.map(({ id }: Made) => id)).toEqual([
      three.event.id,
      ...three.sessions.map(({ id }) => id),
    ])
    expect(board.rows[2]).toMatchObject({ rooms: ['Main hall'], day: '2024-10-29' })
    expect(board.rows[2].cells).toMatchObject([
      { kind: 'story', language: 'en', stories: [{ assignee: people.reporter.id }], isGap: false },
      { kind: 'story', language: 'zh', stories: [], isGap: false },
      { kind: 'photos', count: 1, published: 0 },
      { kind: 'quotes', count: 0 },
      { kind: 'live', count: 1, blog: { id: three.blog.id } },
    ])
  })

  it('asks the database as often for three sessions as for one', async () => {
    const one = await questionsDuring(() => boardFor(people.editor, first.event.id))
    const many = await questionsDuring(() => boardFor(people.editor, three.event.id))

    expect(many).toBe(one)
    expect(one).toBeGreaterThan(6)
  })

  it('counts a session as covered while an update of its story is written', async () => {
    const { event, sessions } = await anEvent(1)
    const words = { bylineText: 'By the desk', body: compose(paragraph('It opened.')) }
    const out = await write(people.editor, { ...words, sessions: [sessions[0]?.id] })
    const move = (act: string, rev: number) =>
      people.editor.ask('POST', `/articles/${out.id}/move`, { body: { act, rev } })
    await move('publish', out.rev)
    const { rev } = (await people.editor.ask('GET', `/articles/${out.id}?draft=true`)).body
    const edited = await people.editor.ask('PATCH', `/articles/${out.id}?draft=true`, {
      body: { rev, headline: 'Forum is open' },
    })
    await move('submit', edited.body.doc.rev)

    const { board } = await boardFor(people.editor, event.id)

    const standings = board.rows[1].cells[0].stories.map((story: Made) => story.standing)
    expect(standings).not.toContain('published')
    expect(board.summary).toMatchObject({ sessions: 1, covered: 1, underWay: 0 })
  })

  it('leaves out what lies in the trash, and follows the newest draft', async () => {
    const { event, sessions } = await anEvent(2)
    const [from, to] = sessions
    const { board } = await boardFor(people.editor, event.id)
    const { id, rev } = board.rows[1].cells[0].stories[0]
    const other = board.rows[2].cells[0].stories[0]
    const moved = { rev, sessions: [to?.id] }
    await people.editor.ask('PATCH', `/articles/${id}?draft=true`, { body: moved })
    const gone = { rev: other.rev, deletedAt: new Date().toISOString() }
    await people.editor.ask('PATCH', `/articles/${other.id}`, { body: gone })

    const after = (await boardFor(people.editor, event.id)).board

    expect(from?.id).toBe(after.rows[1].id)
    expect(after.rows[1].cells[0].stories).toEqual([])
    expect(after.rows[2].cells[0].stories.map((story: Made) => story.id)).toEqual([id])
  })
})

describe('a story started from a cell', () => {
  const start = async (role: Role, column: number) => {
    const { board } = await boardFor(people[role], first.event.id)
    const row = board.rows[1]
    const viewer = { id: people[role].id, role, languages: role === 'translator' ? ['zh'] : [] }
    const cell = row.cells[column]
    const [beginning = { kind: 'new' as const }] = beginningsIn(cell, viewer)
    const { body, path } = startOf({ beginning, board, cell, now: new Date(), row, viewer })
    return people[role].ask('POST', `/articles${path}`, { body })
  }

  it.each([
    ['editor', 0, 201],
    ['reporter', 0, 201],
    ['translator', 1, 200],
    ['translator', 0, 403],
    ['photographer', 0, 403],
    ['viewer', 0, 403],
  ] as const)('by a %s in column %s answers %s', async (role, column, status) => {
    expect((await start(role, column)).status).toBe(status)
  })

  it('is an idea of the desk with a deadline, and the work of the writer who starts it', async () => {
    const idea = (await start('editor', 0)).body.doc
    const own = (await start('reporter', 0)).body.doc
    const common = { sessions: [first.sessions[0]?.id], events: [first.event.id] }

    expect(idea).toMatchObject({ ...common, stage: 'idea', dueAt: expect.any(String) })
    expect(idea).toMatchObject({ dateline: { place: city.id }, displayTimeZone: 'Asia/Shanghai' })
    expect(own).toMatchObject({ ...common, stage: 'assigned', assignee: people.reporter.id })
  })
})

describe('a translation started from a cell', () => {
  it('has the text of its source, and waits for a translator where the desk starts it', async () => {
    const body = compose(paragraph('The forum opened in Liuzhou.'))
    const { event, sessions } = await anEvent(1)
    const source = await write(people.editor, {
      ...{ body, sessions: [sessions[0]?.id], slugline: 'RIVERS', events: [event.id] },
    })
    const path = `/articles/${source.id}/translations`
    const wish = { language: 'zh', assignee: null, dueAt: '2024-10-29T07:00:00.000Z' }

    const { body: begun } = await people.editor.ask('POST', path, { body: wish })
    const { body: again } = await people.translator.ask('POST', path, { body: wish })
    const translation = await payload.findByID({
      ...{ collection: 'articles', id: begun.id, draft: true, depth: 0, overrideAccess: true },
    })

    expect(begun).toMatchObject({ isNew: true, rev: 1 })
    expect(again).toEqual({ id: begun.id, isNew: false })
    expect(translation).toMatchObject({ stage: 'idea', assignee: null, dueAt: wish.dueAt })
    expect(translation).toMatchObject({ slugline: 'RIVERS', sessions: [sessions[0]?.id] })
    expect(toText(translation.body, () => null)).toBe('The forum opened in Liuzhou.')
  })
})

describe('a story given out from a cell', () => {
  it('is assigned by an editor with its deadline, and by nobody else', async () => {
    const { id, rev } = await write(people.editor, { stage: 'idea', events: [first.event.id] })
    const dueAt = '2024-10-29T07:00:00.000Z'
    const path = `/articles/${id}?draft=true&depth=0`
    const body = { assignee: people.translator.id, dueAt, rev }

    const refused = await people.reporter.ask('PATCH', path, { body })
    const done = await people.editor.ask('PATCH', path, { body })

    expect(refused.status).toBe(403)
    expect(done.body.doc).toMatchObject({
      assignee: people.translator.id,
      dueAt,
      stage: 'assigned',
    })
  })
})

describe('the board one is led to', () => {
  it('is that of the event that is on, else of the next, else of the last', async () => {
    const ask = (now: string) => runningEvent(asEditor(), new Date(now))
    const asEditor = () => Object({ payload, user: { ...people.editor, collection: 'users' } })
    const next = await make(payload, 'events', {
      name: 'Next forum',
      start: '2031-01-01T08:00',
      end: '2031-01-02T18:00',
    })
    const off = { start: '2030-01-01T08:00', end: '2030-01-02T18:00', eventStatus: 'cancelled' }
    await make(payload, 'events', { name: 'Called off', ...off })

    expect(await ask('2031-01-01T12:00:00Z')).toBe(next.id)
    expect(await ask('2029-01-01T12:00:00Z')).toBe(next.id)
    expect(await ask('2032-01-01T12:00:00Z')).toBe(next.id)
    expect([first, three].map(({ event }) => event.id)).not.toContain(
      await ask('2030-01-01T12:00:00Z'),
    )
  })
})

it('puts an event together that has nothing but its name', () => {
  const event = eventFact({ id: 'bare', name: 'Bare' })
  const sessions = [sessionFact({ id: 'one' })]
  const nothing = { stories: [], photos: [], updates: [], people: [], rooms: [], asked: [] }

  const board = boardOf({ event, sessions, ...nothing, languages: ['en'] }, new Date())

  expect(board.rows.map(({ day }) => day)).toEqual([null, null])
})
