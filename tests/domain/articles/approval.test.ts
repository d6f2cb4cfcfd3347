import { afterAll, afterEach, describe, expect, it } from '@jest/globals'
import type { Person } from '../../support/staff.ts'
import { openStoryDesk } from '../../support/story-desk.ts'

const { newest, newsroom, people, stored, write } = await openStoryDesk()
const { admin, editor, reporter } = people

const settle = (values: object) => admin.ask('POST', '/globals/deskSettings', { body: values })

afterEach(() => settle({ approvalNeeded: false, approvalByAuthor: true }))
afterAll(() => newsroom.close())

const move = async (person: Person, id: string, asked: object) => {
  const { rev } = await newest(id)
  const body = { rev, acknowledged: true, ...asked }
  return person.ask('POST', `/articles/${id}/move`, { body })
}

const codeOf = ({ body }: Awaited<ReturnType<typeof move>>): unknown => {
  const data = body.errors[0]?.data
  return data && 'code' in data ? data.code : data
}

const publishedBySaving = async (id: string) => {
  const { rev } = await newest(id)
  return editor.ask('PATCH', `/articles/${id}`, { body: { _status: 'published', rev } })
}

describe('where nothing goes out without approval', () => {
  it('publishes only approved words, whichever way it is asked', async () => {
    await settle({ approvalNeeded: true })
    const { id } = await write(reporter)
    const bulk = await editor.ask('PATCH', `/articles?where[id][equals]=${id}`, {
      body: { _status: 'published' },
    })

    expect(codeOf(await move(editor, id, { act: 'publish' }))).toBe('not-approved')
    expect(codeOf(await publishedBySaving(id))).toBe('not-approved')
    expect(bulk.body.errors[0]?.message).toMatch(/approved/)
    expect(await stored(id)).toMatchObject({ _status: 'draft' })

    await move(editor, id, { act: 'approve' })
    const { rev } = await newest(id)
    const changed = await editor.ask('PATCH', `/articles/${id}`, {
      body: { _status: 'published', headline: 'Other words', rev },
    })

    expect(codeOf(changed)).toBe('approval-void')
    expect((await publishedBySaving(id)).status).toBe(200)
    expect(await stored(id)).toMatchObject({ _status: 'published', headline: 'Forum opens' })
  })

  it('is settled by administrators only', async () => {
    const answer = await editor.ask('POST', '/globals/deskSettings', {
      body: { approvalNeeded: true },
    })

    expect(answer.status).toBe(403)
  })
})

describe('where editors do not approve their own', () => {
  it('asks for a colleague, also when a colleague started it for whoever wrote it', async () => {
    await settle({ approvalByAuthor: false })
    const own = await write(editor)
    const given = await write(admin, { assignee: editor.id })
    const others = await write(reporter)

    expect(codeOf(await move(editor, own.id, { act: 'publish' }))).toBe('own-story')
    expect(codeOf(await move(editor, given.id, { act: 'approve' }))).toBe('own-story')
    expect((await move(editor, others.id, { act: 'publish' })).status).toBe(200)
    expect((await move(admin, own.id, { act: 'approve' })).status).toBe(200)
    expect((await move(editor, own.id, { act: 'publish' })).status).toBe(200)
  })
})

describe('what pre-flight finds', () => {
  it('is mended, or overridden by an editor whose reason the log keeps', async () => {
    const { id } = await write(editor, { bylineText: null })

    const stopped = await move(editor, id, { act: 'publish' })
    const override = { reason: 'The agency credits nobody.' }
    const passed = await move(editor, id, { act: 'publish', override })

    expect([stopped.status, codeOf(stopped)]).toEqual([400, 'pre-flight'])
    expect(
      codeOf(await move(editor, (await write(editor)).id, { act: 'publish', acknowledged: false })),
    ).toBe('warnings')
    expect(passed.status).toBe(200)
    const { docs } = await newsroom.payload.find({
      collection: 'auditLog',
      where: { document: { equals: id }, act: { equals: 'publish' } },
      overrideAccess: true,
    })
    expect(docs).toMatchObject([{ why: override.reason, overrode: ['credit-missing'] }])
  })
})

describe('what readers had', () => {
  it('stays in the history when the story is withdrawn', async () => {
    const { id } = await write(editor)
    await move(editor, id, { act: 'publish' })
    await editor.ask('PATCH', `/articles/${id}`, { body: { _status: 'draft' } })

    const { docs } = await newsroom.payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: id } },
      sort: 'updatedAt',
      depth: 0,
      overrideAccess: true,
    })

    expect(docs.map(({ version }) => version._status)).toEqual(['draft', 'published', 'draft'])
  })
})
