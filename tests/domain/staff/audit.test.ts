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

const entries = async (document: string) => {
  const { docs } = await newsroom.payload.find({
    collection: 'auditLog',
    where: { document: { equals: document } },
    sort: 'rev',
    limit: 0,
    overrideAccess: true,
  })
  return docs
}

const write = async () => {
  const body = { headline: 'Forum opens', bylineText: 'Our own correspondent' }
  const answer = await people.editor.ask('POST', '/articles?draft=true', { body })
  const id: string = answer.body.doc.id
  return id
}

const save = (id: string, body: object, query = '') =>
  people.editor.ask('PATCH', `/articles/${id}${query}`, { body })

describe('the audit log', () => {
  it('says who did what to which document, from what to what, and why', async () => {
    const id = await write()
    await save(id, { headline: 'Forum has opened', rev: 1 }, '?draft=true')
    await save(id, { _status: 'published', rev: 2 })
    await save(id, { pubStatus: 'canceled' }, '?why=Wrong forum')

    const log = await entries(id)

    expect(log.map(({ act }) => act)).toEqual(['create', 'edit', 'publish', 'kill'])
    expect(log[1]).toMatchObject({
      userId: people.editor.id,
      who: expect.stringMatching(/^editor/),
      role: 'editor',
      of: 'articles',
      title: 'Forum has opened',
      fields: expect.arrayContaining(['headline']),
    })
    expect(log[2]?.changes).toContainEqual({ field: '_status', from: 'draft', to: 'published' })
    expect(log[3]).toMatchObject({ why: 'Wrong forum' })
    expect(log[3]?.changes).toEqual(
      expect.arrayContaining([
        { field: 'pubStatus', from: 'usable', to: 'canceled' },
        { field: 'stage', from: 'published', to: 'killed' },
      ]),
    )
  })

  it('says who changed which rule of the newsroom', async () => {
    const { admin } = people
    await admin.ask('POST', '/globals/deskSettings', { body: { approvalNeeded: true } })
    await admin.ask('POST', '/globals/deskSettings', { body: { approvalNeeded: true } })

    expect(await entries('deskSettings')).toMatchObject([
      {
        ...{ act: 'edit', of: 'deskSettings', userId: admin.id, fields: ['approvalNeeded'] },
        changes: [{ field: 'approvalNeeded', to: 'true' }],
      },
    ])
    await admin.ask('POST', '/globals/deskSettings', { body: { approvalNeeded: false } })
  })

  it('has the reason given with a kill, which is stored nowhere else', async () => {
    const id = await write()
    await save(id, { _status: 'published', rev: 1 })
    const killed = await save(id, { pubStatus: 'canceled', why: 'Wrong forum' })

    const log = await entries(id)

    expect(log.map(({ act, why }) => [act, why ?? null])).toEqual([
      ['create', null],
      ['publish', null],
      ['kill', 'Wrong forum'],
    ])
    expect(killed.body.doc).not.toHaveProperty('why', 'Wrong forum')
  })

  it('remembers what was trashed, taken back, restored and deleted', async () => {
    const id = await write()
    const { docs } = await newsroom.payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: id } },
      overrideAccess: true,
    })
    await save(id, { deletedAt: new Date().toISOString() })
    await save(id, { deletedAt: null }, '?trash=true')
    const headers = { 'If-Match': '"3"' }
    await people.editor.ask('POST', `/articles/versions/${docs[0]?.id}?draft=true`, { headers })
    await people.admin.ask('DELETE', `/articles/${id}`)

    const log = await entries(id)

    expect(log.map(({ act }) => act)).toEqual([
      'create',
      'trash',
      'takeFromTrash',
      'restoreVersion',
      'delete',
    ])
    expect(log.at(-1)).toMatchObject({ role: 'admin', title: 'Forum opens' })
  })

  it('writes one line for a spell of typing', async () => {
    const id = await write()
    for (const rev of [1, 2, 3])
      await save(id, { headline: `Typing ${rev}`, rev }, '?draft=true&autosave=true')

    expect((await entries(id)).map(({ act }) => act)).toEqual(['create', 'autosave'])
  })

  it('writes a line for all that is more than typing, though the form saved it by itself', async () => {
    const id = await write()
    const session = await newsroom.payload.create({
      collection: 'sessions',
      data: { title: 'Opening', kind: 'panel' },
      draft: true,
      overrideAccess: true,
    })
    const until = '2030-01-01T00:00:00.000Z'
    const changes = [
      { headline: 'Forum has opened' },
      { assignee: people.reporter.id },
      { headline: 'The forum has opened' },
      { headline: 'The forum opened' },
      { standfirst: 'It did.' },
      { embargoUntil: until },
      { sessions: [session.id] },
    ]
    for (const [index, change] of changes.entries())
      await save(id, { ...change, rev: index + 1 }, '?draft=true&autosave=true')

    const log = await entries(id)

    expect(log.map(({ act, fields, rev }) => [rev, act, rev === 1 ? [] : fields])).toEqual([
      [1, 'create', []],
      [2, 'autosave', ['headline', 'slug']],
      [3, 'edit', ['assignee']],
      [4, 'autosave', ['headline', 'slug']],
      [6, 'autosave', ['standfirst']],
      [7, 'edit', ['embargoUntil']],
      [8, 'edit', ['sessions']],
    ])
    expect(log.flatMap((line) => (line.rev === 1 ? [] : (line.changes ?? [])))).toEqual([
      { field: 'assignee', from: null, to: people.reporter.id },
      { field: 'embargoUntil', from: null, to: until },
    ])
  })

  it('never holds a password or a key', async () => {
    const { rev } = await newsroom.payload.findByID({
      collection: 'users',
      id: people.viewer.id,
      overrideAccess: true,
    })
    const apiKey = crypto.randomUUID()
    await people.admin.ask('PATCH', `/users/${people.viewer.id}`, {
      body: { password: 'a-new-secret-word', apiKey, enableAPIKey: true, role: 'reporter', rev },
    })

    const log = await entries(people.viewer.id)

    expect(JSON.stringify(log)).not.toMatch(/a-new-secret-word/)
    expect(JSON.stringify(log)).not.toContain(apiKey)
    expect(log.at(-1)?.changes).toEqual([{ field: 'role', from: 'viewer', to: 'reporter' }])
  })

  it('has no line for a save that failed', async () => {
    const id = await write()
    await save(id, { headline: '', _status: 'published', rev: 1 })
    await save(id, { headline: 'x', rev: 99 })

    expect((await entries(id)).map(({ act }) => act)).toEqual(['create'])
  })

  it('is changed by nobody, not even by our own code', async () => {
    const id = await write()
    const [entry] = await entries(id)
    const update = newsroom.payload.update({
      collection: 'auditLog',
      id: entry?.id ?? '',
      data: { who: 'somebody else' },
      overrideAccess: true,
    })
    const remove = newsroom.payload.delete({
      collection: 'auditLog',
      where: { document: { equals: id } },
      overrideAccess: true,
    })

    await expect(update).rejects.toMatchObject({ status: 403 })
    await expect(remove).rejects.toMatchObject({ status: 403 })
    expect(await entries(id)).toEqual([entry])
  })
})
