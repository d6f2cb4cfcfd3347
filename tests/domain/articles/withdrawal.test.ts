import { afterAll, describe, expect, it } from '@jest/globals'
import { keptBackTogether } from '../../../src/articles/kept-back.ts'
import { make } from '../../support/programme.ts'
import { openStoryDesk } from '../../support/story-desk.ts'

const { newest, newsroom, people, publish, stored, write } = await openStoryDesk()

afterAll(() => newsroom.close())

describe('taking a story down', () => {
  const broken = async () => {
    const story = await write(people.editor)
    await publish(story.id)
    const { rev } = await newest(story.id)
    await people.editor.ask('PATCH', `/articles/${story.id}?draft=true`, {
      body: { headline: '', storyType: null, rev },
    })
    return story
  }

  it('works whatever is wrong with its newest draft, without naming a revision', async () => {
    const story = await broken()

    const answer = await people.editor.ask('PATCH', `/articles/${story.id}`, {
      body: { _status: 'draft' },
    })

    expect(answer).toMatchObject({ status: 200 })
    expect(await stored(story.id)).toMatchObject({ _status: 'draft', stage: 'drafting' })
  })

  it('kills in one step, whatever is sent with it', async () => {
    const story = await broken()

    const answer = await people.editor.ask('PATCH', `/articles/${story.id}`, {
      body: { pubStatus: 'canceled', edNote: 'Withdrawn.' },
    })

    expect(answer).toMatchObject({ status: 200 })
    expect(await stored(story.id)).toMatchObject({
      _status: 'draft',
      pubStatus: 'canceled',
      stage: 'killed',
      edNote: 'Withdrawn.',
    })
  })

  it('says on the form who unpublished or withheld it, when and why', async () => {
    const { id } = await broken()
    const downOn = async () => {
      const { body } = await people.editor.ask('GET', `/articles/${id}/moves`)
      return body.down
    }
    expect(await downOn()).toBeNull()
    const body = { act: 'unpublish', reason: 'Not checked.' }
    await people.editor.ask('POST', `/articles/${id}/move`, { body })
    const by: unknown = expect.stringMatching(/^editor/)
    expect(await downOn()).toMatchObject({ kind: 'unpublished', by, why: 'Not checked.' })

    const { rev } = await newest(id)
    const withheld = { body: { pubStatus: 'withheld', rev } }
    await people.admin.ask('PATCH', `/articles/${id}?draft=true`, withheld)

    expect(await downOn()).toMatchObject({ kind: 'withheld', by: expect.stringMatching(/^admin/) })
  })

  it('leaves a killed story to the desk until it is revived, and says so to its writer', async () => {
    const { reporter } = people
    const { id } = await write(reporter)
    const title = async (headline: string) => {
      const body = { headline, rev: (await newest(id)).rev }
      return (await reporter.ask('PATCH', `/articles/${id}?draft=true`, { body })).status
    }
    const form = async () => {
      const { body } = await reporter.ask('POST', `/articles/access/${id}`, { body: {} })
      return body.update
    }
    const move = async (person: typeof reporter, act: string) => {
      const body = { act, reason: 'So it is.', rev: (await newest(id)).rev }
      return person.ask('POST', `/articles/${id}/move`, { body })
    }
    expect([await title('Boats collide'), await form()]).toEqual([200, true])
    expect((await publish(id)).status).toBe(200)

    await move(people.editor, 'kill')
    expect([await title('Boats met'), (await form()) ?? false]).toEqual([403, false])
    expect(await move(reporter, 'submit')).toMatchObject({
      ...{ status: 409, body: { errors: [{ data: { code: 'is-killed' } }] } },
    })

    await move(people.editor, 'revive')
    expect([await title('Boats met'), await form()]).toEqual([200, true])
  })

  it('says no more who unpublished it once it was killed and is a draft again', async () => {
    const { id } = await broken()
    await people.editor.ask('POST', `/articles/${id}/move`, { body: { act: 'unpublish' } })
    const story = { headline: 'Forum opens', storyType: 'news' } as const
    await newsroom.payload.update({
      ...{ collection: 'articles', id, depth: 0, overrideAccess: true },
      data: { ...story, _status: 'published' },
    })
    for (const act of ['kill', 'revive']) {
      const body = { act, reason: 'So it is.', rev: (await newest(id)).rev }
      const { status } = await people.admin.ask('POST', `/articles/${id}/move`, { body })
      expect(status).toBe(200)
    }

    const { body } = await people.editor.ask('GET', `/articles/${id}/moves`)

    expect([body.stage, body.down]).toEqual(['drafting', null])
  })

  it('is told of in a list, and so is what waits for an embargo or has expired', async () => {
    const later = new Date(Date.now() + 3_600_000).toISOString()
    const { payload } = newsroom
    const { id: event } = await make(payload, 'events', {
      embargoUntil: later,
      _status: 'published',
    })
    const stories = [
      {},
      { embargoUntil: later },
      { events: [event] },
      { expiresAt: new Date(Date.now() - 1000).toISOString() },
      { pubStatus: 'withheld' },
    ]
    const ids: string[] = []
    for (const story of stories) {
      const { id } = await write(people.editor)
      const body = { ...story, _status: 'published', rev: (await newest(id)).rev }
      await people.editor.ask('PATCH', `/articles/${id}`, { body })
      ids.push(id)
    }
    const { id: draft } = await write(people.editor)
    const keptBack = keptBackTogether(payload)

    const kept = await Promise.all([...ids, draft].map(async (id) => keptBack(id)))

    const nothing = { isWithheld: false, isHeld: false, isExpired: false }
    expect(kept).toEqual([
      nothing,
      { ...nothing, isHeld: true },
      { ...nothing, isHeld: true },
      { ...nothing, isExpired: true },
      { ...nothing, isWithheld: true },
      undefined,
    ])
  })

  it('is not done by a draft', async () => {
    const story = await write(people.editor)
    await publish(story.id)
    const { rev } = await newest(story.id)

    const answer = await people.editor.ask('PATCH', `/articles/${story.id}?draft=true`, {
      body: { pubStatus: 'canceled', rev },
    })

    expect(answer).toMatchObject({
      status: 409,
      body: { errors: [{ data: { code: 'not-as-draft' } }] },
    })
    expect(await newest(story.id)).toMatchObject({ pubStatus: 'usable', killedAt: null })
  })

  it('stays so until an editor revives it and says why', async () => {
    const story = await write(people.editor)
    await publish(story.id)
    await people.editor.ask('PATCH', `/articles/${story.id}`, { body: { pubStatus: 'canceled' } })
    const killed = await stored(story.id)
    const usable = { _status: 'published', pubStatus: 'usable' }
    const ask = (body: object) => people.editor.ask('PATCH', `/articles/${story.id}`, { body })

    const refused = await publish(story.id)
    const silent = await ask({ ...usable, rev: killed.rev })
    const allowed = await ask({ ...usable, rev: killed.rev, why: 'The source was right.' })

    expect(killed).toMatchObject({ killedAt: expect.any(String) })
    expect([refused, silent].map(({ body, status }) => [status, body.errors[0]?.data])).toEqual([
      [409, { code: 'is-killed' }],
      [400, { code: 'reason-missing' }],
    ])
    expect(allowed.body.doc).toMatchObject({ _status: 'published', stage: 'updated' })
    expect(allowed.body.doc.killedAt ?? null).toBeNull()
  })
})

describe('what cannot be killed', () => {
  it('keeps its words and its revision, whatever is sent along', async () => {
    const { body } = await people.editor.ask('POST', '/topics', {
      body: { name: 'Rivers', _status: 'published' },
    })
    const save = (name: string, rev: number) =>
      people.editor.ask('PATCH', `/topics/${body.doc.id}`, {
        body: { name, pubStatus: 'canceled', rev },
      })

    expect(await save('Rivers and lakes', 1)).toMatchObject({
      status: 200,
      body: { doc: { name: 'Rivers and lakes', _status: 'published' } },
    })
    expect(await save('Lakes', 1)).toMatchObject({ status: 412 })
  })
})

it('logs no withdrawal of what was never out', async () => {
  const story = await write(people.editor)
  await people.editor.ask('PATCH', `/articles/${story.id}`, { body: { kicker: 'New', rev: 1 } })

  const { docs } = await newsroom.payload.find({
    collection: 'auditLog',
    where: { document: { equals: story.id } },
    sort: 'createdAt',
    overrideAccess: true,
  })

  expect(docs.map(({ act }) => act)).toEqual(['create', 'edit'])
})

describe('restoring a version', () => {
  it('gives back its words, not what has happened since', async () => {
    const story = await write(people.editor, { headline: 'First words' })
    const { docs } = await newsroom.payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: story.id } },
      overrideAccess: true,
    })
    await publish(story.id)
    const { firstPublishedAt, rev } = await stored(story.id)

    const path = `/articles/versions/${docs[0]?.id}?draft=true`
    const headers = { 'If-Match': `"${rev}"` }
    const answer = await people.editor.ask('POST', path, { headers })

    expect(answer).toMatchObject({ status: 200 })
    expect(await newest(story.id)).toMatchObject({
      _status: 'draft',
      stage: 'published',
      firstPublishedAt,
      rev: (rev ?? 0) + 1,
    })
    expect(await stored(story.id)).toMatchObject({ _status: 'published' })
  })

  it('takes off no embargo', async () => {
    const story = await write(people.editor, { headline: 'First words' })
    await publish(story.id)
    const { docs } = await newsroom.payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: story.id }, 'version._status': { equals: 'published' } },
      overrideAccess: true,
    })
    const embargo = { embargoUntil: '2040-01-01T00:00:00.000Z', embargoIndefinite: true }
    await people.editor.ask('PATCH', `/articles/${story.id}`, {
      body: { _status: 'published', headline: 'Held back', ...embargo, rev: 2 },
    })

    const headers = { 'If-Match': '"3"' }
    const answer = await people.editor.ask('POST', `/articles/versions/${docs[0]?.id}`, { headers })

    expect(answer).toMatchObject({ status: 200 })
    expect(await stored(story.id)).toMatchObject({
      _status: 'published',
      headline: 'First words',
      ...embargo,
    })
  })

  it('is not a way for a reporter to publish', async () => {
    const story = await write(people.reporter)
    await publish(story.id)
    const { docs } = await newsroom.payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: story.id }, 'version._status': { equals: 'published' } },
      overrideAccess: true,
    })

    const path = `/articles/versions/${docs[0]?.id}`
    const answer = await people.reporter.ask('POST', path, { headers: { 'If-Match': '"2"' } })

    expect(answer.status).toBe(403)
  })
})
