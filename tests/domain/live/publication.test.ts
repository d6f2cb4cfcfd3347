import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Role } from '../../../src/access/roles.ts'
import { type Newsroom, openNewsroom } from '../../support/newsroom.ts'
import { words } from '../../support/specimens.ts'
import { hire, type Person } from '../../support/staff.ts'

let newsroom: Newsroom
let people: Record<Role, Person>
let article: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  people = await hire(newsroom.payload)
  const { id } = await newsroom.payload.create({
    collection: 'articles',
    data: {
      ...{ headline: 'Live', storyType: 'liveBlog', language: 'en' },
      displayTimeZone: 'America/Havana',
      ...{ pubStatus: 'usable', stage: 'drafting', _status: 'published' },
    },
    overrideAccess: true,
  })
  article = id
})

afterAll(() => newsroom.close())

const start = (slug: string, body: object) =>
  people.reporter.ask('POST', `/${slug}?draft=true&depth=0`, { body: { article, ...body } })

const publish = (slug: string, id: string, rev: number) =>
  people.editor.ask('PATCH', `/${slug}/${id}?depth=0`, { body: { _status: 'published', rev } })

it.each([
  ['liveUpdates', { headline: 'Doors open', body: words }],
  ['corrections', { text: 'It was the 29th.' }],
])('notes when %s came out, once, and on the clock of their story', async (slug, values) => {
  const draft = await start(slug, values)
  const first = await publish(slug, draft.body.doc.id, 1)
  const again = await publish(slug, draft.body.doc.id, 2)

  expect(draft.body.doc.publishedAt ?? null).toBeNull()
  expect(Date.parse(first.body.doc.publishedAt)).not.toBeNaN()
  expect(again.body.doc.publishedAt).toBe(first.body.doc.publishedAt)
  expect(again.body.doc.publishedTimeZone).toBe('America/Havana')
})

it.each(['liveUpdates', 'corrections'])('leaves %s the time zone somebody chose', async (slug) => {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone
  for (const publishedTimeZone of ['Asia/Tokyo', own]) {
    const values = { headline: 'Doors open', text: 'x', publishedTimeZone }
    expect((await start(slug, values)).body.doc.publishedTimeZone).toBe(publishedTimeZone)
  }
})

it('comes out on the clock of its story, also where the story was named last', async () => {
  const body = { headline: 'Doors open', body: words }
  const draft = await people.reporter.ask('POST', '/liveUpdates?draft=true&depth=0', { body })
  const { id, rev } = draft.body.doc
  const named = { article, rev, _status: 'published' }

  const out = await people.editor.ask('PATCH', `/liveUpdates/${id}?depth=0`, { body: named })

  expect(out.body.doc).toMatchObject({ publishedTimeZone: 'America/Havana' })
})

it('reads a time without a zone on the clock of the story', async () => {
  const values = { headline: 'Doors open', publishedAt: '2024-10-29T10:00' }

  const { body } = await start('liveUpdates', values)

  expect(body.doc.publishedAt).toBe('2024-10-29T14:00:00.000Z')
})

it('names the editor who published a correction, not the reporter who proposed it', async () => {
  const draft = await start('corrections', { text: 'x', approvedBy: people.reporter.id })
  const answer = await publish('corrections', draft.body.doc.id, 1)

  expect(draft.body.doc.approvedBy ?? null).toBeNull()
  expect(answer.body.doc).toMatchObject({
    approvedBy: people.editor.id,
    createdBy: people.reporter.id,
  })
})

it('refuses an update without text on publication, at the field', async () => {
  const draft = await start('liveUpdates', { headline: 'Nothing' })
  const answer = await publish('liveUpdates', draft.body.doc.id, 1)

  expect(answer.status).toBe(400)
  expect(answer.body.errors[0]?.data.errors).toMatchObject([{ path: 'body' }])
})
