import { afterAll, describe, expect, it } from '@jest/globals'
import { openStoryDesk } from '../../support/story-desk.ts'
import { make } from '../../support/programme.ts'
import { hireOne, type Person } from '../../support/staff.ts'

const { newest, newsroom, people, publish, stored, write } = await openStoryDesk()

afterAll(() => newsroom.close())

describe('a draft', () => {
  it('takes no value that is none of the choices, and names the field', async () => {
    const { editor } = people
    const story = await write(editor)
    const body = { headline: 'x', language: 'xx', storyType: 'nope', byline: [{ role: 'boss' }] }

    const created = await editor.ask('POST', '/articles?draft=true', { body })
    const changed = await editor.ask('PATCH', `/articles/${story.id}?draft=true`, {
      body: { storyType: 'nope', rev: story.rev },
    })

    expect(created).toMatchObject({ status: 400 })
    expect(created.body.errors[0]?.data.errors.map(({ path }) => path).toSorted()).toEqual([
      'byline.0.role',
      'language',
      'storyType',
    ])
    expect(changed).toMatchObject({ status: 400 })
    expect(changed.body.errors[0]?.data.errors[0]?.message).toMatch(
      /^“nope” is none of the choices. Write one of: /,
    )
    expect(await newest(story.id)).toMatchObject({ storyType: story.storyType, rev: story.rev })
  })

  it('takes no body that no editor could open', async () => {
    const body = { headline: 'x', body: { children: [] } }

    const answer = await people.editor.ask('POST', '/articles?draft=true', { body })

    expect(answer.body.errors[0]?.data.errors).toMatchObject([{ path: 'body' }])
  })
})

describe('a story about a session', () => {
  it('is about the event of that session too, and keeps the events it has', async () => {
    const { payload } = newsroom
    const [forum, fair] = [await make(payload, 'events'), await make(payload, 'events')]
    const session = await make(payload, 'sessions', { event: forum.id })
    const story = await write(people.editor, { events: [fair.id] })

    await people.editor.ask('PATCH', `/articles/${story.id}?draft=true`, {
      body: { sessions: [session.id], rev: story.rev },
    })

    expect((await newest(story.id)).events?.map(idOf)).toEqual([fair.id, forum.id])
  })

  it('has a gallery that is about its event, and is of no other one', async () => {
    const { payload } = newsroom
    const event = await make(payload, 'events')
    const other = await make(payload, 'events')
    const session = (await make(payload, 'sessions', { event: event.id })).id
    const gallery = (values: object) =>
      people.editor.ask('POST', '/galleries?draft=true&depth=0', {
        body: { title: 'Pictures', session, ...values },
      })

    expect((await gallery({})).body.doc.event).toBe(event.id)
    expect(await gallery({ event: other.id })).toMatchObject({
      status: 400,
      body: { errors: [{ data: { errors: [{ path: 'session' }] } }] },
    })
  })
})

describe('a list over REST', () => {
  it.each(['/articles?limit=0&depth=9', '/articles/versions?limit=100000'])(
    'is a page of 200 at most: %s',
    async (path) => {
      await write(people.editor)

      const { body, status } = await people.editor.ask('GET', path)

      expect({ status, limit: body.limit }).toEqual({ status: 200, limit: 200 })
    },
  )
})

describe('a reporter', () => {
  it('starts a story, which is theirs', async () => {
    const story = await write(people.reporter)

    expect(story).toMatchObject({ _status: 'draft', stage: 'drafting', rev: 1 })
    expect(idOf(story.createdBy)).toBe(people.reporter.id)
    expect(idOf(story.assignee)).toBe(people.reporter.id)
  })

  it('cannot publish it, neither at once nor later nor by way of a draft', async () => {
    const story = await write(people.reporter)
    const body = { _status: 'published', rev: story.rev }
    const { reporter } = people

    const answers = await Promise.all([
      reporter.ask('POST', '/articles', { body: { headline: 'x', _status: 'published' } }),
      reporter.ask('PATCH', `/articles/${story.id}`, { body }),
      reporter.ask('PATCH', `/articles/${story.id}?draft=true`, { body }),
      reporter.ask('PATCH', `/articles?where[id][equals]=${story.id}`, {
        body: { _status: 'published' },
      }),
    ])

    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403])
    expect(await stored(story.id)).toMatchObject({ _status: 'draft', rev: 1 })
  })

  it('changes a published story of theirs as a draft only, and withdraws nothing', async () => {
    const story = await write(people.reporter)
    await publish(story.id)
    const { rev } = await newest(story.id)
    const ask = (query: string, body: object) =>
      people.reporter.ask('PATCH', `/articles/${story.id}${query}`, { body })

    expect(await isOpen(people.reporter, story.id)).toBe(true)
    expect(await ask('', { headline: 'Changed', rev })).toMatchObject({ status: 403 })
    expect(await ask('', { _status: 'draft' })).toMatchObject({ status: 403 })
    expect(await ask('', { pubStatus: 'canceled' })).not.toMatchObject({
      body: { doc: { pubStatus: 'canceled' } },
    })
    expect(await ask('?draft=true', { headline: 'Better', rev })).toMatchObject({ status: 200 })

    expect(await stored(story.id)).toMatchObject({ _status: 'published', headline: 'Forum opens' })
    expect(await newest(story.id)).toMatchObject({ _status: 'draft', headline: 'Better' })
  })

  it('does not touch the stories of others', async () => {
    const story = await write(people.editor)

    const answer = await people.reporter.ask('PATCH', `/articles/${story.id}?draft=true`, {
      body: { headline: 'Mine now', rev: story.rev },
    })

    expect(answer.status).toBe(403)
    expect(await newest(story.id)).toMatchObject({ headline: 'Forum opens', rev: 1 })
  })

  it('has nothing more to do with a story that was given to somebody else in a draft', async () => {
    const other = await hireOne(newsroom.payload, 'reporter')
    const story = await write(people.editor, { assignee: people.reporter.id, kicker: 'Old' })
    const save = (person: Person, body: object, rev: number) =>
      person.ask('PATCH', `/articles/${story.id}?draft=true`, { body: { ...body, rev } })
    await save(people.editor, { assignee: other.id }, 1)
    expect([await isOpen(other, story.id), await isOpen(people.reporter, story.id)]).toEqual([
      true,
      false,
    ])

    const theirs = await save(other, { kicker: 'Their words' }, 2)
    const refused = await save(people.reporter, { headline: 'Old hand' }, 3)

    expect([theirs.status, refused.status]).toEqual([200, 403])
    expect(await newest(story.id)).toMatchObject({ kicker: 'Their words', rev: 3 })
  })

  it('sends a story to review, but does not approve it', async () => {
    const story = await write(people.reporter)
    const ask = (stage: string, rev: number) =>
      people.reporter.ask('PATCH', `/articles/${story.id}?draft=true`, { body: { stage, rev } })

    expect(await ask('review', 1)).toMatchObject({
      status: 200,
      body: { doc: { stage: 'review' } },
    })
    expect(await ask('approved', 2)).toMatchObject({
      status: 403,
      body: { errors: [{ data: { code: 'not-your-role' } }] },
    })
  })
})

/** Whether the form of a story lets somebody write in it. */
async function isOpen(person: Person, id: string): Promise<boolean> {
  const { body } = await person.ask('POST', `/articles/access/${id}`)
  return Boolean(body.update)
}

describe('a translator', () => {
  it('starts translations into their languages, in the group of the source', async () => {
    const source = await write(people.editor)
    const story = await write(people.translator, { language: 'zh', translationOf: source.id })

    expect(story.translationGroup).toBe(source.translationGroup)
  })

  it('starts nothing else', async () => {
    const source = await write(people.editor)
    const ask = (body: object) => people.translator.ask('POST', '/articles?draft=true', { body })

    expect(await ask({ headline: 'x', language: 'zh' })).toMatchObject({ status: 403 })
    expect(await ask({ language: 'en', translationOf: source.id })).toMatchObject({ status: 403 })
  })
})

describe('publication', () => {
  it('needs a headline, says so at the field, and leaves the story as it was', async () => {
    const story = await write(people.editor, { headline: '' })

    const answer = await publish(story.id)

    expect(answer.status).toBe(400)
    expect(answer.body.errors[0]?.data.errors).toEqual([
      expect.objectContaining({ path: 'headline', message: expect.stringMatching(/headline/i) }),
    ])
    expect(await stored(story.id)).toMatchObject({ _status: 'draft', rev: story.rev })
  })

  it('says what to write in the language of whoever asks', async () => {
    const story = await write(people.editor, { headline: '' })

    const answer = await people.editor.ask('PATCH', `/articles/${story.id}`, {
      body: { _status: 'published', rev: 1 },
      headers: { 'Accept-Language': 'zh' },
    })

    expect(answer.status).toBe(400)
    expect(answer.body).toMatchObject({
      errors: [
        {
          data: { errors: [{ path: 'headline', message: expect.stringContaining('请填写标题') }] },
        },
      ],
    })
  })

  it('notes its first instant once, dates the story and sets its stage', async () => {
    const story = await write(people.editor)
    const first = await publish(story.id)
    const again = await publish(story.id)

    expect(first.body.doc).toMatchObject({ stage: 'published', _status: 'published' })
    expect(first.body.doc.displayDate).toBe(first.body.doc.firstPublishedAt)
    expect(again.body.doc).toMatchObject({
      stage: 'updated',
      firstPublishedAt: first.body.doc.firstPublishedAt,
    })
  })

  it('of many at once takes the newest draft of each', async () => {
    const story = await write(people.editor)
    await publish(story.id)
    const { rev } = await newest(story.id)
    await people.editor.ask('PATCH', `/articles/${story.id}?draft=true`, {
      body: { headline: 'Newer words', rev },
    })

    const answer = await people.editor.ask('PATCH', `/articles?where[id][in]=${story.id}`, {
      body: { _status: 'published' },
    })

    expect(answer.status).toBe(200)
    expect(await stored(story.id)).toMatchObject({ headline: 'Newer words', _status: 'published' })
  })

  it('sets the stage also in bulk, and where the query calls it a draft', async () => {
    const one = await write(people.editor)
    const other = await write(people.editor)

    await people.editor.ask('PATCH', `/articles?where[id][equals]=${one.id}`, {
      body: { _status: 'published' },
    })
    await people.editor.ask('PATCH', `/articles/${other.id}?draft=true`, {
      body: { _status: 'published', rev: 1 },
    })

    const published = { _status: 'published', stage: 'published' }
    expect([await stored(one.id), await stored(other.id)]).toMatchObject([published, published])
  })

  it('is not copied with the story', async () => {
    const story = await write(people.editor)
    await publish(story.id)

    const copy = await newsroom.payload.duplicate({
      collection: 'articles',
      id: story.id,
      overrideAccess: true,
    })

    expect(copy).toMatchObject({ _status: 'draft', stage: 'drafting', rev: 1 })
    expect(copy.firstPublishedAt ?? null).toBeNull()
    expect(copy.slug).not.toBe(story.slug)
    expect(copy.displayDate ?? null).toBeNull()
    expect(copy.translationGroup).not.toBe(story.translationGroup)
  })
})

/** The id of a related document, whether it was read along or not. */
function idOf(related: unknown): unknown {
  return typeof related === 'object' && related !== null && 'id' in related ? related.id : related
}
