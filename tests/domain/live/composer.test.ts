import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { project } from '../../../src/wire/project.ts'
import { readDocuments } from '../../../src/wire/read.ts'
import { openLiveDesk, stateIn, updateIn, written } from '../../support/live-desk.ts'
import type { Answer, Person } from '../../support/staff.ts'

let desk: Awaited<ReturnType<typeof openLiveDesk>>
let newsroom: typeof desk.newsroom
let people: typeof desk.people
let blog: string

beforeAll(async () => {
  desk = await openLiveDesk()
  newsroom = desk.newsroom
  people = desk.people
  blog = await aBlog()
})

afterAll(() => newsroom.close())

const updatesIn = (answer: Answer) => stateIn(answer).updates

/** One that readers have. */
async function aBlog(): Promise<string> {
  const id = await desk.begin()
  await newsroom.payload.update({
    collection: 'articles',
    id,
    data: { _status: 'published' },
    overrideAccess: true,
  })
  return id
}

const send = (who: Person, body: object, article = blog) => desk.send(article, body, who)
const change = (who: Person, id: string, body: object) => desk.change(blog, id, body, who)

const publicForm = async (id: string) => {
  const [doc] = await readDocuments(newsroom.payload, 'articles', { id: { in: [id] } })
  const { projection } = project('articles', doc, { timeZone: null, at: new Date() })
  return projection.kind === 'public' ? projection.document : projection.kind
}

it('has one update where the same was sent twice, at once or later', async () => {
  const update = written('The doors are open.\n\nThe hall fills.')

  const both = await Promise.all([send(people.editor, update), send(people.editor, update)])
  const later = await send(people.editor, update)
  const shown = await people.viewer.ask('GET', `/articles/${blog}/live`)

  // one of two that meet may lose, with nothing left behind: the door sends it again
  expect(both.map(({ status }) => status)).toContain(200)
  expect(later.status).toBe(200)
  expect(updatesIn(shown)).toMatchObject([
    { id: update.id, text: 'The doors are open.\n\nThe hall fills.', isPublished: true },
  ])
})

it('keeps what reporters send as a draft until an editor publishes it', async () => {
  const draft = updateIn(await send(people.reporter, written('The minister speaks.')))
  const out = updateIn(await change(people.editor, draft.id, { rev: draft.rev, publish: true }))

  expect(draft).toMatchObject({ isPublished: false, publishedAt: null })
  expect(out).toMatchObject({ isPublished: true, text: 'The minister speaks.' })
})

it('pins without touching the words, and refuses a change made on an old revision', async () => {
  const { id, rev } = updateIn(await send(people.editor, written('A deal is signed.')))

  const pinned = updateIn(await change(people.editor, id, { rev, pinned: true, publish: true }))
  const stale = await change(people.editor, id, { rev, note: { text: 'No deal.', photos: [] } })

  expect(pinned).toMatchObject({ pinned: true, text: 'A deal is signed.' })
  expect(stale.status).toBe(412)
})

it('tells of what changed since, updates put in the trash included', async () => {
  const { id } = updateIn(await send(people.editor, written('A slip.')))
  const since = encodeURIComponent(new Date(Date.now() - 1).toISOString())
  await people.editor.ask('PATCH', `/liveUpdates/${id}`, {
    body: { deletedAt: new Date().toISOString() },
  })

  const changed = updatesIn(await people.editor.ask('GET', `/articles/${blog}/live?since=${since}`))

  expect(changed).toMatchObject([{ id, isTrashed: true }])
})

it('closes with an end note: readers learn when, a newer draft stays a draft', async () => {
  const article = await aBlog()
  await people.editor.ask('PATCH', `/articles/${article}?draft=true`, {
    body: { headline: 'A headline nobody has approved', rev: 2 },
  })
  const note = { id: crypto.randomUUID(), headline: '', text: 'That was it.', pinned: true }
  const close = (who: Person) => who.ask('POST', `/articles/${article}/live/close`, { body: note })

  const byReporter = await close(people.reporter)
  const [first, again] = [await close(people.editor), await close(people.editor)]
  const late = await send(people.editor, written('One more thing'), article)
  const updates = updatesIn(await people.editor.ask('GET', `/articles/${article}/live`))
  const shown = await publicForm(article)
  const draft = await people.editor.ask('GET', `/articles/${article}?draft=true&depth=0`)

  expect([byReporter.status, first.status, again.status, late.status]).toEqual([403, 200, 200, 400])
  expect(updates).toMatchObject([{ text: 'That was it.', pinned: true, isPublished: true }])
  expect(shown).toMatchObject({
    headline: 'Forum live',
    coverageStartTime: expect.any(String),
    coverageEndTime: expect.any(String),
  })
  expect(draft.body).toMatchObject({
    headline: 'A headline nobody has approved',
    _status: 'draft',
    coverageEndTime: expect.any(String),
  })
})

it('takes nothing new after its end, whatever time was written into it and wherever it was out', async () => {
  const [article, another] = [await aBlog(), await aBlog()]
  const stale = updateIn(await send(people.reporter, written('Written before the end.'), article))
  const out = updateIn(await send(people.editor, written('Out in time.'), article))
  const elsewhere = updateIn(await send(people.editor, written('Out elsewhere.'), another))
  const note = { id: crypto.randomUUID(), headline: '', text: 'The end.', pinned: false }
  await people.editor.ask('POST', `/articles/${article}/live/close`, { body: note })
  const publish = async ({ id }: { id: string }, more: object) => {
    const path = `/liveUpdates/${id}`
    const { rev } = (await people.editor.ask('GET', `${path}?draft=true&depth=0`)).body
    const body = { ...more, rev, _status: 'published' }
    return (await people.editor.ask('PATCH', path, { body })).status
  }

  expect(await publish(stale, { publishedAt: '2024-10-29T02:00:00.000Z' })).toBe(400)
  expect(await publish(elsewhere, { article })).toBe(400)
  expect(await publish(out, { headline: 'Corrected' })).toBe(200)
})

it('loses no word that somebody types into it while it is closed and reopened', async () => {
  const article = await aBlog()
  const newestOf = (id: string) =>
    people.editor.ask(
      'GET',
      `/articles/${id}?draft=true&depth=0&select[rev]=true&select[kicker]=true`,
    )
  const seen: unknown[] = []
  for (let nth = 0; nth < 8; nth++) {
    const note = { id: crypto.randomUUID(), headline: '', text: 'The end.', pinned: false }
    const { rev } = (await newestOf(article)).body
    const path = `/articles/${article}/live/${nth % 2 === 0 ? 'close' : 'reopen'}`
    const ending = people.editor.ask('POST', path, { body: note })
    await setTimeout(nth % 2 === 0 ? 30 + nth * 5 : nth)
    const query = 'draft=true&autosave=true'
    const body = { rev, kicker: `Typed ${nth}` }
    const { status } = await people.editor.ask('PATCH', `/articles/${article}?${query}`, { body })
    await ending
    seen.push([status, (await newestOf(article)).body.kicker])
  }

  expect(seen).toEqual(Array.from({ length: 8 }, (_, nth) => [200, `Typed ${nth}`]))
})

it('goes on after it was reopened', async () => {
  const article = await aBlog()
  const note = { id: crypto.randomUUID(), headline: '', text: 'Good night.', pinned: false }
  await people.editor.ask('POST', `/articles/${article}/live/close`, { body: note })

  await people.editor.ask('POST', `/articles/${article}/live/reopen`)
  const more = await send(people.editor, written('Back again.'), article)

  expect(more.status).toBe(200)
  expect(await publicForm(article)).toMatchObject({ coverageEndTime: null })
})

it('takes no update under an article of another kind', async () => {
  const { id } = await newsroom.payload.create({
    collection: 'articles',
    draft: true,
    data: { headline: 'News', storyType: 'news', language: 'en' },
    overrideAccess: true,
  })

  expect((await send(people.editor, written('x'), id)).status).toBe(409)
})
