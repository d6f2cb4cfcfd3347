import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { compose, paragraph, relatedArticles } from '../../../src/richtext/compose.ts'
import { anEvent } from '../wire/stories.ts'
import type { Person } from '../../support/staff.ts'
import { note, openCorrectionDesk } from './correction-desk.ts'

let site: Awaited<ReturnType<typeof openCorrectionDesk>>

beforeAll(async () => {
  site = await openCorrectionDesk()
})

afterAll(() => site.newsroom.close())

const correct = (id: string, said: object, by: Person = site.people.editor) =>
  by.ask('POST', `/articles/${id}/correct`, { body: { ...note, ...said } })

describe('a correction', () => {
  it('is filled from what the draft changes of what readers have: the sentence, not the body', async () => {
    const { id, fromRevision, rev } = await site.changedStory()

    const { body: answer } = await site.people.reporter.ask('GET', `/articles/${id}/correction`)

    expect(answer).toEqual({
      correction: {
        fromRevision,
        rev,
        proposals: [],
        changes: [
          {
            path: 'body',
            field: 'Body',
            before: 'Nearly 300 guests came.',
            after: 'Nearly 280 guests came.',
          },
        ],
      },
    })
  })

  it('names only what readers know, and times on the clock of the story', async () => {
    const { editor } = site.people
    const made = async (slug: string, name: string, status: string) =>
      (await editor.ask('POST', `/${slug}`, { body: { name, kind: 'city', _status: status } })).body
        .doc
    const known = await made('places', 'Liuzhou', 'published')
    const secret = await made('places', 'A place nobody may know of', 'draft')
    const hidden = await made('contributors', 'Protected source', 'draft')
    const renamed = { name: 'Liuzhou, as it is to be called', rev: known.rev }
    await editor.ask('PATCH', `/places/${known.id}?draft=true`, { body: renamed })
    const when = { displayTimeZone: 'Asia/Shanghai', displayDate: '2024-10-29T01:00:00.000Z' }
    const { id, rev } = await site.changedStory(when)
    const byline = [{ contributor: hidden.id, role: 'by' }]
    const change = {
      places: [known.id, secret.id],
      byline,
      displayDate: '2024-10-29T02:00:00.000Z',
    }
    await editor.ask('PATCH', `/articles/${id}?draft=true`, { body: { ...change, rev } })

    const { body: answer } = await editor.ask('GET', `/articles/${id}/correction`)

    expect(answer).toMatchObject({
      correction: {
        changes: expect.arrayContaining([
          expect.objectContaining({ path: 'places', before: '', after: 'Liuzhou' }),
          expect.objectContaining({
            path: 'displayDate',
            before: '2024-10-29 09:00 Asia/Shanghai',
            after: '2024-10-29 10:00 Asia/Shanghai',
          }),
        ]),
      },
    })
    expect(JSON.stringify(answer)).not.toMatch(/nobody may know|Protected|to be called/)
  })

  it('names nothing that the embargo of its session holds back', async () => {
    const { editor } = site.people
    const embargoUntil = new Date(Date.now() + 3_600_000).toISOString()
    const publish = { body: { _status: 'published' } }
    const sealed = await editor.ask('POST', '/sessions', {
      body: { title: 'Closed talks', event: await anEvent(site.newsroom.payload), embargoUntil },
    })
    const told = await site.write(editor, {
      ...{ headline: 'What the closed talks decided', sessions: [sealed.body.doc.id] },
      ...{ bylineText: 'Our own correspondent' },
    })
    await editor.ask('PATCH', `/sessions/${sealed.body.doc.id}`, publish)
    expect(await site.publish(told.id)).toMatchObject({ status: 200 })
    const { id, rev } = await site.changedStory()
    const card = compose(relatedArticles(told.id), paragraph('Nothing else.'))
    await editor.ask('PATCH', `/articles/${id}?draft=true`, { body: { body: card, rev } })

    const { body: answer } = await editor.ask('GET', `/articles/${id}/correction`)

    expect(answer).toMatchObject({ correction: { changes: [{ path: 'body', after: '' }] } })
    expect(JSON.stringify(answer)).not.toContain('closed talks')
  })

  it('comes out in one act with the article, which is corrected then, and on its clock', async () => {
    const clock = { displayTimeZone: 'America/Havana' }
    const { id, fromRevision, rev } = await site.changedStory(clock)

    const answer = await correct(id, { rev, before: 'Nearly 300.', after: 'Nearly 280.' })

    expect(answer).toMatchObject({ status: 200, body: { stage: 'corrected', rev: rev + 1 } })
    const story = await site.stored(id)
    expect(story).toMatchObject({ _status: 'published', stage: 'corrected' })
    expect(JSON.stringify(story.body)).toContain('Nearly 280 guests')
    expect(await site.corrections(id)).toMatchObject([
      {
        _status: 'published',
        approvedBy: site.people.editor.id,
        before: 'Nearly 300.',
        after: 'Nearly 280.',
        fromRevision,
        toRevision: rev + 1,
        publishedTimeZone: 'America/Havana',
        ...note,
      },
    ])
  })

  it('is not made of a publication that only calls itself one', async () => {
    const { id, rev } = await site.changedStory()
    const { editor } = site.people
    const asked = { act: 'publish', corrects: true, acknowledged: true, rev }
    const saved = { _status: 'published', stage: 'corrected', rev }

    const moved = await editor.ask('POST', `/articles/${id}/move`, { body: asked })
    const patched = await editor.ask('PATCH', `/articles/${id}`, { body: saved })

    for (const { body: said, status } of [moved, patched])
      expect([status, said.errors[0]?.data]).toEqual([400, { code: 'note-missing' }])
    expect(await site.stored(id)).toMatchObject({ stage: 'published' })
    expect(await site.corrections(id)).toEqual([])
  })

  it.each([
    ['without a note', { text: '  ' }, 400],
    ['with a note nobody can see', { text: '\u200B \u2060' }, 400],
    ['on a draft that was saved since', { rev: 1 }, 412],
    ['with a proposal that is gone', { proposal: 'gone' }, 404],
  ])('%s is refused, and nothing of it comes out', async (_, said, status) => {
    const { id, rev } = await site.changedStory()

    expect(await correct(id, { rev, ...said })).toMatchObject({ status })

    expect(await site.stored(id)).toMatchObject({ stage: 'published' })
    expect(await site.newest(id)).toMatchObject({ rev })
    expect(await site.corrections(id)).toEqual([])
  })

  it('is the desk’s to publish; a reporter proposes one, and the desk publishes that', async () => {
    const { id, rev, fromRevision } = await site.changedStory()
    const proposed = { ...note, article: id, before: '300', after: '280', fromRevision }
    const { reporter } = site.people

    expect(await correct(id, { rev }, reporter)).toMatchObject({ status: 403 })
    const { body: saved } = await reporter.ask('POST', '/corrections?draft=true', {
      body: proposed,
    })
    const offered = await site.people.editor.ask('GET', `/articles/${id}/correction`)
    expect(offered.body).toMatchObject({ correction: { proposals: [{ id: saved.doc.id }] } })
    const answer = await correct(id, { rev, proposal: saved.doc.id })

    expect(answer).toMatchObject({ status: 200, body: { correction: saved.doc.id } })
    expect(await site.corrections(id)).toMatchObject([
      { id: saved.doc.id, _status: 'published', createdBy: reporter.id },
    ])
  })

  it('is for what readers have: of a draft there is nothing to correct', async () => {
    const { id, rev } = await site.write(site.people.editor)

    expect(await correct(id, { rev })).toMatchObject({ status: 409 })
  })
})

it('takes no proposal that is about another story, or that readers have already', async () => {
  const { editor } = site.people
  const [{ id, rev }, other] = [await site.changedStory(), await site.changedStory()]
  const propose = async (article: string, status: string) => {
    const asked = { body: { ...note, article, _status: status } }
    return (await editor.ask('POST', '/corrections', asked)).body.doc.id
  }
  const wrong = [await propose(other.id, 'draft'), await propose(id, 'published')]
  const answers: unknown[] = []
  for (const proposal of wrong) answers.push((await correct(id, { rev, proposal })).status)
  const proposal = await propose(id, 'draft')
  answers.push((await correct(id, { rev, proposal, acknowledged: true })).status)

  expect(answers).toEqual([404, 404, 200])
  expect(await site.corrections(other.id)).toHaveLength(1)
})
