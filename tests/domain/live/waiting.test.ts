import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals'
import { openLiveDesk, updateIn, written } from '../../support/live-desk.ts'
import type { Answer, Person } from '../../support/staff.ts'

let desk: Awaited<ReturnType<typeof openLiveDesk>>
let newsroom: typeof desk.newsroom
let people: typeof desk.people
let blog: string

beforeAll(async () => {
  desk = await openLiveDesk()
  newsroom = desk.newsroom
  people = desk.people
})

beforeEach(async () => {
  blog = await desk.begin()
})

afterAll(() => newsroom.close())

const send = async (who: Person, text: string, more: object = {}) =>
  updateIn(await desk.send(blog, written(text, more), who))
const change = (who: Person, id: string, body: object): Promise<Answer> =>
  desk.change(blog, id, body, who)
const read = (query = '') => desk.read(blog, query)
const discard = (who: Person, id: string, rev: number) =>
  who.ask('POST', `/articles/${blog}/live/${id}/discard`, { body: { rev } })

const readersHave = async (id: string) =>
  newsroom.payload.findByID({ collection: 'liveUpdates', id, depth: 0, overrideAccess: true })

const roleOf = ({ id }: Person, role: 'reporter' | 'viewer') =>
  newsroom.payload.update({ collection: 'users', id, data: { role }, overrideAccess: true })

/** An update of the reporter that an editor published, and the reporter changed since. */
async function aChange() {
  const { id, rev } = await send(people.reporter, 'Three hundred came.')
  const out = updateIn(await change(people.editor, id, { rev, publish: true }))
  const draft = await change(people.reporter, id, {
    rev: out.rev,
    note: { text: 'Four hundred.', photos: [] },
  })
  return updateIn(draft)
}

it('says that a draft changes what readers have, and what that is', async () => {
  const fresh = await send(people.reporter, 'The doors open.')
  const changed = await aChange()

  const { updates } = await read()

  expect(changed).toMatchObject({ isPublished: false, out: { text: 'Three hundred came.' } })
  expect(updates).toMatchObject([
    { id: changed.id, text: 'Four hundred.', out: { text: 'Three hundred came.' } },
    { id: fresh.id, isPublished: false, out: null },
  ])
})

it.each(['editor', 'reporter'] as const)('lets the %s discard a change of it', async (role) => {
  const { id, rev } = await aChange()
  const before = await readersHave(id)

  const answer = await discard(people[role], id, rev)

  const after = await readersHave(id)
  expect(answer.status).toBe(200)
  expect(updateIn(answer)).toMatchObject({ isPublished: true, text: 'Three hundred came.' })
  expect((await read()).updates).toMatchObject([{ isPublished: true, text: 'Three hundred came.' }])
  expect(after).toEqual({ ...before, rev: updateIn(answer).rev })
  expect((await change(people.editor, id, { rev: after.rev, pinned: true })).status).toBe(200)
})

it('keeps what was discarded among its versions', async () => {
  const { id, rev } = await aChange()

  await discard(people.editor, id, rev)

  const { docs } = await newsroom.payload.findVersions({
    ...{ collection: 'liveUpdates', where: { parent: { equals: id } }, sort: '-updatedAt' },
    ...{ depth: 0, overrideAccess: true },
  })
  expect(docs.map(({ version }) => version._status)).toEqual([
    ...['published', 'draft', 'published', 'draft'],
  ])
  expect(docs.filter(({ latest }) => latest)).toHaveLength(1)
})

it('discards nothing on an old revision, for somebody else, or where nothing waits', async () => {
  const { id, rev } = await aChange()
  const alone = await send(people.reporter, 'Only a draft.')
  const byOther = await discard(people.translator, id, rev)
  const stale = await discard(people.editor, id, rev - 1)
  const nothing = await discard(people.editor, alone.id, alone.rev)

  await roleOf(people.reporter, 'viewer')
  const noLonger = await discard(people.reporter, id, rev)
  await roleOf(people.reporter, 'reporter')

  expect([byOther.status, stale.status, nothing.status]).toEqual([403, 412, 409])
  expect(noLonger.status).toBe(403)
  expect((await read()).updates).toMatchObject([{ isPublished: false }, { text: 'Four hundred.' }])
})

it('tells of all that changed since, page after page, and leaves no earlier one out', async () => {
  const [first] = await sendMany(54)
  const since = new Date(Date.parse((await readersHave(first ?? '')).updatedAt) - 1).toISOString()

  const changed = await read(`?since=${since}`)
  const more = await read(`?since=${changed.at}`)
  const page = await read()
  const earlier = await read(`?before=${page.reached}`)

  expect([changed.hasMore, more.hasMore, page.hasMore, earlier.hasMore]).toEqual([
    ...[true, false, true, false],
  ])
  expect(numbersIn(changed, more)).toEqual(Array.from({ length: 54 }, (_, nth) => String(nth)))
  expect(numbersIn(page, earlier)).toHaveLength(54)
})

it('has a pinned update on top however many are newer', async () => {
  await send(people.editor, 'What we know so far.', { pinned: true })
  await sendMany(52)

  const { reached, updates } = await read()
  const earlier = await read(`?before=${reached}`)

  expect(updates.at(-1)).toMatchObject({ text: 'What we know so far.' })
  expect(updates).toHaveLength(51)
  expect(earlier.updates.map(({ text }) => text)).toEqual(['1', '0', 'What we know so far.'])
})

async function sendMany(count: number): Promise<string[]> {
  const ids: string[] = []
  for (let nth = 0; nth < count; nth++) ids.push((await send(people.editor, String(nth))).id)
  return ids
}

function numbersIn(...states: { updates: { text: string }[] }[]): string[] {
  const all = states.flatMap(({ updates }) => updates.map(({ text }) => text))
  return [...new Set(all)]
}

it('says in the language of whoever sends what cannot be read', async () => {
  const sentIn = async (language: string) => {
    const headers = { 'Accept-Language': language }
    const { body } = await people.editor.ask('POST', `/articles/${blog}/live/x/discard`, {
      ...{ headers, body: { rev: 'two' } },
    })
    return body.errors[0]?.message ?? ''
  }

  expect(await sentIn('en')).toMatch(/^“rev” cannot be read: .*number/u)
  expect(await sentIn('zh')).toMatch(/^无法读取“rev”：无效输入.*数字/u)
})
