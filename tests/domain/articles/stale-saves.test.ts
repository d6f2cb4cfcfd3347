import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Role } from '../../../src/access/roles.ts'
import { type Newsroom, openNewsroom } from '../../support/newsroom.ts'
import { hire, type Person } from '../../support/staff.ts'

let newsroom: Newsroom
let people: Record<Role, Person>

beforeAll(async () => {
  newsroom = await openNewsroom()
  people = await hire(newsroom.payload)
})

afterAll(() => newsroom.close())

const write = async (values: object = {}): Promise<{ id: string; rev: number }> => {
  const body = { headline: 'Forum opens', bylineText: 'Our own correspondent', ...values }
  const answer = await people.editor.ask('POST', '/articles?draft=true', { body })
  return answer.body.doc
}

const save = (id: string, body: object, query = '?draft=true', headers = {}) =>
  people.editor.ask('PATCH', `/articles/${id}${query}`, { body, headers })

const newest = (id: string) =>
  newsroom.payload.findByID({
    collection: 'articles',
    id,
    depth: 0,
    draft: true,
    trash: true,
    overrideAccess: true,
  })

const versionsOf = async (id: string) => {
  const { docs } = await newsroom.payload.findVersions({
    collection: 'articles',
    where: { parent: { equals: id } },
    depth: 0,
    limit: 0,
    overrideAccess: true,
  })
  return docs
}

describe('a save over REST', () => {
  it('has to say which revision it was written on', async () => {
    const { id } = await write()

    const answer = await save(id, { headline: 'x' })

    expect(answer.status).toBe(428)
    expect(answer.body.errors[0]?.message).toMatch(/If-Match/)
    expect(await newest(id)).toMatchObject({ headline: 'Forum opens', rev: 1 })
  })

  it('may say it in the body or in the header, and learns the next one', async () => {
    const { id } = await write()

    const first = await save(id, { kicker: 'a', rev: 1 })
    const second = await save(id, { kicker: 'b' }, '?draft=true', { 'If-Match': '"2"' })

    expect(first.body.doc).toMatchObject({ kicker: 'a', rev: 2 })
    expect(second.body.doc).toMatchObject({ kicker: 'b', rev: 3 })
  })

  it.each(['?draft=true', '?draft=true&autosave=true', '', '?draft=true&locale=zh'])(
    'is refused when somebody else was faster (%s)',
    async (query) => {
      const { id } = await write()
      await save(id, { headline: 'Faster', rev: 1 })

      const answer = await save(id, { headline: 'Slower', rev: 1 }, query)

      expect(answer.status).toBe(412)
      expect(answer.body.errors[0]).toMatchObject({ data: { code: 'stale-revision' } })
      expect(await newest(id)).toMatchObject({ headline: 'Faster', rev: 2 })
    },
  )

  it('is refused in the language of whoever saves', async () => {
    const { id } = await write()
    await save(id, { headline: 'Faster', rev: 1 })

    const slower = { headline: 'Slower', rev: 1 }
    const answer = await save(id, slower, '', { 'Accept-Language': 'zh-CN' })

    expect(answer.body.errors[0]?.message).toContain('已有同事保存了该文档')
  })

  it('refuses a revision that is no number', async () => {
    const { id } = await write()

    expect(await save(id, {}, '', { 'If-Match': '"abc"' })).toMatchObject({ status: 400 })
  })

  it('does not raise the revision when it is refused for another reason', async () => {
    const { id } = await write()

    await save(id, { headline: '', _status: 'published', rev: 1 }, '')
    await people.viewer.ask('PATCH', `/articles/${id}`, { body: { headline: 'x', rev: 1 } })
    await people.reporter.ask('PATCH', `/articles/${id}`, { body: { headline: 'x', rev: 1 } })

    expect(await newest(id)).toMatchObject({ rev: 1, headline: 'Forum opens' })
    expect(await save(id, { headline: 'Still mine', rev: 1 })).toMatchObject({ status: 200 })
  })
})

describe('of eight editors who save at once', () => {
  it.each(['?draft=true', ''])('one wins and seven are told so (%s)', async (query) => {
    const { id } = await write()

    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, nth) => save(id, { headline: `Editor ${nth}`, rev: 1 }, query)),
    )

    const winners = answers.filter(({ status }) => status === 200)
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
      200,
      ...Array(7).fill(412),
    ])
    expect(await newest(id)).toMatchObject({ headline: winners[0]?.body.doc.headline, rev: 2 })
  })
})

describe('code without a revision', () => {
  it('waits its turn: nothing of twenty saves at once is lost', async () => {
    const { id } = await write()

    await Promise.all(
      Array.from({ length: 20 }, (_, nth) =>
        newsroom.payload.update({
          collection: 'articles',
          id,
          data: { internalNote: `note ${nth}` },
          depth: 0,
          overrideAccess: true,
        }),
      ),
    )

    const docs = await versionsOf(id)
    expect(docs.filter(({ latest }) => latest)).toHaveLength(1)
    expect(new Set(docs.map(({ version }) => version.rev)).size).toBe(21)
    expect(await newest(id)).toMatchObject({ rev: 21 })
  })

  it('is refused as well when it names an old one', async () => {
    const { id } = await write()
    await save(id, { headline: 'Faster', rev: 1 })

    const stale = newsroom.payload.update({
      collection: 'articles',
      id,
      data: { headline: 'Slower', rev: 1 },
      overrideAccess: true,
    })

    await expect(stale).rejects.toMatchObject({ status: 412 })
  })
})

describe('an autosave that changes no word', () => {
  it('is spared: a published story gets no draft on top of it', async () => {
    const { id } = await write({ keywords: ['forum'], displayTimeZone: 'Asia/Shanghai' })
    const published = await save(id, { _status: 'published', rev: 1 }, '?depth=0')
    const { doc } = published.body
    const form = { ...doc, byline: 0, infoSources: 0, _status: 'draft' }

    const same = await save(id, form, '?draft=true&autosave=true&depth=0')
    const typed = await save(id, { ...form, headline: 'Typed' }, '?draft=true&autosave=true')

    expect(same).toMatchObject({ status: 200, body: { doc: { rev: 2, _status: 'published' } } })
    expect(typed).toMatchObject({ status: 200, body: { doc: { rev: 3, headline: 'Typed' } } })
  })
})

describe('every other path', () => {
  it('raises the revision: bulk edit, trash, taking from the trash, restoring', async () => {
    const { id } = await write()
    const docs = await versionsOf(id)
    const ask = people.editor.ask
    const where = `where[id][equals]=${id}`
    const seen: number[] = []
    const look = async () => seen.push((await newest(id)).rev ?? 0)

    await ask('PATCH', `/articles?${where}&draft=true`, { body: { urgency: 3 } })
    await look()
    await ask('PATCH', `/articles/${id}`, { body: { deletedAt: new Date().toISOString() } })
    await look()
    await ask('PATCH', `/articles/${id}?trash=true`, { body: { deletedAt: null } })
    await look()
    const headers = { 'If-Match': '"4"' }
    await ask('POST', `/articles/versions/${docs[0]?.id}?draft=true`, { headers })
    await look()

    expect(seen).toEqual([2, 3, 4, 5])
    expect((await newest(id)).deletedAt ?? null).toBeNull()
  })

  it.each(['', '?draft=true'])(
    'refuses to restore a version over what was saved since (%s)',
    async (query) => {
      const { id } = await write()
      const [first] = await versionsOf(id)
      await save(id, { headline: 'A colleague was faster', rev: 1 })
      const restore = (headers: Record<string, string>) =>
        people.editor.ask('POST', `/articles/versions/${first?.id}${query}`, { headers })

      expect(await restore({ 'If-Match': '"1"' })).toMatchObject({ status: 412 })
      expect(await restore({})).toMatchObject({ status: 428 })
      expect(await newest(id)).toMatchObject({ headline: 'A colleague was faster', rev: 2 })
      expect(await restore({ 'If-Match': '"2"' })).toMatchObject({ status: 200 })
      expect(await newest(id)).toMatchObject({ headline: 'Forum opens', rev: 3 })
    },
  )

  it('does not overwrite what is saved during a bulk edit of many', async () => {
    const stories = await Promise.all(Array.from({ length: 5 }, () => write()))
    const ids = stories.map(({ id }) => id).join(',')

    const [bulk, ...single] = await Promise.all([
      people.editor.ask('PATCH', `/articles?where[id][in]=${ids}&draft=true`, {
        body: { urgency: 2 },
      }),
      ...stories.map(({ id }) => save(id, { headline: 'Saved meanwhile', rev: 1 })),
    ])

    expect(bulk).toMatchObject({ status: 200 })
    for (const [nth, { id }] of stories.entries()) {
      const saved = single[nth]?.status === 200
      const { headline, urgency } = await newest(id)
      expect({ headline, urgency }).toEqual({
        headline: saved ? 'Saved meanwhile' : 'Forum opens',
        urgency: 2,
      })
    }
  })
})
