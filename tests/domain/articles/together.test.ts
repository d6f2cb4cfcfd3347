import { afterAll, describe, expect, it } from '@jest/globals'
import { type Person, stranger } from '../../support/staff.ts'
import { openStoryDesk } from '../../support/story-desk.ts'

const { newest, newsroom, people, publish, write } = await openStoryDesk()
const { admin, editor, reporter, translator, viewer } = people

afterAll(() => newsroom.close())

const nameOf = async ({ id }: Person) => {
  const asked = { collection: 'users', id, depth: 0, overrideAccess: true } as const
  return (await newsroom.payload.findByID(asked)).name
}

const lockBy = async (person: Person, id: string) => {
  const document = { relationTo: 'articles' as const, value: id }
  const user = { relationTo: 'users' as const, value: person.id }
  const all = { collection: 'payload-locked-documents', overrideAccess: true } as const
  await newsroom.payload.create({ ...all, data: { document, user } })
}

const holdersOf = async (id: string) => {
  const where = { 'document.value': { equals: id } }
  const { docs } = await newsroom.payload.find({
    ...{ collection: 'payload-locked-documents', where, depth: 0, overrideAccess: true },
  })
  return docs.map(({ user }) => user.value)
}

const save = async (id: string, query: string, headers: Record<string, string>) => {
  const { rev } = await newest(id)
  const body = { headline: `Saved on ${rev}`, rev }
  const answer = await reporter.ask('PATCH', `/articles/${id}?${query}`, { body, headers })
  return answer.status
}

const move = async (person: Person, id: string, act: string, reason?: string) => {
  const { rev } = await newest(id)
  return person.ask('POST', `/articles/${id}/move`, { body: { act, rev, reason } })
}

describe('a story somebody writes in', () => {
  it.each([
    ['its form saves by itself', 'draft=true&autosave=true', { 'X-Form': 'tab-1' }],
    ['its form is saved by a key', 'draft=true', { 'X-Form': 'tab-1' }],
  ])('stays locked when %s', async (_, query, headers) => {
    const { id } = await write(reporter)
    await lockBy(reporter, id)

    expect(await save(id, query, headers)).toBe(200)

    expect(await holdersOf(id)).toEqual([reporter.id])
    const { rev } = await newest(id)
    const body = { headline: 'Between', rev }
    const refused = await editor.ask('PATCH', `/articles/${id}?draft=true`, {
      ...{ body, headers: { 'X-Form': 'tab-2' } },
    })
    expect(refused.status).toBe(423)
  })

  it('stays locked when its words are merged with those of a colleague', async () => {
    const { id } = await write(reporter)
    const base = await newest(id)
    const { rev } = base
    await editor.ask('PATCH', `/articles/${id}?draft=true`, { body: { kicker: 'Day two', rev } })
    const headers = { 'X-Form': 'tab-1' }
    const stale = { body: { headline: 'Mine', rev }, headers }
    const { body } = await reporter.ask('PATCH', `/articles/${id}?draft=true&autosave=true`, stale)
    const { rescue } = Object(body.errors[0]?.data)
    const merging = { body: { base, autosave: true }, headers }
    const merged = await reporter.ask('POST', `/rescues/${rescue}/merge`, merging)

    expect([merged.status, await holdersOf(id)]).toEqual([200, [reporter.id]])
  })

  it.each([
    ['its form is closed', 'draft=true&autosave=true', { 'X-Form': 't', 'X-Form-Closes': '1' }],
    ['a program saves it', 'draft=true', {}],
  ])('is free when %s', async (_, query, headers: Record<string, string>) => {
    const { id } = await write(reporter)
    await lockBy(reporter, id)

    expect(await save(id, query, headers)).toBe(200)

    expect(await holdersOf(id)).toEqual([])
  })

  it('is free when its writer sends it to review', async () => {
    const { id } = await write(reporter)
    await lockBy(reporter, id)

    expect(await move(reporter, id, 'submit')).toMatchObject({ status: 200 })

    expect(await holdersOf(id)).toEqual([])
  })

  it('is free when its form is left, also of a save of that form that arrives late', async () => {
    const { id } = await write(reporter)
    const [left, other] = [{ 'X-Form': `left-${id}` }, { 'X-Form': `other-${id}` }]
    await lockBy(reporter, id)
    const leave = async ({ ask }: Person) =>
      (await ask('POST', `/articles/${id}/let-go`, { headers: left })).status

    expect([await leave(editor), await holdersOf(id)]).toEqual([204, [reporter.id]])
    expect([await leave(reporter), await holdersOf(id)]).toEqual([204, []])
    expect(await save(id, 'draft=true&autosave=true', left)).toBe(200)
    expect(await holdersOf(id)).toEqual([])
    expect(await save(id, 'draft=true&autosave=true', other)).toBe(200)
    expect(await holdersOf(id)).toEqual([reporter.id])
  })
})

describe('taking a story over', () => {
  it('puts the lock into the name of whoever does, whoever had it', async () => {
    const [{ id }, { id: free }] = [await write(reporter), await write(reporter)]
    await lockBy(reporter, id)
    const take = async (story: string) =>
      (await editor.ask('POST', `/articles/${story}/take-over`)).body.isNew

    const said = [await take(id), await take(id), await take(free)]

    expect(said).toEqual([true, false, true])
    expect([await holdersOf(id), await holdersOf(free)]).toEqual([[editor.id], [editor.id]])
  })

  it('leaves one lock, of whoever is told that it is theirs, where two do at once', async () => {
    const { id } = await write(reporter)
    await lockBy(reporter, id)
    await lockBy(editor, id)
    const take = async ({ ask }: Person) =>
      (await ask('POST', `/articles/${id}/take-over`)).body.isNew

    const said = await Promise.all([editor, admin, editor, admin].map(take))

    const holders = await holdersOf(id)
    expect(holders).toHaveLength(1)
    expect([editor.id, admin.id]).toContain(holders[0])
    expect(said).toContain(true)
  })

  it('is for whoever may write in it', async () => {
    const { id } = await write(reporter)
    await lockBy(reporter, id)
    const askedBy = async ({ ask }: Person) =>
      (await ask('POST', `/articles/${id}/take-over`)).status

    expect(await Promise.all([viewer, translator].map(askedBy))).toEqual([403, 403])
    expect(await holdersOf(id)).toEqual([reporter.id])
  })

  it('names whoever holds it to a colleague who may not read their address', async () => {
    const { id } = await write(reporter)
    await lockBy(editor, id)

    const where = `where[document.value][equals]=${id}`
    const { body } = await reporter.ask('GET', `/payload-locked-documents?${where}&depth=1`)

    const { value } = Object(body.docs[0]).user
    expect(value).toMatchObject({ name: await nameOf(editor), email: await nameOf(editor) })
  })
})

describe('an open form', () => {
  const told = async (person: Person, id: string, since: number) =>
    person.ask('GET', `/articles/${id}/news?since=${since}`)

  it('is told what a colleague did since, before what they wrote', async () => {
    const { id } = await write(reporter)
    await move(reporter, id, 'submit')
    const { rev } = await newest(id)
    expect((await told(reporter, id, Number(rev))).body).toEqual({ rev, news: null, holder: null })
    await move(editor, id, 'sendBack', 'Name the speaker.')
    const back = await newest(id)
    const body = { kicker: 'Day two', rev: back.rev }
    await editor.ask('PATCH', `/articles/${id}?draft=true`, { body })
    await lockBy(editor, id)

    const { body: said } = await told(reporter, id, Number(rev))

    const by = await nameOf(editor)
    expect(said).toMatchObject({
      rev: Number(back.rev) + 1,
      news: { act: 'sendBack', by, rev: back.rev, isOwn: false },
      holder: { name: by },
    })
    const later = await told(reporter, id, Number(back.rev))
    expect(later.body.news).toMatchObject({ act: 'edit', by })
    expect((await told(editor, id, Number(back.rev))).body).toMatchObject({
      ...{ news: null, holder: null },
    })
  })

  it('is told who goes on typing in a spell that began before it was opened', async () => {
    const { id } = await write(reporter)
    const type = async (person: Person, headline: string) => {
      const { rev } = await newest(id)
      const body = { headline, rev }
      await person.ask('PATCH', `/articles/${id}?draft=true&autosave=true`, { body })
    }
    await type(editor, 'One')
    const { rev: since } = await newest(id)
    await type(editor, 'Two')
    const { rev } = await newest(id)

    const [theirs, own] = [
      await told(reporter, id, Number(since)),
      await told(editor, id, Number(since)),
    ]

    const news = { act: 'autosave', by: await nameOf(editor), rev, isOwn: false }
    expect(theirs.body).toMatchObject({ rev, news })
    expect(own.body).toMatchObject({ rev, news: null })
    expect((await told(reporter, id, Number(rev))).body.news).toBeNull()
  })

  it('is told what was done by whoever may read the history, and of drafts alone', async () => {
    const { id } = await write(reporter)
    await publish(id)
    const { rev } = await newest(id)
    const { ask } = viewer

    const account = await ask('GET', `/users/${viewer.id}/news?since=0`)

    expect((await told(reporter, id, 0)).body.news).toMatchObject({ act: 'publish' })
    expect((await told(viewer, id, 0)).body).toEqual({ rev, news: null, holder: null })
    expect(account.status).toBe(404)
  })

  it('is told nothing of a story that is not there, and a stranger nothing at all', async () => {
    const { id } = await write(reporter)

    expect((await told(editor, crypto.randomUUID(), 0)).status).toBe(404)
    expect((await stranger(newsroom.payload)('GET', `/articles/${id}/news`)).status).toBe(403)
  })
})
