import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { hire } from '../../support/staff.ts'
import { aStory } from '../wire/stories.ts'
import { openPreviewDesk } from './preview-desk.ts'

let desk: Awaited<ReturnType<typeof openPreviewDesk>>
let story: string
let people: Awaited<ReturnType<typeof hire>>

beforeAll(async () => {
  desk = await openPreviewDesk()
  people = await hire(desk.payload)
  story = await aStory(desk.payload, { _status: 'draft' })
})

afterAll(() => desk.wired.close())

const inDays = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString()

async function statusOf(token: string): Promise<number> {
  return (await desk.get(`/v1/articles/${story}`, token)).status
}

describe('A preview link', () => {
  it('lasts a week unless somebody says otherwise', async () => {
    const usual = await desk.link('articles', story)
    const longer = await desk.link('articles', story, { expiresAt: inDays(29) })
    const found: number[][] = []
    for (const days of [0, 6.9, 7.1, 28.9, 29.1]) {
      desk.setDaysAhead(days)
      found.push([await statusOf(usual.token), await statusOf(longer.token)])
    }
    desk.setDaysAhead(0)

    expect(found).toEqual([
      [200, 200],
      [200, 200],
      [403, 200],
      [403, 200],
      [403, 403],
    ])
  })

  it('is never longer than thirty days', async () => {
    const { editor } = people
    const document = { relationTo: 'articles', value: story }
    const refused = await editor.ask('POST', '/previewLinks', {
      body: { document, expiresAt: inDays(31) },
    })

    expect(refused.status).toBe(400)
    expect(JSON.stringify(refused.body)).toContain('at most 30 days')
  })

  it('ends when its end is moved forward, or it is revoked for good, or deleted', async () => {
    const { editor } = people
    const [shortened, revoked, deleted] = [
      await desk.link('articles', story),
      await desk.link('articles', story),
      await desk.link('articles', story),
    ]
    const before = await Promise.all(
      [shortened, revoked, deleted].map(({ token }) => statusOf(token)),
    )
    const change = (id: string, body: object) =>
      editor.ask('PATCH', `/previewLinks/${id}`, { body })
    await change(shortened.id, { expiresAt: inDays(-1) })
    await change(revoked.id, { revoked: true })
    await change(revoked.id, { revoked: false })
    await editor.ask('DELETE', `/previewLinks/${deleted.id}`)
    const after = [shortened, revoked, deleted].map(({ token }) => statusOf(token))

    expect(before).toEqual([200, 200, 200])
    expect(await Promise.all(after)).toEqual([403, 403, 401])
  })

  it('is made by reporters for their own stories only, and seen by nobody else but the desk', async () => {
    const { editor, reporter, viewer } = people
    const own = await aStory(desk.payload, { _status: 'draft', createdBy: reporter.id })
    const linkTo = (value: string) => ({ body: { document: { relationTo: 'articles', value } } })
    const foreign = await reporter.ask('POST', '/previewLinks', linkTo(story))
    const theirs = await reporter.ask('POST', '/previewLinks', linkTo(own))
    const others = await editor.ask('POST', '/previewLinks', linkTo(own))
    const read = (person: typeof editor, id: string) => person.ask('GET', `/previewLinks/${id}`)

    expect([foreign.status, theirs.status, others.status]).toEqual([403, 201, 201])
    expect((await read(editor, theirs.body.doc.id)).body.token).toBe(theirs.body.doc.token)
    expect((await read(reporter, others.body.doc.id)).status).toBe(404)
    expect((await read(viewer, others.body.doc.id)).status).toBe(403)
    expect((await viewer.ask('POST', '/previewLinks', linkTo(story))).status).toBe(403)
  })

  it('stands in the audit log, and its token nowhere', async () => {
    const { id, token } = await desk.link('articles', story, { note: 'For the embassy' })
    await statusOf(token)
    const all = { depth: 0, overrideAccess: true } as const
    const where = { document: { equals: id } }
    const log = await desk.payload.find({ collection: 'auditLog', where, ...all })
    const stored = await desk.payload.db.findOne({
      collection: 'previewLinks',
      where: { id: { equals: id } },
    })

    expect(log.docs).toMatchObject([
      { act: 'create', of: 'previewLinks', title: 'For the embassy' },
    ])
    expect(stored).toMatchObject({ lastOpenedAt: expect.anything() })
    expect(JSON.stringify([stored, log.docs])).not.toContain(token.split('.')[2])
  })
})
